import assert from 'node:assert/strict';
import { sameSnapshot, type Snapshot } from '../../../src/core/project/snapshot';
import { someDay, testDossier } from '../../support/dossierTexts';

const never = new AbortController().signal;
const path = 'preuves/psc.preuves.yaml';
const files = {
  [path]: 'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.02:\n    proofs:\n      - file: PSC/a.txt\n',
  'preuves/PSC/a.txt': 'a',
  'preuves/PSC/b.txt': 'b',
};

async function looked() {
  const day = { at: someDay };
  const opened = testDossier(files, { now: () => day.at });
  const look = () => opened.project.lookAtEvidence(never);
  await opened.project.load(never);
  return { ...opened, day, look, first: await look() };
}

describe('two snapshots', () => {
  it('are made from the same where nothing was read anew', async () => {
    const { project, look, first } = await looked();
    assert.equal(sameSnapshot(first, first), true);
    assert.equal(sameSnapshot(first, await look()), true);
    assert.equal(sameSnapshot(first, await project.load(never)), true);
    assert.equal(sameSnapshot(undefined, first), false);
  });

  it('are not where the dossier, the catalogue, proofs, deposits or files differ', async () => {
    const { first } = await looked();
    const others: readonly Partial<Snapshot>[] = [
      { dossier: { ...first.dossier } },
      { catalogue: { ...first.catalogue } },
      { chapters: [...first.chapters] },
      { deposits: { ...first.deposits, files: [...first.deposits.files] } },
      { evidence: { ...first.evidence } },
      { evidenceChecked: false },
    ];
    for (const other of others) {
      assert.equal(sameSnapshot({ ...first, ...other }, first), false, Object.keys(other).join());
      assert.equal(sameSnapshot(first, { ...first, ...other }), false, Object.keys(other).join());
    }
  });
});

describe('a project', () => {
  it('keeps what it found where the files are the same', async () => {
    const { look, first } = await looked();
    const again = await look();
    assert.equal(again.evidence, first.evidence);
    assert.deepEqual([...again.coverage.values()], [...first.coverage.values()]);
    for (const [requirement, one] of first.coverage) assert.equal(again.coverage.get(requirement), one);
  });

  it('finds something else where a file comes, goes, is renamed or has other content', async () => {
    for (const change of [
      { 'preuves/PSC/a.txt': undefined },
      { 'preuves/PSC/a.txt': 'other' },
      { 'preuves/PSC/b.txt': undefined },
      { 'preuves/PSC/c.txt': 'c' },
      { 'preuves/PSC/b.txt': undefined, 'preuves/PSC/c.txt': 'b' },
    ] as readonly Readonly<Record<string, string | undefined>>[]) {
      const { folder, look, first } = await looked();
      for (const [name, content] of Object.entries(change))
        if (content === undefined) folder.remove(name);
        else folder.write(name, content);
      assert.notEqual((await look()).evidence, first.evidence, JSON.stringify(change));
    }
  });

  it('finds something else where a proof cites another file', async () => {
    const { project, look, first } = await looked();
    assert.equal(project.citesAnew, false);
    project.setText(path, files[path].replace('a.txt', 'b.txt'));
    assert.equal(project.citesAnew, true);
    const { evidence } = await look();
    assert.equal(project.citesAnew, false);
    assert.notEqual(evidence, first.evidence);
    assert.deepEqual([...evidence.states.keys()], ['preuves/PSC/b.txt']);
  });

  it('cites anew until it looked at files', async () => {
    const { project } = testDossier(files);
    await project.load(never);
    assert.equal(project.citesAnew, true);
  });

  it('asks the disk for nothing where it is told that nothing changed, unless a proof cites another file', async () => {
    const { project, folder, first } = await looked();
    folder.write('preuves/PSC/a.txt', 'other');
    const nothing = new Set<string>();
    assert.equal((await project.lookAtEvidence(never, { changed: nothing })).evidence, first.evidence);
    project.setText(path, files[path].replace('a.txt', 'b.txt'));
    const { evidence } = await project.lookAtEvidence(never, { changed: nothing });
    assert.deepEqual([...evidence.states.keys()], ['preuves/PSC/b.txt']);
  });

  it('reads the texts, too, where it looks at files first', async () => {
    const { project } = testDossier(files);
    const { evidenceChecked, evidence, summary } = await project.lookAtEvidence(never, {
      changed: new Set(),
    });
    assert.equal(evidenceChecked, true);
    assert.equal(evidence.states.get('preuves/PSC/a.txt')?.kind, 'present');
    assert.ok(summary.requirements > 0);
  });

  it('judges by the day on which it looks', async () => {
    const { project, day, look } = await looked();
    project.setText(path, `${files[path]}        madeOn: 2026-03-02\n`);
    const inFuture = async (): Promise<number> =>
      (await look()).findings.filter(({ code }) => code === 'date-in-future').length;
    assert.equal(await inFuture(), 1);
    day.at += 24 * 3_600_000;
    assert.equal(await inFuture(), 0);
  });

  it('has no snapshot before it is loaded, whatever is typed or chosen', () => {
    const { project } = testDossier(files);
    assert.equal(project.setText(path, ''), undefined);
    assert.equal(project.setSeverities(new Map()), undefined);
    assert.equal(project.snapshot, undefined);
  });

  it('has the same snapshot where what is typed is what it knew, or no text of the dossier', async () => {
    const { project, first } = await looked();
    assert.equal(project.setText('preuves/PSC/a.txt', 'x'), first);
    assert.equal(project.setText(path, undefined), first);
    assert.equal(await project.renewed(), first);
    assert.notEqual(project.setText(path, `${files[path]}#\n`), first);
  });

  it('reads all texts at its first load, whatever changed, and then only those that did', async () => {
    const { project, folder } = testDossier(files);
    const one = new Set(['segur.yaml']);
    assert.equal((await project.load(never, one)).chapters.length, 1);
    assert.equal(project.hasRead(path), true);
    assert.equal(project.holdsText('preuves/new.preuves.yaml'), true);
    assert.equal(project.holdsText('preuves/PSC/a.txt'), false);
    folder.reads.length = 0;
    await project.load(never, one);
    assert.deepEqual(folder.reads, ['segur.yaml']);
  });
});
