import assert from 'node:assert/strict';
import { dossierText, findingsOf, testDossier } from '../../support/dossierTexts';

const never = new AbortController().signal;
const path = 'preuves/psc.preuves.yaml';
const chapter = (entry: string): string =>
  `chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n${entry}`;

/** Lines, from 0, on which files are not found. */
async function missingFiles(entry: string, dossier = ''): Promise<readonly number[]> {
  const found = await findingsOf({ 'segur.yaml': dossierText + dossier, [path]: chapter(entry) });
  return found.flatMap((one) => (one.startsWith('file-not-found') ? [Number(one.split(':').at(-1))] : []));
}

const proof = (file: string, more = ''): string =>
  `      - file: ${file}\n        for: SC.PSC.01.01.02\n${more}`;
const ignore = (indent: number, codes = 'file-not-found'): string =>
  `${' '.repeat(indent)}ignore: { ${codes}: convenu avec l’agence }\n`;

describe('a finding of an entry', () => {
  it('is set aside by a reason on its own proof alone, on the entry, or in the dossier', async () => {
    const proofs = `    proofs:\n${proof('a.txt')}${proof('b.txt')}`;
    assert.deepEqual(await missingFiles(proofs), [4, 6]);
    assert.deepEqual(await missingFiles(`    proofs:\n${proof('a.txt', ignore(8))}${proof('b.txt')}`), [7]);
    assert.deepEqual(await missingFiles(`    proofs:\n${proof('a.txt')}${proof('b.txt', ignore(8))}`), [4]);
    assert.deepEqual(await missingFiles(ignore(4) + proofs), []);
    assert.deepEqual(await missingFiles(proofs, ignore(0)), []);
  });

  it('stays where the reason is for another one', async () => {
    const proofs = `    proofs:\n${proof('a.txt')}`;
    assert.deepEqual(await missingFiles(ignore(4, 'evidence-stale') + proofs), [5]);
    assert.deepEqual(await missingFiles(proofs, ignore(0, 'evidence-stale')), [4]);
    assert.deepEqual(await missingFiles(proofs + ignore(8, 'evidence-stale')), [4]);
  });

  it('is there in a broken entry if it is on a proof that is sound', async () => {
    const broken = (one: string): string => `    proofs:\n${proof('a.txt')}${one}`;
    assert.deepEqual(await missingFiles(broken('      - file: [b.txt\n')), [4]);
    assert.deepEqual(await missingFiles(broken('      - trace à venir\n')), [4]);
    const codes = await findingsOf({
      [path]: chapter(`    notApplicable: court\n    proofs:\n${proof('a.txt')}      - file: [b.txt\n`),
    });
    assert.deepEqual(
      codes.filter((one) => one.includes(`${path}:3`)),
      [],
      'what the entry as a whole says is not known',
    );
  });

  it('counts on its proof, unless the finding is off', async () => {
    const { project } = testDossier({
      [path]: chapter(`    proofs:\n${proof('PSC/a.txt', '        inconnue: x\n')}`),
      'preuves/PSC/a.txt': 'trace\n',
    });
    await project.load(never);
    await project.lookAtEvidence(never);
    const told = (): unknown => {
      const [found] = [...(project.snapshot?.coverage.values() ?? [])];
      return [found?.expected[1]?.state, found?.expected[1]?.warnings];
    };
    for (const [severity, ...expected] of [
      ['off', 'complete', 0],
      ['information', 'complete', 0],
      ['warning', 'complete', 1],
      ['error', 'faulty', 0],
    ] as const) {
      project.setSeverities(new Map([['unknown-key', severity]]));
      assert.deepEqual(told(), expected, severity);
    }
  });

  it('that compares proofs counts on each of them, and on its requirement', async () => {
    const twice = `    proofs:\n${proof('PSC/a.txt')}${proof('PSC/a.txt')}`;
    const { project } = testDossier({ [path]: chapter(twice), 'preuves/PSC/a.txt': 'trace\n' });
    await project.load(never);
    const { findings, coverage } = await project.lookAtEvidence(never);
    const duplicates = findings.filter(({ code }) => code === 'duplicate-proof');
    assert.equal(duplicates.length, 1);
    const found = [...coverage.values()].find(({ requirement }) => requirement.id === 'SC.PSC.01');
    const single = testDossier({
      [path]: chapter(`    proofs:\n${proof('PSC/a.txt')}`),
      'preuves/PSC/a.txt': 'trace\n',
    });
    await single.project.load(never);
    const alone = [...(await single.project.lookAtEvidence(never)).coverage.values()].find(
      ({ requirement }) => requirement.id === 'SC.PSC.01',
    );
    assert.equal((found?.warnings ?? 0) - (alone?.warnings ?? 0), 1);
    assert.equal((found?.expected[1]?.warnings ?? 0) - (alone?.expected[1]?.warnings ?? 0), 1);
  });
});
