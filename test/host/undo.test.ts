import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { codeOfDiagnostic } from '../../src/editor/diagnostics/codeOfDiagnostic';
import type { Act } from '../../src/editor/session/act';
import { Acts } from '../../src/editor/session/acts';
import { findingsIn, folder, until, uriOf } from './support';

const outside = mkdtempSync(path.join(tmpdir(), 'segur-undo-'));
const log = {
  debug: () => undefined,
  error: () => undefined,
  show: () => undefined,
  dispose: () => undefined,
};

/** Every file of the dossier with its bytes, and every folder. */
function disk(below = folder): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const entry of readdirSync(below, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(below, file);
    all.set(name, entry.isDirectory() ? 'folder' : readFileSync(file).toString('latin1'));
  }
  return new Map([...all].sort());
}

/** What differs, by name: a map of bytes would fill the page. */
function differing(now: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...now.keys(), ...wanted.keys()])].filter((name) => now.get(name) !== wanted.get(name));
}

async function untilDisk(what: string, wanted: ReadonlyMap<string, string>): Promise<void> {
  try {
    await until(what, () => differing(disk(), wanted).length === 0);
  } catch {
    assert.fail(`${what}: ${differing(disk(), wanted).join(', ')}`);
  }
}

/** Undone from whatever has the focus, then redone, then undone: each time every byte is there, and nothing is unsaved. */
async function undoneAndRedone(before: ReadonlyMap<string, string>): Promise<void> {
  const after = disk();
  assert.notDeepEqual(differing(after, before), []);
  for (const [command, wanted] of [
    ['undo', before],
    ['redo', after],
    ['undo', before],
  ] as const) {
    await vscode.commands.executeCommand(command);
    await untilDisk(command, wanted);
    await until('nothing unsaved', () => vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
  }
}

async function stepFor(file: string, change: (text: string) => string): Promise<Act[number]> {
  const document = await vscode.workspace.openTextDocument(uriOf(file));
  const before = document.getText();
  return { kind: 'text', uri: document.uri, before, after: change(before) };
}

function outsideFile(name: string, content: string): vscode.Uri {
  writeFileSync(path.join(outside, name), content);
  return vscode.Uri.file(path.join(outside, name));
}

describe('one undo', () => {
  let acts: Acts;
  before(async () => {
    await until('the first findings', () => findingsIn('preuves/dmp.preuves.yaml').length > 0);
    acts = new Acts({ ...log } as never);
  });
  after(() => {
    acts.dispose();
    rmSync(outside, { recursive: true, force: true });
  });
  beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('takes back files and texts on the disk, with the folders that were made', async () => {
    const before = disk();
    const act: Act = [
      { kind: 'move', from: outsideFile('a', 'a'), to: uriOf('preuves/NEUF/bas/a.png') },
      { kind: 'move', from: outsideFile('b', 'b'), to: uriOf('preuves/NEUF/b.png') },
      await stepFor('preuves/ann.preuves.yaml', (text) => `${text}# a et b\n`),
    ];
    assert.equal(await acts.perform(act), true);
    assert.match(readFileSync(path.join(folder, 'preuves/ann.preuves.yaml'), 'utf8'), /# a et b\n$/);
    await undoneAndRedone(before);
  });

  it('takes back a chapter file that was begun', async () => {
    const before = disk();
    const act: Act = [
      { kind: 'move', from: outsideFile('c', 'c'), to: uriOf('preuves/NEUF/c.png') },
      { kind: 'create', uri: uriOf('preuves/neuf.preuves.yaml'), text: 'chapter: Neuf\n' },
    ];
    assert.equal(await acts.perform(act), true);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path.endsWith('neuf.preuves.yaml'), true);
    await vscode.commands.executeCommand('undo');
    await untilDisk('undo', before);
  });

  it('brings back a file that left for another, and one that was deleted', async () => {
    const before = disk();
    const [name = '', other = ''] = readdirSync(path.join(folder, 'preuves/ANN'));
    const file = uriOf(`preuves/ANN/${name}`);
    const act: Act = [
      { kind: 'move', from: file, to: vscode.Uri.file(path.join(outside, 'retired')) },
      await stepFor('preuves/ann.preuves.yaml', (text) => text.replace('chapter:', 'chapter:  ')),
      { kind: 'move', from: outsideFile('d', 'd'), to: file },
      { kind: 'delete', uri: uriOf(`preuves/ANN/${other}`) },
    ];
    assert.equal(await acts.perform(act), true);
    assert.equal(readFileSync(file.fsPath, 'utf8'), 'd');
    assert.equal(existsSync(path.join(folder, 'preuves/ANN', other)), false);
    await undoneAndRedone(before);
  });

  it('takes back several texts and a new catalogue at once, from a page that has the focus', async () => {
    const before = disk();
    const act: Act = [
      { kind: 'create', uri: uriOf('rem/suivant.rem.yaml'), text: 'rem: 2\n' },
      await stepFor('segur.yaml', (text) => text.replace(/^(catalogue: ).*$/m, '$1rem/suivant.rem.yaml')),
      await stepFor('preuves/ann.preuves.yaml', (text) => `${text}# suivant\n`),
    ];
    const page = vscode.window.createWebviewPanel('segur.test', 'Page', vscode.ViewColumn.Active);
    page.webview.html = '<button autofocus>…</button>';
    assert.equal(await acts.perform(act), true);
    page.dispose();
    await undoneAndRedone(before);
  });

  it('leaves unsaved what was unsaved before', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf('preuves/ann.preuves.yaml'));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# en cours\n'));
    const before = disk();
    assert.equal(
      await acts.perform([await stepFor('preuves/ann.preuves.yaml', (text) => `${text}# plus\n`)]),
      true,
    );
    assert.deepEqual(differing(disk(), before), []);
    await vscode.commands.executeCommand('undo');
    await until('the text', () => !document.getText().includes('# plus'));
    assert.equal(document.isDirty, true);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('follows a folder that is renamed in VS Code', async () => {
    const before = disk();
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf('preuves/ANN'), uriOf('preuves/ANNUAIRE'));
    await vscode.window.showTextDocument(uriOf('preuves/ann.preuves.yaml'));
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    await until('the citations on the disk', () =>
      readFileSync(path.join(folder, 'preuves/ann.preuves.yaml'), 'utf8').includes('file: ANNUAIRE/'),
    );
    await undoneAndRedone(before);
  });

  it('takes back a file that a quick fix renamed, an instant later', async () => {
    const file = 'preuves/port.preuves.yaml';
    const isOne = (one: vscode.Diagnostic): boolean => codeOfDiagnostic(one) === 'extension-mismatch';
    await until('the finding', () => findingsIn(file).some(isOne));
    const before = disk();
    const document = await vscode.workspace.openTextDocument(uriOf(file));
    await vscode.window.showTextDocument(document);
    const finding = findingsIn(file).find(isOne);
    assert.ok(finding !== undefined);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ title }) => title.includes('procedure-extraction.pdf'));
    assert.equal(action?.isPreferred, true);
    assert.ok(action.command !== undefined);
    const [request] = (action.command.arguments ?? []) as readonly unknown[];
    const text = document.getText();
    const fixed = vscode.commands.executeCommand(action.command.command, request);
    await until('the text', () => document.getText() !== text);
    await vscode.commands.executeCommand('undo');
    await fixed;
    await untilDisk('an undo at once', before);
    await vscode.commands.executeCommand('redo');
    await until('the text again', () => document.getText() !== text && !document.isDirty);
    await undoneAndRedone(before);
    await until('the finding again', () => findingsIn(file).some(isOne));
  });

  it('takes back the new paths of files that were moved outside of VS Code', async () => {
    const { renameSync } = await import('node:fs');
    const moved = path.join(folder, 'preuves/DEPLACE');
    mkdirSync(moved);
    const names = readdirSync(path.join(folder, 'preuves/ANN'));
    for (const name of names) renameSync(path.join(folder, 'preuves/ANN', name), path.join(moved, name));
    const lost = (): boolean =>
      findingsIn('preuves/ann.preuves.yaml').some((one) => codeOfDiagnostic(one) === 'file-not-found');
    await until('the missing files', lost);
    const before = disk();
    await vscode.commands.executeCommand('segur.followMovedFiles', {
      dossier: uriOf('segur.yaml').toString(),
    });
    await until('them found', () => !lost());
    await undoneAndRedone(before);
    for (const name of names) renameSync(path.join(moved, name), path.join(folder, 'preuves/ANN', name));
    rmSync(moved, { recursive: true });
  });
});
