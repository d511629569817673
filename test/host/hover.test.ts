import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOfDiagnostic } from '../../src/editor/diagnostics/codeOfDiagnostic';
import { findingsIn, uriOf, until } from './support';

/** What is reported at the first place of a text in a file of the dossier; undefined where nothing is. */
async function toldAt(path: string, text: string): Promise<vscode.MarkdownString | undefined> {
  const document = await vscode.workspace.openTextDocument(uriOf(path));
  const at = document.positionAt(document.getText().indexOf(text) + 1);
  const hovers = await vscode.commands.executeCommand<readonly vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers.flatMap(({ contents }) => contents).find((one) => one instanceof vscode.MarkdownString);
}

/** The words, without the marks that show them. */
function wordsOf(told: vscode.MarkdownString | undefined): string {
  return (told?.value ?? '').replaceAll('&nbsp;', ' ').replace(/\\(?=[-.()[\]_*#!])/g, '');
}

describe('what is reported under the pointer', () => {
  before(() =>
    until('the files to be looked at', () =>
      findingsIn('preuves/db.preuves.yaml').some((one) => codeOfDiagnostic(one) === 'file-corrupt'),
    ),
  );

  it('trusts one command of ours in the words on a file, and nothing else', async () => {
    const told = await toldAt('preuves/psc.preuves.yaml', 'PSC/mire-connexion.png');
    assert.match(wordsOf(told), /PNG \(image\/png\)[^]*1280 × 800[^]*Rules/);
    assert.deepEqual(told?.isTrusted, { enabledCommands: ['segur.inspectEvidence'] });
    assert.equal(told.supportHtml ?? false, false);
  });

  it('trusts no command at all in the words of a catalogue', async () => {
    const told = await toldAt('preuves/psc.preuves.yaml', 'SC.PSC.01:');
    assert.match(wordsOf(told), /SC\.PSC\.01/);
    assert.equal(told?.isTrusted ?? false, false);
  });

  it('says what a key of segur.yaml means, and what holds without it', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf('segur.yaml'));
    const editor = await vscode.window.showTextDocument(document);
    assert.match(wordsOf(await toldAt('segur.yaml', 'releasedOn:')), /an older proof is suspect/);
    const policy =
      'policy:\n  severity: { file-empty: warning }\n  require: { attestation: [signed] }\n  typo: 1\n';
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), `\n${policy}`));
    await until('the new text to be judged', () =>
      findingsIn('segur.yaml').some(({ range }) => document.getText(range).startsWith('typo')),
    );
    assert.match(
      wordsOf(await toldAt('segur.yaml', 'file-empty:')),
      /By default: error \(source: Ségur Preuves\)/,
    );
    const required = wordsOf(await toldAt('segur.yaml', 'attestation: [signed]'));
    assert.match(required, /a PDF is signed electronically \(source: policy in segur.yaml\)/);
    await vscode.commands.executeCommand('undo');
    await until('the text to be as before', () => !document.getText().includes('typo'));
  });
});
