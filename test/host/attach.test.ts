import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { codeOfDiagnostic } from '../../src/editor/diagnostics/codeOfDiagnostic';
import { findingsIn, folder, until, uriOf } from './support';

const chapter = 'preuves/ann.preuves.yaml';
const outside = mkdtempSync(path.join(tmpdir(), 'segur-attach-'));
const bytesOf = (file: string): Buffer => readFileSync(path.join(folder, file));
const evidence = (): readonly string[] => readdirSync(path.join(folder, 'preuves/ANN')).sort();

/** A file that the dossier does not hold, put into the clipboard by its path. */
async function copyOutside(name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(outside, name);
  writeFileSync(file, content);
  await vscode.env.clipboard.writeText(file);
}

function argument(expectedProof: string): Record<string, string> {
  return {
    dossier: uriOf('segur.yaml').toString(),
    requirement: expectedProof.split('.').slice(0, -2).join('.'),
    expectedProof,
  };
}

async function open(file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriOf(file));
  await vscode.window.showTextDocument(document);
  return document;
}

async function undo(document: vscode.TextDocument, until_: () => boolean): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('undo');
  await until('the undo', until_);
}

/** Closes without saving, and waits until an open text is what is on the disk again. */
async function restore(file: string, bytes: Buffer): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  writeFileSync(path.join(folder, file), bytes);
  const uri = uriOf(file).toString();
  const text = bytes.toString().replace(/^\ufeff/, '');
  await until('the text to be back', () => {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri);
    return open === undefined || (!open.isDirty && open.getText() === text);
  });
}

