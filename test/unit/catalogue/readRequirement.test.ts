import assert from 'node:assert/strict';
import type { Requirement } from '../../../src/core/catalogue/model';
import { RequirementReader } from '../../../src/core/catalogue/readRequirement';
import { readYaml } from '../../../src/core/yaml/readYaml';

/** What a reader makes of a text, and whether it asks for the schema. */
function readAlone(text: string, reader = new RequirementReader()): [Requirement | undefined, boolean] {
  const { root } = readYaml(text);
  assert.ok(root !== undefined, text);
  return [reader.read(root, 'PSC'), reader.deviates];
}

const proof = (of: string): string =>
  `id: A.01\nscenarios: [{ id: A.01.01, text: Faire, proofs: [${of}] }]\n`;

describe('a requirement that is read by hand', () => {
  it('keeps to the schema where a field is missing, empty or as it is written', () => {
    for (const text of [
      'id: A.01',
      'id: A.01\nnature: EXIGENCE',
      'id: A.01\nnature: PRECONISATION',
      'id: A.01\nnature: RECOMMANDATION',
      'id: A.01\nstatement:\nfeature: ~\ncomment: null\nprofiles: [Général]',
      'id: A.01\nperimeter: "~"\nscenarios: []',
      proof(
        '{ number: 1, text: Vidéo, kinds: [video], because: Vidéo, test: X, several: true, demands: [pdfa] }',
      ),
      proof('{ text: Vidéo, several: false }'),
    ]) {
      assert.equal(readAlone(text)[1], false, text);
    }
  });

  it('deviates from the schema by each thing that is not as it should be', () => {
    for (const text of [
      'nature: EXIGENCE',
      'just text',
      '[id, A.01]',
      'id: ""',
      'id: "  "',
      'id: [A.01]',
      'id: A.01\ncolour: red',
      'id: A.01\nfeature: { text: Connexion }',
      'id: A.01\nfeature: ""',
      'id: A.01\nnature: AUTRE',
      'id: A.01\nnature: exigence',
      'id: A.01\nprofiles: Général',
      'id: A.01\nprofiles: { Général: oui }',
      'id: A.01\nprofiles: [Général, ~]',
      'id: A.01\nprofiles:\n  - Général\n  -',
      'id: A.01\nscenarios: Faire',
      'id: A.01\nscenarios: { text: Faire }',
      'id: A.01\nscenarios: [Faire]',
      'id: A.01\nscenarios: [{ colour: red }]',
      proof('Vidéo'),
      proof('{ colour: red }'),
      proof('{ kinds: [holograme] }'),
      proof('{ kinds: video }'),
      proof('{ demands: [stamped] }'),
      proof('{ demands: [[signed]] }'),
      proof('{ several: peut-être }'),
      proof('{ several: True }'),
      proof('{ several: [true] }'),
    ]) {
      assert.equal(readAlone(text)[1], true, text);
    }
  });

  it('is none without an id, whatever else it says', () => {
    for (const text of ['statement: Énoncé.', 'id:', 'id: ""', 'id: [A.01]', 'A.01', '[A.01]']) {
      assert.deepEqual(readAlone(text), [undefined, true], text);
    }
  });

  it('is read without what came before it', () => {
    const reader = new RequirementReader();
    assert.equal(reader.deviates, false);
    assert.equal(readAlone('id: A.01\ncolour: red', reader)[1], true);
    assert.equal(readAlone('id: A.02', reader)[1], false);
  });

  it('is for all profiles where none is named, and for the one that stands alone', () => {
    const profilesIn = (text: string): readonly string[] | undefined => readAlone(text)[0]?.profiles;
    assert.deepEqual(profilesIn('id: A.01'), ['Général']);
    assert.deepEqual(profilesIn('id: A.01\nprofiles: []'), ['Général']);
    assert.deepEqual(profilesIn('id: A.01\nprofiles: [~]'), ['Général']);
    assert.deepEqual(profilesIn('id: A.01\nprofiles: { Général: oui }'), ['Général']);
    assert.deepEqual(profilesIn('id: A.01\nprofiles: DRIMbox native'), ['DRIMbox native']);
    assert.deepEqual(profilesIn('id: A.01\nprofiles: [~, A, [B], C]'), ['A', 'C']);
  });

  it('must be met unless it says that it is advice', () => {
    const natureIn = (text: string): string | undefined => readAlone(text)[0]?.nature;
    assert.equal(natureIn('id: A.01'), 'exigence');
    assert.equal(natureIn('id: A.01\nnature: EXIGENCE'), 'exigence');
    assert.equal(natureIn('id: A.01\nnature: AUTRE'), 'exigence');
    assert.equal(natureIn('id: A.01\nnature: PRECONISATION'), 'preconisation');
    assert.equal(natureIn('id: A.01\nnature: RECOMMANDATION'), 'preconisation');
  });

  it('has the first of two values of a key, and no text where a map or a list stands for it', () => {
    const [requirement] = readAlone('id: A.01\nfeature: Un\nfeature: Deux\nstatement: [a]\ncomment: " "\n');
    assert.deepEqual(
      [requirement?.feature, requirement?.statement, requirement?.comment],
      ['Un', '', undefined],
    );
  });

  it('has the second value of a key where the first one says nothing', () => {
    assert.equal(readAlone('id: A.01\nfeature:\nfeature: Deux')[0]?.feature, 'Deux');
  });
});
