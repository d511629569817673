import assert from 'node:assert/strict';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { cndaRequestNamed, requestedCnda, type CndaTarget } from '../../../src/core/proofs/requestedCnda';
import type { Located } from '../../../src/core/text/located';

const { dossier } = readDossier(
  'segur.yaml',
  `requests:
  cnda:
    - service: DMP
      reference: INS
      stage: submitted
    - service: Téléservice INS
      reference: "2026-17"
      stage: obtained
      expectedOn: 2026-12-01
      opposableUntil: 2027-03-01
`,
);

const range = (line: number): Located<string>['range'] => ({
  start: { line, character: 0 },
  end: { line, character: 9 },
});
const located = (value: string, line: number): Located<string> => ({ value, range: range(line) });

const target = (given: Partial<CndaTarget>): CndaTarget => ({
  kind: 'cnda',
  request: undefined,
  file: undefined,
  stage: undefined,
  expectedOn: undefined,
  opposableUntil: undefined,
  range: range(1),
  ...given,
});

describe('a request to the CNDA that a proof cites', () => {
  it('is found by its service or its reference, however they are spelled', () => {
    const stageOf = (name: string): string | undefined => cndaRequestNamed(name, dossier)?.stage?.value;
    assert.equal(stageOf('dmp'), 'submitted');
    assert.equal(stageOf('teleservice  INS'), 'obtained');
    assert.equal(stageOf('2026-17'), 'obtained');
    assert.equal(stageOf('INS'), 'submitted');
    assert.equal(stageOf('autre'), undefined);
    assert.equal(stageOf(''), undefined);
  });

  it('says what the proof does not, at the place of the citation', () => {
    const found = requestedCnda(target({ request: located('2026-17', 7) }), dossier);
    assert.deepEqual(found.stage, located('obtained', 7));
    assert.deepEqual(found.expectedOn, located('2026-12-01', 7));
    assert.deepEqual(found.opposableUntil, located('2027-03-01', 7));
    assert.equal(found.cited?.service?.value, 'Téléservice INS');
  });

  it('says nothing against the proof, nor what it does not hold itself', () => {
    const own = {
      stage: located('refused', 3),
      expectedOn: located('2026-11-30', 4),
      opposableUntil: located('2026-12-24', 5),
    };
    const found = requestedCnda(target({ request: located('2026-17', 7), ...own }), dossier);
    assert.deepEqual({ ...found, ...own }, found);
    const bare = requestedCnda(target({ request: located('DMP', 7) }), dossier);
    assert.equal(bare.expectedOn, undefined);
    assert.equal(bare.opposableUntil, undefined);
  });

  it('is none where the proof cites none, or one that is not there', () => {
    for (const given of [target({}), target({ request: located('autre', 7) })])
      assert.deepEqual(requestedCnda(given, dossier), { ...given, cited: undefined });
  });
});
