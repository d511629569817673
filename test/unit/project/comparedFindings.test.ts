import assert from 'node:assert/strict';
import type { SeverityChoice } from '../../../src/core/dossier/policy';
import type { RequirementCoverage, Snapshot } from '../../../src/core/project/snapshot';
import { dossierText, testDossier } from '../../support/dossierTexts';

const never = new AbortController().signal;
const [first, second] = ['preuves/a.preuves.yaml', 'preuves/b.preuves.yaml'];
const chapter = (entry: string): string => `chapter: Pro Santé Connect\nrequirements:\n${entry}`;
const proof = (file: string, more = ''): string =>
  `      - file: PSC/${file}\n        for: SC.PSC.01.01.02\n${more}`;
const link = '      - link: https://exemple.fr/video\n        for: SC.PSC.01.01.01\n';
const entry = (...proofs: readonly string[]): string => `  SC.PSC.01:\n    proofs:\n${proofs.join('')}`;
const reason = (indent: number, code = 'duplicate-proof'): string =>
  `${' '.repeat(indent)}ignore: { ${code}: convenu avec l’agence }\n`;

async function look(
  files: Readonly<Record<string, string>>,
  severities: Readonly<Record<string, SeverityChoice>> = {},
): Promise<Snapshot> {
  const { project } = testDossier({
    'preuves/PSC/a.txt': 'trace\n',
    'preuves/PSC/b.txt': 'autre\n',
    ...files,
  });
  await project.load(never);
  project.setSeverities(new Map(Object.entries(severities)));
  return project.lookAtEvidence(never);
}

function covered({ coverage }: Snapshot): RequirementCoverage {
  const found = [...coverage.values()].find(({ requirement }) => requirement.id === 'SC.PSC.01');
  assert.ok(found);
  return found;
}

/** Of the proofs that are there for the trace: what each is, and how many warnings it has. */
const traces = (snapshot: Snapshot): readonly (readonly [string, number])[] =>
  covered(snapshot).expected[1]?.proofs.map((one) => [one.state, one.warnings] as const) ?? [];

const places = (snapshot: Snapshot, code: string): readonly string[] =>
  snapshot.findings
    .filter((one) => one.code === code)
    .map(({ file, range }) => `${file}:${range.start.line}`);

describe('a finding that compares proofs', () => {
  const twice = { [first]: chapter(entry(proof('a.txt'), proof('a.txt'), link)) };

  it('counts on the proof that it is on, as severe as it is', async () => {
    for (const [severity, ...expected] of [
      ['error', 'faulty', 0, 1],
      ['warning', 'complete', 1, 1],
      ['information', 'complete', 0, 1],
      ['off', 'complete', 0, 0],
    ] as const) {
      const snapshot = await look(twice, { 'duplicate-proof': severity });
      const [one, other] = traces(snapshot);
      assert.deepEqual(one, ['complete', 0], severity);
      assert.deepEqual([...(other ?? []), places(snapshot, 'duplicate-proof').length], expected, severity);
    }
  });

  it('counts with each other one on the requirement', async () => {
    const warnings = async (...proofs: readonly string[]): Promise<number> =>
      covered(await look({ [first]: chapter(entry(...proofs)) })).warnings;
    const one = proof('a.txt');
    assert.equal((await warnings(one, one, one)) - (await warnings(one)), 2);
  });

  it('counts for the requirement whose entry it is in, wherever that is in its file', async () => {
    const expected = { 'SC.PSC.01': 'SC.PSC.01.01.02', 'SC.PSC.02': 'SC.PSC.02.01.01', 'SC.MSS.10': '' };
    const items = (name: string, count: number): readonly string[] =>
      Array.from({ length: count }, () => `{ file: PSC/a.txt${name === '' ? '' : `, for: ${name}`} }`);
    const block = (id: string, proofs: readonly string[]): string =>
      `  ${id}:\n    proofs:\n${proofs.map((one) => `      - ${one}\n`).join('')}`;
    const flow = (id: string, proofs: readonly string[]): string =>
      `${id}: { proofs: [${proofs.join(', ')}] }`;
    const head = 'chapter: Pro Santé Connect\nrequirements:';
    for (const [twiceIn, name] of Object.entries(expected).filter(([, one]) => one !== '')) {
      const entries = (write: typeof block): readonly string[] =>
        Object.entries(expected).map(([id, one]) => write(id, items(one, id === twiceIn ? 2 : 1)));
      for (const text of [
        `${head}\n${entries(block).join('')}`,
        `${head} { ${entries(flow).join(', ')} }\n`,
      ]) {
        const { coverage, findings } = await look({ [first]: text });
        assert.equal(findings.filter(({ code }) => code === 'duplicate-proof').length, 1, text);
        const warned = [...coverage.values()].flatMap(({ expected: all }) =>
          all.filter(({ proofs }) => new Set(proofs.map(({ warnings }) => warnings)).size === 2),
        );
        assert.deepEqual(
          warned.map((one) => one.name),
          [name],
          text,
        );
      }
    }
  });

  it('is set aside by a reason on its proof, on its entry or in the dossier, and by none elsewhere', async () => {
    const left = async (text: string, dossier = '', other = ''): Promise<number> =>
      places(
        await look({
          'segur.yaml': dossierText + dossier,
          [first]: chapter(text),
          [second]: chapter(`  SC.PSC.02:\n    proofs: []\n${other}`),
        }),
        'duplicate-proof',
      ).length;
    const proofs = [proof('a.txt'), proof('a.txt')];
    assert.equal(await left(entry(...proofs)), 1);
    assert.equal(await left(entry(...proofs, reason(8))), 0);
    assert.equal(await left(entry(proof('a.txt', reason(8)), proof('a.txt'))), 1);
    assert.equal(await left(entry(...proofs, reason(4))), 0);
    assert.equal(await left(entry(...proofs, reason(4, 'evidence-stale'))), 1);
    assert.equal(await left(entry(...proofs), reason(0)), 0);
    assert.equal(await left(entry(...proofs), '', reason(4)), 1);
  });
});