describe('attaching', () => {
  let before: Buffer;
  let names: readonly string[];

  beforeEach(async () => {
    await until('the first findings', () => findingsIn('preuves/dmp.preuves.yaml').length > 0);
    before = bytesOf(chapter);
    names = evidence();
  });

  afterEach(async () => {
    await restore(chapter, before);
    for (const name of evidence()) if (!names.includes(name)) rmSync(path.join(folder, 'preuves/ANN', name));
  });

  it('copies a file into the chapter’s folder and writes the proof, saved; one undo takes both back, a redo both forth', async () => {
    await copyOutside('Capture 1.PNG', 'not really a picture');

    await vscode.commands.executeCommand('segur.pasteProof', argument('SC.ANN.07.01.01'));

    const added = evidence().filter((name) => !names.includes(name));
    assert.deepEqual(added, ['SC.ANN.07_01.01_1.png']);
    const document = await open(chapter);
    assert.equal(document.isDirty, false);
    assert.match(
      document.getText(),
      /for: SC\.ANN\.07\.01\.01\n {8}file: ANN\/SC\.ANN\.07_01\.01_1\.png\n {8}sha256: [0-9a-f]{64}\n {8}version: 3\.2\.0\n/,
    );
    assert.ok(
      bytesOf(`preuves/ANN/${added[0] ?? ''}`).equals(readFileSync(path.join(outside, 'Capture 1.PNG'))),
    );

    await undo(document, () => bytesOf(chapter).equals(before) && evidence().length === names.length);
    await vscode.commands.executeCommand('redo');
    await until('the redo', () => evidence().length === names.length + 1);
    assert.match(document.getText(), /SC\.ANN\.07_01\.01_1\.png/);
    await undo(document, () => bytesOf(chapter).equals(before) && evidence().length === names.length);
  });

  it('never writes over a file: the number counts on', async () => {
    writeFileSync(path.join(folder, 'preuves/ANN/sc.ann.07_01.01_1.PNG'), 'mine');
    await copyOutside('b.png', 'other bytes');

    await vscode.commands.executeCommand('segur.pasteProof', argument('SC.ANN.07.01.01'));

    assert.equal(bytesOf('preuves/ANN/sc.ann.07_01.01_1.PNG').toString(), 'mine');
    assert.equal(bytesOf('preuves/ANN/SC.ANN.07_01.01_2.png').toString(), 'other bytes');
  });

  it('cites a file of the folder where it is', async () => {
    const [name = ''] = names;
    await vscode.env.clipboard.writeText(path.join(folder, 'preuves/ANN', name));

    await vscode.commands.executeCommand('segur.pasteProof', argument('SC.ANN.07.01.01'));

    assert.deepEqual(evidence(), names);
    assert.ok(bytesOf(chapter).toString().includes(`file: ANN/${name}`));
  });

  it('leaves unsaved work unsaved', async () => {
    const document = await open(chapter);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '# en cours\n');
    await vscode.workspace.applyEdit(edit);
    await copyOutside('c.png', 'c');

    await vscode.commands.executeCommand('segur.pasteProof', argument('SC.ANN.07.01.01'));

    assert.equal(document.isDirty, true);
    assert.match(document.getText(), /^# en cours\n/);
    assert.match(document.getText(), /SC\.ANN\.07_01\.01_1\.png/);
    assert.ok(bytesOf(chapter).equals(before));
  });

  it('keeps Windows line ends and the byte order mark', async () => {
    const windows = Buffer.from(`\ufeff${before.toString().replaceAll('\n', '\r\n')}`);
    await restore(chapter, windows);
    await copyOutside('d.png', 'd');

    await vscode.commands.executeCommand('segur.pasteProof', argument('SC.ANN.07.01.01'));

    const after = bytesOf(chapter).toString();
    assert.ok(after.startsWith('\ufeff'));
    assert.doesNotMatch(after, /[^\r]\n/);
    const kept = after
      .split('\r\n')
      .filter((line) => before.toString().split('\n').includes(line.replace('\ufeff', '')));
    assert.equal(kept.join('\r\n').length >= windows.toString().trimEnd().length, true);
  });

  it('creates the chapter’s file where there is none', async () => {
    const file = 'preuves/port.preuves.yaml';
    const standing = bytesOf(file);
    rmSync(path.join(folder, file));
    await until('the file to be gone', () => findingsIn(file).length === 0);
    await copyOutside('e.zip', 'e');

    await vscode.commands.executeCommand('segur.pasteProof', argument('SC.PORT.01.01.01'));

    const text = bytesOf(file).toString();
    const written =
      /^chapter: .+\n\nrequirements:\n {2}SC\.PORT\.01:\n {4}proofs:\n {6}- for: SC\.PORT\.01\.01\.01\n {8}file: PORT\//;
    assert.match(text, written);
    await restore(file, standing);
  });

  it('takes a proof away and keeps its file', async () => {
    const snapshotLine = before
      .toString()
      .split('\n')
      .findIndex((line) => /^ {6}- for/.test(line));
    const range = { start: { line: snapshotLine, character: 8 }, end: { line: snapshotLine, character: 9 } };
    const removing = vscode.commands.executeCommand('segur.detachProof', {
      ...argument('SC.ANN.07.01.01'),
      proof: { file: chapter, range },
    });
    // The question of what becomes of the file: its first answer is to keep it.
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline && bytesOf(chapter).equals(before)) {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await removing;

    assert.deepEqual(evidence(), names);
    assert.ok(bytesOf(chapter).length < before.length);
    const document = await open(chapter);
    await undo(document, () => bytesOf(chapter).equals(before));
  });
});

describe('quick fixes', () => {
  it('rename a file on the disk and where it is cited, in one step', async () => {
    const file = 'preuves/port.preuves.yaml';
    const code = 'extension-mismatch';
    await until(code, () => findingsIn(file).some((one) => codeOfDiagnostic(one) === code));
    const before = bytesOf(file).toString();
    const names = (): string => readdirSync(path.join(folder, 'preuves/PORT')).sort().join();
    const standing = names();
    const document = await open(file);
    const finding = findingsIn(file).find((one) => codeOfDiagnostic(one) === code);
    assert.ok(finding !== undefined);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ title }) => title.includes('procedure-extraction.pdf'));
    assert.ok(action?.command !== undefined, actions.map(({ title }) => title).join('\n'));
    assert.equal(action.isPreferred, true);

    const [request] = (action.command.arguments ?? []) as readonly unknown[];
    await vscode.commands.executeCommand(action.command.command, request);

    await until('the finding to go', () => findingsIn(file).every((one) => codeOfDiagnostic(one) !== code));
    assert.notEqual(names(), standing);
    const lost = (): boolean => findingsIn(file).some((one) => codeOfDiagnostic(one) === 'file-not-found');
    await until('the renamed file to be seen', () => !lost());
    await undo(document, () => bytesOf(file).toString() === before && names() === standing);
  });
});
