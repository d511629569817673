import assert from 'node:assert/strict';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import type { Facts } from '../../../src/core/inspect/model';
import {
  craftedFindings,
  craftedProject,
  craftedSnapshot,
  type CraftedDossier,
} from '../../support/craftedEvidence';

const pdf = (facts: Facts = {}) => ({
  type: 'pdf',
  facts: { pages: 1, textLayer: true, ...facts },
  text: 'Radiance',
});

function dossierWith(request: string): string {
  return `segur: 1
product: { name: Radiance, version: 3.2.0, nil: RAD123456 }
catalogue: rem/REM.rem.yaml
requests:
  cnda:
    - ${request}
`;
}

function crafted(request: string, proof: string, rest: Partial<CraftedDossier> = {}): CraftedDossier {
  return {
    expected: ['{ kinds: [cnda] }'],
    proofs: [proof],
    files: { 'a.png': { type: 'png', facts: { width: 800, height: 600 } }, 'a.pdf': pdf() },
    dossier: dossierWith(request),
    ...rest,
  };
}

/** Codes with their files and lines, from 0. */
async function placed(one: CraftedDossier): Promise<readonly string[]> {
  const findings = await craftedFindings(one);
  return findings.map(({ code, file, range }) => `${code} ${file}:${String(range.start.line)}`);
}

const chapter = 'preuves/x.preuves.yaml:4';
const cites = '{ cnda: { request: dmp, file: a.png } }';

describe('a request to the CNDA that proofs cite', () => {
  it('gives them its stage and its expected date, by its service or its reference', async () => {
    const request = '{ service: DMP, reference: R-7, stage: pre-examen, expectedOn: 2026-04-30 }';
    assert.deepEqual(await placed(crafted(request, cites)), []);
    assert.deepEqual(await placed(crafted(request, '{ cnda: { request: r-7, file: a.png } }')), []);
    assert.deepEqual(await placed(crafted('{ service: DMP, stage: initialisation }', cites)), [
      `cnda-stage-insufficient ${chapter}`,
    ]);
    assert.deepEqual(await placed(crafted('{ service: DMP, stage: pre-examen }', cites)), [
      `cnda-expected-date ${chapter}`,
    ]);
  });

  it('counts less than what the proof says itself', async () => {
    const request = '{ service: DMP, stage: initialisation }';
    const proof = '{ cnda: { request: DMP, file: a.png, stage: pre-examen, expectedOn: 2026-04-30 } }';
    assert.deepEqual(await placed(crafted(request, proof)), []);
  });

  it('has its date that passed reported once, where it is written', async () => {
    const request = '{ service: DMP, stage: pre-examen, expectedOn: 2026-03-01 }';
    const twice = crafted(request, cites, { proofs: [cites, cites], expected: ['{ kinds: [cnda] }'] });
    const found = (await placed(twice)).filter((one) => one.startsWith('cnda'));
    assert.deepEqual(found, ['cnda-expected-date segur.yaml:5']);
  });

  it('has its NIL and its version compared with those of the attestation', async () => {
    const request = '{ service: DMP, nil: PRX654321, version: 1.4.0, stage: attestation }';
    const proof = '{ cnda: { request: DMP, file: a.pdf } }';
    const of = (facts: Facts) => crafted(request, proof, { files: { 'a.pdf': pdf(facts) } });
    assert.deepEqual(await placed(of({ identifiers: { nil: ['PRX654321'] }, versions: ['1.4.0'] })), []);
    assert.deepEqual(await placed(of({ identifiers: { nil: ['RAD123456'] } })), [`nil-mismatch ${chapter}`]);
    assert.deepEqual(await placed(of({ versions: ['3.2.0'] })), [`version-mismatch ${chapter}`]);
  });

  it('is named where it is not there, with the one that was probably meant', async () => {
    const one = crafted('{ service: INSi }', '{ cnda: { request: INS, file: a.png } }');
    assert.deepEqual(await placed(one), [`unknown-request ${chapter}`]);
    const snapshot = await craftedSnapshot(one);
    assert.equal(snapshot.summary.faulty, 1);
    const project = craftedProject(one);
    await project.lookAtEvidence(new AbortController().signal);
    const finding = snapshot.findings.find(({ code }) => code === 'unknown-request');
    assert.ok(finding);
    const [fix] = quickFixesFor(finding, snapshot, (path) => project.textOf(path));
    assert.equal(fix?.kind, 'use-known-request');
  });
});

