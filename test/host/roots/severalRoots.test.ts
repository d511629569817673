import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../support';

const [first, second] = vscode.workspace.workspaceFolders ?? [];

function uriIn(root: vscode.WorkspaceFolder | undefined, path: string): vscode.Uri {
  assert.ok(root !== undefined);
  return vscode.Uri.joinPath(root.uri, path);
}

const chapter = uriIn(second, 'produit/preuves/psc.preuves.yaml');
const sampleChapter = uriIn(first, 'preuves/psc.preuves.yaml');

async function idIn(uri: vscode.Uri): Promise<readonly [vscode.Uri, vscode.Position]> {
  const document = await vscode.workspace.openTextDocument(uri);
  return [document.uri, document.positionAt(document.getText().indexOf('SC.PSC.01:') + 1)];
}

/** The addresses of what a command answers, each once. */
async function placesOf(command: string, ...args: readonly unknown[]): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    ...args,
  );
  return [...new Set(found.map((one) => ('uri' in one ? one.uri : one.targetUri).toString()))];
}

describe('a workspace of two roots', () => {
  before(async () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 2);
    for (const uri of [chapter, sampleChapter])
      await until(`the findings in ${uri.path}`, () =>
        vscode.languages.getDiagnostics(uri).some(({ source }) => source === 'Ségur'),
      );
  });

  it('resolves an id in the dossier of the file: its definition is in the catalogue of that root', async () => {
    const definition = 'vscode.executeDefinitionProvider';
    assert.deepEqual(await placesOf(definition, ...(await idIn(chapter))), [
      uriIn(second, 'produit/rem/REM.rem.yaml').toString(),
    ]);
    const [own, ...others] = await placesOf(definition, ...(await idIn(sampleChapter)));
    assert.ok(own?.startsWith(uriIn(first, 'rem/').toString()) === true && others.length === 0, own);
  });

  it('finds the references of an id in both roots, from either', async () => {
    const references = 'vscode.executeReferenceProvider';
    const found = await placesOf(references, ...(await idIn(chapter)));
    for (const uri of [chapter, sampleChapter]) assert.ok(found.includes(uri.toString()), uri.path);
    const back = await placesOf(references, ...(await idIn(sampleChapter)));
    assert.deepEqual(new Set(back), new Set(found));
  });

  it('searches requirements in both', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'PSC.01',
    );
    const files = found.map(({ location }) => location.uri.toString());
    for (const uri of [chapter, sampleChapter]) assert.ok(files.includes(uri.toString()), uri.path);
  });

  it('suggests the ids and the files of the dossier of the file', async () => {
    const document = await vscode.workspace.openTextDocument(chapter);
    const position = document.positionAt(document.getText().indexOf('file: ') + 'file: '.length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      chapter,
      position,
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('PSC/mire.log') && labels.includes('PSC/autre.log'), labels.join());
    assert.ok(!labels.some((label) => label.startsWith('ANN/')), labels.join());
  });

  it('renames an evidence file where the dossier of the file cites it, and nowhere else', async () => {
    const document = await vscode.workspace.openTextDocument(chapter);
    const before = document.getText();
    const position = document.positionAt(before.indexOf('PSC/mire.log') + 1);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      chapter,
      position,
      'PSC/mire-2.log',
    );
    const touched = edit.entries().map(([uri]) => uri.toString());
    assert.ok(touched.length > 0 && touched.every((uri) => uri === chapter.toString()), touched.join());
  });
});
