import assert from 'node:assert/strict';
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { codeOfDiagnostic } from '../../src/editor/diagnostics/codeOfDiagnostic';
import { folder, findingsIn, uriOf, until } from './support';

/** What a person takes for at once when a file changes; several times what a quiet machine needs. */
const mostMilliseconds = 2000;

describe('a dossier that is worked on', () => {
  before(() => until('the first findings', () => findingsIn('preuves/dmp.preuves.yaml').length > 0));

  it('has its findings in files that are not open', () => {
    assert.ok(
      findingsIn('preuves/ssi.preuves.yaml').some((one) => codeOfDiagnostic(one) === 'unknown-requirement'),
    );
    assert.ok(vscode.workspace.textDocuments.every(({ uri }) => !uri.path.endsWith('ssi.preuves.yaml')));
  });

  it('says of each finding who says it, and where the first of two is', () => {
    const [twice] = findingsIn('preuves/psc.preuves.yaml').filter(
      (one) => codeOfDiagnostic(one) === 'duplicate-key',
    );
    assert.equal(twice?.source, 'Ségur');
    assert.equal(twice.severity, vscode.DiagnosticSeverity.Error);
    assert.ok((twice.relatedInformation?.length ?? 0) > 0);
  });

  it('follows what is typed before it is saved, and undoing it', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf('preuves/ann.preuves.yaml'));
    const editor = await vscode.window.showTextDocument(document);
    const before = findingsIn('preuves/ann.preuves.yaml').length;
    const at = document.positionAt(document.getText().indexOf('SC.ANN'));
    const waits: number[] = [];
    for (let time = 0; time < 3; time++) {
      const typed = performance.now();
      await editor.edit((edit) => edit.insert(at, 'Q'));
      await until('the mistyped id', () =>
        findingsIn('preuves/ann.preuves.yaml').some((one) => codeOfDiagnostic(one) === 'unknown-requirement'),
      );
      waits.push(performance.now() - typed);
      assert.equal(document.isDirty, true);
      await vscode.commands.executeCommand('undo');
      await until('the finding to go', () => findingsIn('preuves/ann.preuves.yaml').length === before);
    }
    assertQuick('from the edit to the finding', waits);
  });

  it('follows files that go and come on the disk', async () => {
    const file = path.join(folder, 'preuves/ANN/choix-destinataire.png');
    const waits: number[] = [];
    const missing = (): boolean =>
      findingsIn('preuves/ann.preuves.yaml').some((one) => codeOfDiagnostic(one) === 'file-not-found');
    for (let time = 0; time < 3; time++) {
      const gone = performance.now();
      renameSync(file, `${file}.away`);
      await until('the missing file', missing);
      waits.push(performance.now() - gone);
      renameSync(`${file}.away`, file);
      await until('the finding to go', () => !missing());
    }
    assertQuick('from the disk to the finding', waits);
  });

  it('follows a chapter file that another program writes', async () => {
    const file = 'preuves/neuf.preuves.yaml';
    writeFileSync(path.join(folder, file), 'chapter: Annuaire Santé\nrequirements:\n  SC.NULLE.01: {}\n');
    await until('findings in a new file', () => findingsIn(file).length > 0);
    rmSync(path.join(folder, file));
    await until('them to go with it', () => findingsIn(file).length === 0);
  });

  it('forgets a file that another program deletes, though its document is open', async () => {
    const file = 'preuves/ouvert.preuves.yaml';
    const text = 'chapter: Annuaire Santé\nrequirements:\n  SC.NULLE.01: {}\n';
    writeFileSync(path.join(folder, file), text);
    await until('findings in a new file', () => findingsIn(file).length > 0);
    const document = await vscode.workspace.openTextDocument(uriOf(file));
    rmSync(path.join(folder, file));
    await until('them to go with it', () => findingsIn(file).length === 0);
    assert.deepEqual([document.isClosed, document.getText()], [false, text]);
  });

  it('reads no deleted file of a dossier that comes back, though its document is open', async () => {
    const second = path.join(folder, 'revenu');
    const file = 'revenu/preuves/ouvert.preuves.yaml';
    const begin = (): void => {
      mkdirSync(path.join(second, 'preuves'), { recursive: true });
      cpSync(path.join(folder, 'segur.yaml'), path.join(second, 'segur.yaml'));
    };
    begin();
    writeFileSync(path.join(folder, file), 'chapter: Annuaire Santé\nrequirements: [\n');
    const faults = (): number => findingsIn(file).length;
    await until('findings in the chapter', () => faults() > 0);
    const document = await vscode.workspace.openTextDocument(uriOf(file));
    const pattern = new vscode.RelativePattern(uriOf(''), '{revenu,revenu/**}');
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    let isSeen = false;
    watcher.onDidDelete(() => (isSeen = true));
    rmSync(second, { recursive: true });
    await until('the deletion to be seen', () => isSeen);
    await until('the dossier to be forgotten', () => findingsIn('revenu/segur.yaml').length === 0);
    watcher.dispose();
    begin();
    await until('the dossier again', () => findingsIn('revenu/segur.yaml').length > 0);
    assert.deepEqual([document.isClosed, faults()], [false, 0]);
    rmSync(second, { recursive: true });
    await until('the dossier to be forgotten', () => findingsIn('revenu/segur.yaml').length === 0);
  });

  it('finds a dossier that comes and forgets one that goes', async () => {
    const second = path.join(folder, 'autre');
    mkdirSync(second);
    cpSync(path.join(folder, 'segur.yaml'), path.join(second, 'segur.yaml'));
    await until('the second dossier', () =>
      findingsIn('autre/segur.yaml').some((one) => codeOfDiagnostic(one) === 'catalogue-not-found'),
    );
    rmSync(second, { recursive: true });
    await until('it to be forgotten', () => findingsIn('autre/segur.yaml').length === 0);
  });
});

describe('the settings', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('segur');
  const set = (name: string, value: unknown): Thenable<void> =>
    settings().update(name, value, vscode.ConfigurationTarget.Workspace);

  it('choose the severity of each code', async () => {
    const reused = (): readonly vscode.Diagnostic[] =>
      findingsIn('preuves/dmp.preuves.yaml').filter((one) => codeOfDiagnostic(one) === 'file-not-found');
    await until('the finding', () => reused().length > 0);
    await set('severity', { 'file-not-found': 'information' });
    await until('information', () => reused()[0]?.severity === vscode.DiagnosticSeverity.Information);
    await set('severity', { 'file-not-found': 'off' });
    await until('nothing', () => reused().length === 0);
    await set('severity', undefined);
    await until('an error', () => reused()[0]?.severity === vscode.DiagnosticSeverity.Error);
  });

  it('choose the language of every message, at once', async () => {
    const message = (): string =>
      findingsIn('preuves/dmp.preuves.yaml').find((one) => codeOfDiagnostic(one) === 'file-not-found')
        ?.message ?? '';
    const english = message();
    await set('language', 'fr');
    await until('French', () => message() !== english && message() !== '');
    assert.match(message(), /«/);
    await set('language', undefined);
    await until('English', () => message() === english);
  });
});

/** The best of several, since a busy machine can make any one of them long; a wait that is built in makes all of them long. */
function assertQuick(what: string, milliseconds: readonly number[]): void {
  const said = `${what}: ${milliseconds.map((one) => one.toFixed(0)).join(', ')} ms`;
  console.log(`      ${said}`);
  assert.ok(Math.min(...milliseconds) < mostMilliseconds, said);
}