describe('the date of opposability', () => {
  const request = '{ service: DMP, stage: pre-examen, expectedOn: 2026-12-30, opposableUntil: 2026-06-30 }';
  const today = async (day: string, asked = request): Promise<readonly string[]> =>
    placed(crafted(asked, cites, { today: day }));

  it('is reported from sixty days before on, once for a request', async () => {
    assert.deepEqual(await today('2026-04-30'), []);
    assert.deepEqual(await today('2026-05-01'), ['cnda-opposability segur.yaml:5']);
    assert.deepEqual(await today('2026-07-01'), ['cnda-opposability segur.yaml:5']);
  });

  it('is of no account once the attestation is there, nor where the day is none', async () => {
    const given = '{ service: DMP, stage: attestation, opposableUntil: 2026-06-30 }';
    assert.deepEqual(
      await placed(crafted(given, '{ cnda: { request: DMP, file: a.pdf } }', { today: '2026-06-29' })),
      [],
    );
    assert.deepEqual(
      await today('2026-06-29', '{ service: DMP, stage: pre-examen, opposableUntil: 2026-06-31 }'),
      [`cnda-expected-date ${chapter}`, 'schema-invalid segur.yaml:5'],
    );
  });

  it('may be that of one proof', async () => {
    const proof =
      '{ cnda: { file: a.png, stage: pre-examen, expectedOn: 2026-04-30, opposableUntil: 2026-05-31 } }';
    assert.deepEqual(await placed(crafted('{ service: DMP }', proof)), [`cnda-opposability ${chapter}`]);
  });
});

describe('a test whose result is known', () => {
  async function counted(proof: string, kind: string): Promise<readonly string[]> {
    const { findings, summary } = await craftedSnapshot({
      expected: [`{ kinds: [${kind}] }`],
      proofs: [proof],
    });
    const { provided, faulty, missing } = summary;
    const codes = findings.map(({ code, severity }) => `${code} ${severity}`);
    return [...codes, `provided ${String(provided)}, faulty ${String(faulty)}, missing ${String(missing)}`];
  }

  it('proves nothing where it failed, though it has a number', async () => {
    const proof = (result: string) => `{ motco2: 48213, test: MSS-A, result: ${result}, ranOn: 2026-03-02 }`;
    assert.deepEqual(await counted(proof('ok'), 'msante-test'), ['provided 1, faulty 0, missing 0']);
    assert.deepEqual(await counted(proof('ko'), 'msante-test'), [
      'test-failed error',
      'provided 0, faulty 1, missing 0',
    ]);
  });

  it('is no proof while no monitor has verified it', async () => {
    const link = 'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3';
    const proof = (state: string) => `{ gazelle: "${link}", test: CI-SIS-A, state: ${state} }`;
    assert.deepEqual(await counted(proof('verifie'), 'gazelle-link'), ['provided 1, faulty 0, missing 0']);
    assert.deepEqual(await counted(proof('a-verifier'), 'gazelle-link'), [
      'test-not-verified warning',
      'provided 0, faulty 1, missing 0',
    ]);
  });

  it('did not run in the future', async () => {
    const proof = '{ motco2: 48213, test: MSS-A, result: ok, ranOn: 2026-12-01 }';
    assert.deepEqual(await counted(proof, 'msante-test'), [
      'date-in-future error',
      'provided 0, faulty 1, missing 0',
    ]);
  });
});
