import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { catalogueText, dossierText } from '../support/dossierTexts';
import { findingsIn, folder, until, uriOf } from './support';

const other = 'autre-produit';
const chapter = `${other}/preuves/psc.preuves.yaml`;
const text = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/mire.log
`;

/** The paths in the workspace of what a command answers, in their order. */
async function placesOf(command: string, ...args: readonly unknown[]): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    ...args,
  );
  return found.map((one) => vscode.workspace.asRelativePath('uri' in one ? one.uri : one.targetUri));
}

async function idIn(file: string): Promise<readonly [vscode.Uri, vscode.Position]> {
  const document = await vscode.workspace.openTextDocument(uriOf(file));
  return [document.uri, document.positionAt(document.getText().indexOf('SC.PSC.01:') + 1)];
}

describe('two dossiers in one workspace', () => {
  before(async () => {
    const files = {
      'segur.yaml': dossierText,
      'rem/REM.rem.yaml': catalogueText,
      'preuves/psc.preuves.yaml': text,
      'preuves/PSC/mire.log': '2026-02-14 connexion\n',
    };
    for (const [file, content] of Object.entries(files))
      await vscode.workspace.fs.writeFile(uriOf(`${other}/${file}`), new TextEncoder().encode(content));
    await until('the second dossier to be checked', () => findingsIn(chapter).length > 0);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    rmSync(path.join(folder, other), { recursive: true });
    await until('the second dossier to be gone', () => findingsIn(chapter).length === 0);
  });

  it('have each their own ids: the definition and the hover are those of the dossier of the file', async () => {
    const [uri, at] = await idIn(chapter);
    assert.deepEqual(await placesOf('vscode.executeDefinitionProvider', uri, at), [
      `${other}/rem/REM.rem.yaml`,
    ]);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      at,
    );
    const words = hovers
      .flatMap(({ contents }) => contents)
      .map((one) => (one instanceof vscode.MarkdownString ? one.value : ''))
      .join('');
    assert.match(words, /DOIT/u);
    assert.match(words, /déconnecter|connecter/u);
    const sample = await placesOf(
      'vscode.executeDefinitionProvider',
      ...(await idIn('preuves/psc.preuves.yaml')),
    );
    assert.ok(sample.length === 1 && !sample[0]?.startsWith(other), sample.join());
  });

  it('have the references of an id in both, those of its own dossier first', async () => {
    const found = await placesOf('vscode.executeReferenceProvider', ...(await idIn(chapter)));
    assert.ok(found.includes(chapter) && found.includes('preuves/psc.preuves.yaml'), found.join());
    const back = await placesOf(
      'vscode.executeReferenceProvider',
      ...(await idIn('preuves/psc.preuves.yaml')),
    );
    assert.deepEqual(new Set(back), new Set(found));
  });

  it('have a file of the explorer found where it is cited, in whichever dossier', async () => {
    await vscode.commands.executeCommand('segur.findCitations', uriOf(`${other}/preuves/PSC/mire.log`));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.path, uriOf(chapter).path);
    assert.equal(editor.document.getText(editor.selection), 'PSC/mire.log');
  });
});
