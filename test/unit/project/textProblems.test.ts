import assert from 'node:assert/strict';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { catalogueText, dossierText, findingsOf, testDossier } from '../../support/dossierTexts';

const never = new AbortController().signal;
const [catalogue, corrections] = ['rem/REM.rem.yaml', 'rem/REM.corrections.yaml'];
const chapter = 'preuves/psc.preuves.yaml';
const unknown = 'inconnue: x\n';

const files = {
  'segur.yaml': `${dossierText}${unknown}`,
  [catalogue]: catalogueText.replace('title:', 'titel:'),
  [corrections]: `corrections: 1\n${unknown}`,
  'depots/psc.depot.yaml': `depot: 1\n${unknown}chapter: Pro Santé Connect\nsubmissions:\n  - on: 2026-02-01\n    proofs: []\n`,
  [chapter]: `chapter: Pro Santé Connect\n${unknown}requirements:\n  SC.PSC.01:\n    ${unknown}`,
};

/** Code, file and line of what is reported, beside missing proofs. */
async function said(given: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  return (await findingsOf(given)).filter((one) => !one.startsWith('proof-missing'));
}

async function loaded(given: Readonly<Record<string, string | Uint8Array>>): Promise<Snapshot> {
  return testDossier(given).project.load(never);
}

describe('what is wrong in the texts of a dossier', () => {
  it('is reported where it is', async () => {
    assert.deepEqual(await said(files), [
      'unknown-key depots/psc.depot.yaml:1',
      `unknown-key ${chapter}:1`,
      `unknown-key ${chapter}:4`,
      `unknown-key ${corrections}:1`,
      `unknown-key ${catalogue}:1`,
      'unknown-key segur.yaml:8',
    ]);
  });

  it('is set aside in all of them by a reason in the dossier', async () => {
    const ignoring = `${files['segur.yaml']}ignore: { unknown-key: clés d’un autre outil }\n`;
    assert.deepEqual(await said({ ...files, 'segur.yaml': ignoring }), []);
    const others = ignoring.replace('unknown-key', 'evidence-stale');
    assert.equal((await said({ ...files, 'segur.yaml': others })).length, 6);
  });

  it('is reported of a catalogue that can’t be read, and nothing of what is missing', async () => {
    const unread = [`schema-invalid ${catalogue}:0`, 'catalogue-not-found segur.yaml:7'];
    for (const more of [{}, { [corrections]: `corrections: 1\n${unknown}` }])
      assert.deepEqual(await findingsOf({ ...more, [catalogue]: '- a\n' }), unread);
  });

  it('is counted beyond what is shown of one code', async () => {
    const keys = Array.from({ length: 1_500 }, (_, at) => `inconnue${at}: x\n`).join('');
    const { findingsByFile, summary } = await loaded({
      'segur.yaml': `${dossierText}policy: { severity: { unknown-key: error } }\n${keys}`,
    });
    const found = findingsByFile.get('segur.yaml') ?? [];
    const [tooMany, ...more] = found.filter(({ code }) => code === 'too-many-findings');
    assert.deepEqual([tooMany?.params, more.length], [{ left: 500 }, 0]);
    assert.equal(found.filter(({ code }) => code === 'unknown-key').length, 1_000);
    assert.equal(summary.errors, 1_500);
  });

  it('is counted nowhere where it is off', async () => {
    const keys = Array.from({ length: 1_500 }, (_, at) => `inconnue${at}: x\n`).join('');
    const { findings, summary } = await loaded({
      'segur.yaml': `${dossierText}policy: { severity: { unknown-key: off, proof-missing: off } }\n${keys}`,
    });
    assert.deepEqual([findings, summary.errors, summary.warnings], [[], 0, 0]);
  });
});

describe('the file that corrects a catalogue', () => {
  const text = 'corrections: 1\nrequirements:\n  SC.PSC.98: {}\n';

  it('is told of with the catalogue as it was imported, and with what it corrects nothing of', async () => {
    const { catalogue: state } = await loaded({ [corrections]: text });
    assert.ok(state.kind === 'loaded');
    assert.equal(state.path, catalogue);
    assert.equal(state.corrections?.path, corrections);
    assert.equal(state.corrections.imported.chapters.length, 2);
    assert.deepEqual(await said({ [corrections]: text }), [`unknown-requirement ${corrections}:2`]);
  });

  it('corrects nothing while it can’t be read, which is reported', async () => {
    const { project } = testDossier({ [corrections]: new Uint8Array(Buffer.from('énoncé', 'latin1')) });
    const { catalogue: state, findings, summary } = await project.load(never);
    assert.ok(state.kind === 'loaded' && state.corrections === undefined);
    assert.equal(summary.requirements, 3);
    assert.ok(findings.some(({ code, file }) => code === 'encoding-unsupported' && file === corrections));
    project.setText(corrections, text);
    const now = project.snapshot;
    assert.ok(now?.catalogue.kind === 'loaded' && now.catalogue.corrections !== undefined);
    assert.ok(!now.findings.some(({ code }) => code === 'encoding-unsupported'));
  });

  it('is not there for most', async () => {
    const { catalogue: state } = await loaded({});
    assert.ok(state.kind === 'loaded' && state.corrections === undefined);
  });
});