describe('a finding of a chapter file itself', () => {
  it('counts for no requirement, before or behind the entries', async () => {
    const proofs = entry(proof('a.txt'), link);
    const sound = await look({ [first]: chapter(proofs) });
    for (const text of [`inconnue: x\n${chapter(proofs)}`, `${chapter(proofs)}inconnue: x\n`]) {
      for (const severity of ['warning', 'error'] as const) {
        const snapshot = await look({ [first]: text }, { 'unknown-key': severity });
        assert.equal(places(snapshot, 'unknown-key').length, 1);
        const { state, warnings } = covered(snapshot);
        assert.deepEqual([state, warnings], ['complete', covered(sound).warnings], severity);
      }
    }
  });
});

describe('a requirement that has entries in two files', () => {
  it('is faulty by an error on one of them alone', async () => {
    const snapshot = await look({
      [first]: chapter(entry(proof('a.txt'), link)),
      [second]: chapter(entry(proof('b.txt'))),
    });
    assert.deepEqual(places(snapshot, 'duplicate-key'), [`${second}:2`]);
    assert.equal(covered(snapshot).state, 'faulty');
    assert.deepEqual(
      covered(snapshot).expected.map(({ state }) => state),
      ['complete', 'complete'],
    );
  });

  it('is faulty where one is broken, though what is said of that is off', async () => {
    const off = Object.fromEntries(
      ['schema-invalid', 'yaml-syntax', 'duplicate-key'].map((code) => [code, 'off' as const]),
    );
    const sound = { [first]: chapter(entry(proof('a.txt'), link)), [second]: chapter(entry(proof('b.txt'))) };
    assert.equal(covered(await look(sound, off)).state, 'complete');
    const broken = { ...sound, [second]: chapter(entry(proof('b.txt'), '      - file: [b.txt\n')) };
    assert.equal(covered(await look(broken, off)).state, 'faulty');
  });
});

describe('a proof that is missing', () => {
  it('leaves its requirement incomplete and not faulty, however severe that is', async () => {
    const files = { [first]: chapter(entry(proof('a.txt'))) };
    for (const severity of ['error', 'warning'] as const) {
      const snapshot = await look(files, { 'proof-missing': severity });
      assert.ok(places(snapshot, 'proof-missing').includes(`${first}:2`));
      const { state, warnings } = covered(snapshot);
      assert.deepEqual([state, warnings], ['incomplete', 0], severity);
    }
  });
});
