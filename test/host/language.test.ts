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

  it('answers without a dossier, in a file that is not saved and in one of git', async () => {
    const uris = [
      vscode.Uri.parse('untitled:/nowhere/x.preuves.yaml'),
      vscode.Uri.from({ scheme: 'segur-test', path: uriOf(psc).path, query: 'ref' }),
    ];
    const texts = { provideTextDocumentContent: () => document.getText() };
    const registration = vscode.workspace.registerTextDocumentContentProvider('segur-test', texts);
    for (const [order, uri] of uris.entries()) {
      const other = await vscode.workspace.openTextDocument(uri);
      const at = new vscode.Position(0, 1);
      for (const command of [
        'DefinitionProvider',
        'ReferenceProvider',
        'HoverProvider',
        'CompletionItemProvider',
      ])
        await answers(`vscode.execute${command}`, other.uri, at);
      for (const command of [
        'DocumentSymbolProvider',
        'LinkProvider',
        'CodeLensProvider',
        'FoldingRangeProvider',
      ])
        await answers(`vscode.execute${command}`, other.uri);
      if (order === 0) continue;
      const [id] = await answers<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        other.uri,
        placeIn(other, 'SC.PSC.01:'),
      );
      assert.match(id?.targetUri.path ?? '', /\.rem\.yaml$/u);
    }
    registration.dispose();
  });
});
