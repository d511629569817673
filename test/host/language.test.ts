import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { findingsIn, folder, until, uriOf } from './support';

const psc = 'preuves/psc.preuves.yaml';

async function open(file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriOf(file));
  await vscode.window.showTextDocument(document);
  return document;
}

function placeIn(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, words);
  return document.positionAt(at + 1);
}

function answers<Answer>(command: string, ...args: readonly unknown[]): Thenable<Answer> {
  return vscode.commands.executeCommand<Answer>(command, ...args);
}

describe('the language of the files', () => {
  let document: vscode.TextDocument;
  before(async () => {
    await until('the files to be looked at', () => findingsIn(psc).length > 0);
    document = await open(psc);
  });

  it('goes from an id to the catalogue, and from a path to its file', async () => {
    const command = 'vscode.executeDefinitionProvider';
    const [id] = await answers<vscode.LocationLink[]>(command, document.uri, placeIn(document, 'SC.PSC.01:'));
    assert.ok(id !== undefined);
    const rem = await vscode.workspace.openTextDocument(id.targetUri);
    assert.match(rem.uri.path, /\.rem\.yaml$/u);
    assert.equal(rem.getText(id.targetRange), 'SC.PSC.01');
    const at = placeIn(document, 'PSC/mire-connexion.png');
    const [file] = await answers<vscode.LocationLink[]>(command, document.uri, at);
    assert.match(file?.targetUri.path ?? '', /\/preuves\/PSC\/mire-connexion\.png$/u);
  });

  it('finds where a requirement is named and where a file is cited', async () => {
    const command = 'vscode.executeReferenceProvider';
    const found = await answers<vscode.Location[]>(command, document.uri, placeIn(document, 'SC.PSC.01:'));
    const names = found.map(({ uri }) => path.posix.basename(uri.path));
    assert.ok(names.includes('psc.preuves.yaml') && names.some((name) => name.endsWith('.rem.yaml')));
    const at = placeIn(document, 'PSC/mire-connexion.png');
    const cited = await answers<vscode.Location[]>(command, document.uri, at);
    for (const { uri, range } of cited)
      assert.match((await vscode.workspace.openTextDocument(uri)).getText(range), /mire-connexion\.png/u);
    assert.ok(cited.length > 0);
  });

  it('shows the outline, requirements of the workspace, links and acts above each entry', async () => {
    const [root] = await answers<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.equal(root?.name, 'Pro Santé Connect');
    assert.ok(root.children[0]?.children[0]?.name.startsWith('SC.PSC.01'));
    const search = 'vscode.executeWorkspaceSymbolProvider';
    const found = await answers<vscode.SymbolInformation[]>(search, 'psc01');
    assert.ok(found.some(({ name }) => name.startsWith('SC.PSC.01 ')));
    const links = await answers<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    assert.ok(links.some(({ target }) => target?.path.endsWith('/PSC/mire-connexion.png') === true));
    const lenses = await answers<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    const titles = lenses.slice(0, 4).map(({ command }) => command?.title);
    assert.match(titles[0] ?? '', /^\d\/\d$/u);
    assert.deepEqual(titles.slice(1), ['attach', 'next', 'preview']);
  });

  it('renames a file with what cites it, and takes both back', async () => {
    const [from, to] = ['preuves/PSC/mire-connexion.png', 'preuves/PSC/connexion-2.png'].map((file) =>
      path.join(folder, file),
    );
    assert.ok(from !== undefined && to !== undefined);
    const before = document.getText();
    const bytes = readFileSync(from);
    const command = 'vscode.executeDocumentRenameProvider';
    const at = placeIn(document, 'PSC/mire-connexion.png');
    const edit = await answers<vscode.WorkspaceEdit>(command, document.uri, at, 'connexion-2.png');
    assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
    await until('the file to be renamed', () => existsSync(to) && !existsSync(from));
    assert.ok(document.getText().includes('PSC/connexion-2.png'));
    assert.ok(!document.getText().includes('mire-connexion.png'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until('the file to be back', () => existsSync(from) && !existsSync(to));
    await until('the text to be back', () => document.getText() === before);
    assert.deepEqual(readFileSync(from), bytes);
    await document.save();
  });

  it('answers without a dossier what needs none, and in a text of git what its dossier knows', async () => {
    const texts = { provideTextDocumentContent: () => `# before\n${document.getText()}` };
    const registration = vscode.workspace.registerTextDocumentContentProvider('segur-test', texts);
    const ofGit = vscode.Uri.from({ scheme: 'segur-test', path: uriOf(psc).path, query: 'ref' });
    const alone = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('untitled:/nowhere/x.preuves.yaml'),
    );
    const typed = new vscode.WorkspaceEdit();
    typed.insert(
      alone.uri,
      new vscode.Position(0, 0),
      'chapter: X\nrequirements:\n  A.01:\n    proofs:\n      - ',
    );
    assert.ok(await vscode.workspace.applyEdit(typed));
    const other = await vscode.workspace.openTextDocument(ofGit);
    try {
      assert.match(await hoverAt(alone, placeIn(alone, 'requirements:')), /The requirements, by id/u);
      const { items } = await answers<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        alone.uri,
        new vscode.Position(4, 8),
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      for (const wanted of ['for', 'file', 'gazelle', 'madeOn']) assert.ok(labels.includes(wanted), wanted);
      const [root] = await answers<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        alone.uri,
      );
      assert.deepEqual([root?.name, root?.children[0]?.name], ['X', 'A.01']);
      const folds = await answers<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', alone.uri);
      assert.ok(folds.length > 0);
      await answers('vscode.executeCodeLensProvider', alone.uri);
      await answers('vscode.executeReferenceProvider', alone.uri, placeIn(alone, 'A.01'));

      assert.match(await hoverAt(other, placeIn(other, 'SC.PSC.01:')), /SC\.PSC\.01/u);
      const picture = placeIn(other, 'PSC/mire-connexion.png');
      await until('the size of the picture', async () => /1280 × 800/u.test(await hoverAt(other, picture)));
      const define = 'vscode.executeDefinitionProvider';
      const [id] = await answers<vscode.LocationLink[]>(define, other.uri, placeIn(other, 'SC.PSC.01:'));
      assert.match(id?.targetUri.path ?? '', /\.rem\.yaml$/u);
      const links = await answers<vscode.DocumentLink[]>('vscode.executeLinkProvider', other.uri);
      assert.ok(links.some(({ target }) => target?.path.endsWith('/PSC/mire-connexion.png') === true));
    } finally {
      registration.dispose();
    }
  });
});

/** The words shown at a place, without what makes them Markdown. */
async function hoverAt(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await answers<readonly vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents
    .map((one) => (one instanceof vscode.MarkdownString ? one.value : ''))
    .join('\n')
    .replaceAll('&nbsp;', ' ')
    .replace(/\\(?=[-.()[\]_*#!])/gu, '');
}
