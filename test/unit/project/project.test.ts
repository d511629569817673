import assert from 'node:assert/strict';
import { testDossier } from '../../support/dossierTexts';
import { long } from '../../support/long';

const never = new AbortController().signal;
const path = 'preuves/psc.preuves.yaml';
const text =
  'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.02:\n    proofs:\n      - file: PSC/a.txt\n';

describe('a project', () => {
  long('counts the text of an open document before the one on the disk, until it is closed', async () => {
    const { project } = testDossier({ [path]: text });
    await project.load(never);
    const attached = (): number | undefined => project.snapshot?.summary.notChecked;
    assert.equal(attached(), 1);
    project.setText(path, text.replace('SC.PSC.02', 'SC.PSC.99'));
    assert.equal(attached(), 0);
    await project.load(never);
    assert.equal(attached(), 0);
    project.setText(path, undefined);
    assert.equal(attached(), 1);
  });

  it('replaces a snapshot whole and never changes one', async () => {
    const { project } = testDossier({ [path]: text });
    const before = await project.load(never);
    const copy = structuredClone(before.summary);
    project.setText(path, '');
    assert.notEqual(project.snapshot, before);
    assert.deepEqual(before.summary, copy);
  });

  it('says nothing of files before it looked at them', async () => {
    const { project } = testDossier({ [path]: text });
    const loaded = await project.load(never);
    assert.deepEqual(
      loaded.findings.filter(({ code }) => code.startsWith('file-')),
      [],
    );
    const [requirement] = [...loaded.coverage.values()].filter((one) => one.requirement.id === 'SC.PSC.02');
    assert.equal(requirement?.state, 'not-checked');
    const looked = await project.lookAtEvidence(never);
    assert.deepEqual(
      looked.findings.filter(({ code }) => code.startsWith('file-')).map(({ code }) => code),
      ['file-not-found'],
    );
  });

  it('does not call a file uncited that is cited since files were looked at', async () => {
    const { project } = testDossier({ [path]: text, 'preuves/PSC/a.txt': 'a', 'preuves/PSC/b.txt': 'b' });
    await project.load(never);
    const orphans = ({ findings }: { findings: readonly { code: string }[] } = { findings: [] }): number =>
      findings.filter(({ code }) => code === 'evidence-orphan').length;
    assert.equal(orphans(await project.lookAtEvidence(never)), 1);
    assert.equal(orphans(project.setText(path, text.replace('a.txt', 'b.txt'))), 0);
    assert.equal(orphans(await project.lookAtEvidence(never)), 1);
  });

  it('reads an unchanged file only once', async () => {
    const { project, folder } = testDossier({ [path]: text, 'preuves/PSC/a.txt': 'trace' });
    await project.load(never);
    await project.lookAtEvidence(never);
    const opened = folder.opens.length;
    await project.lookAtEvidence(never);
    assert.equal(folder.opens.length, opened);
    folder.write('preuves/PSC/a.txt', 'another');
    await project.lookAtEvidence(never);
    assert.equal(folder.opens.length, opened + 1);
  });

  it('changes nothing when a run is aborted', async () => {
    const { project, folder } = testDossier({ [path]: text });
    const before = await project.load(never);
    folder.write(path, '');
    await assert.rejects(project.load(AbortSignal.abort()));
    assert.equal(project.snapshot, before);
    assert.equal(project.textOf(path), text);
  });

  it('asks to be loaded again when the dossier names another catalogue', async () => {
    const { project, folder } = testDossier({ [path]: text });
    await project.load(never);
    assert.equal(project.needsLoad, false);
    const dossier = project.textOf('segur.yaml') ?? '';
    folder.write('rem/other.rem.yaml', 'rem: 1\nchapters: []\n');
    project.setText('segur.yaml', dossier.replace('REM.rem.yaml', 'other.rem.yaml'));
    assert.equal(project.needsLoad, true);
    const snapshot = await project.load(never);
    assert.equal(snapshot.catalogue.kind, 'loaded');
    assert.equal(snapshot.summary.requirements, 0);
  });

  it('never follows a catalogue out of the dossier', async () => {
    const { project, folder } = testDossier({ [path]: text });
    await project.load(never);
    project.setText(
      'segur.yaml',
      'segur: 1\nproduct: { name: A, version: 1 }\ncatalogue: ../../etc/passwd\n',
    );
    const { findings } = await project.load(never);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['catalogue-not-found'],
    );
    assert.ok(!folder.reads.some((read) => read.includes('passwd')));
  });

  it('gives severities as the user chose them, above the dossier’s', async () => {
    const { project } = testDossier({ [path]: text });
    await project.load(never);
    const missing = (): Set<string | undefined> =>
      new Set(
        project.snapshot?.findings
          .filter(({ code }) => code === 'proof-missing')
          .map(({ severity }) => severity),
      );
    assert.deepEqual([...missing()], ['warning']);
    project.setSeverities(new Map([['proof-missing', 'error']]));
    assert.deepEqual([...missing()], ['error']);
    project.setSeverities(new Map([['proof-missing', 'off']]));
    assert.deepEqual([...missing()], []);
  });
});
