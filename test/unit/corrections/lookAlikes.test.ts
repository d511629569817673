import assert from 'node:assert/strict';
import { applyCorrections } from '../../../src/core/catalogue/corrections/applyCorrections';
import { readCorrections } from '../../../src/core/catalogue/corrections/readCorrections';
import { expectedProofsOf } from '../../../src/core/catalogue/expectedProofName';
import type { Catalogue, Requirement } from '../../../src/core/catalogue/model';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { indexRequirements } from '../../../src/core/catalogue/requirementIds';
import {
  correctionsWithAnswer,
  settleLookAlike,
  type LookAlikeAnswer,
} from '../../../src/core/editing/corrections/settleLookAlike';
import { applyEdits } from '../../../src/core/text/textEdit';
import { lookAlikeQuestions, openLookAlikes } from '../../../src/core/views/lookAlikes/lookAlikeQuestions';

/** Three spellings of one id, in two chapters, and one that none of them resembles. */
const catalogueText = `catalogue: 1
chapters:
  - name: Traces
    requirements:
      - id: TR.AB-01
        statement: Le système DOIT tracer.
        profiles: [Portail]
        scenarios:
          - id: TR.AB-01.01
            text: Tracer un accès.
            proofs:
              - number: TR.AB-01.01.01
                text: Extrait du journal
                kinds: [log]
      - id: TR.AB-02
        statement: Autre chose.
        profiles: [Général]
  - name: Suites
    requirements:
      - id: TR/AB-01
        statement: Le système DOIT tracer.
        profiles: [Général]
        criticality: Critique
        scenarios:
          - id: TR/AB-01.01
            text: Tracer un accès.
            proofs:
              - number: TR/AB-01.01.01
                text: Extrait du  journal
                kinds: [log]
              - number: TR/AB-01.01.02
                text: Copie d’écran
                kinds: [screenshot]
          - id: TR/AB-01.02
            text: Tracer une erreur.
            proofs:
              - number: TR/AB-01.02.01
                text: Vidéo
                kinds: [video]
      - id: TR AB-01
        statement: Une troisième graphie.
        profiles: [Général]
`;

function catalogue(): Catalogue {
  const read = readCatalogue(catalogueText).catalogue;
  assert.ok(read !== undefined);
  return read;
}

const all = ({ chapters }: Catalogue): readonly Requirement[] =>
  chapters.flatMap(({ requirements }) => requirements);
const apply = (text: string): ReturnType<typeof applyCorrections> =>
  applyCorrections(catalogue(), readCorrections(text).corrections);
const same: LookAlikeAnswer = { kind: 'same', kept: 'TR.AB-01', other: 'TR/AB-01' };
const different: LookAlikeAnswer = { kind: 'different', ids: ['TR.AB-01', 'TR/AB-01'] };

function settled(text: string, answer: LookAlikeAnswer): string {
  const edits = settleLookAlike(text, answer);
  assert.ok(edits !== undefined);
  return applyEdits(text, edits);
}

describe('two ids that look alike', () => {
  it('are asked about, each against the first of its kind', () => {
    const questions = lookAlikeQuestions(catalogue(), undefined);
    assert.deepEqual(
      questions.map(({ one, known, answer }) => [one.id, known.id, answer]),
      [
        ['TR/AB-01', 'TR.AB-01', undefined],
        ['TR AB-01', 'TR.AB-01', undefined],
      ],
    );
  });

  it('become one requirement that expects once what both expect, and is found by either', () => {
    const before = catalogue();
    const { catalogue: after, unmatched } = apply(correctionsWithAnswer(same));
    assert.deepEqual(unmatched, []);
    assert.deepEqual(
      all(after).map(({ id }) => id),
      ['TR.AB-01', 'TR.AB-02', 'TR AB-01'],
    );
    const one = all(after)[0];
    assert.ok(one !== undefined);
    assert.deepEqual(
      expectedProofsOf(one).map(({ name }) => name),
      ['TR.AB-01.01.01', 'TR/AB-01.01.02', 'TR/AB-01.02.01'],
    );
    assert.deepEqual([one.profiles, one.criticality], [['Général', 'Portail'], 'Critique']);
    const index = indexRequirements(after);
    assert.equal(index.meant('TR/AB-01'), one);
    assert.equal(index.meant('TR.AB-01'), one);
    assert.deepEqual(
      ['tr/ab-01', 'tr.ab-01', 'SC.TR/AB-01'].map((id) => index.meant(id)),
      [one, one, one],
    );
    assert.equal(all(after)[1]?.statement, all(before)[1]?.statement);
    assert.deepEqual(before, catalogue(), 'what was imported stays as it is');
  });

  it('may be three, and lead round to where they came from', () => {
    const { catalogue: after } = apply(`corrections: 1
requirements:
  TR/AB-01: { sameAs: TR AB-01 }
  TR AB-01: { sameAs: TR.AB-01 }
  TR.AB-01: { sameAs: TR/AB-01 }
  TR.AB-02: { sameAs: TR.AB-02 }
`);
    assert.deepEqual(
      after.chapters.map(({ name, requirements }) => [name, requirements.map(({ id }) => id)]),
      [['Traces', ['TR.AB-01', 'TR.AB-02']]],
    );
    assert.equal(all(after)[0]?.scenarios.length, 2);
  });

  it('keep what else is corrected in either of them', () => {
    const { catalogue: after } = apply(`corrections: 1
requirements:
  TR/AB-01:
    sameAs: TR.AB-01
    proofs:
      TR/AB-01.02.01: { kinds: [document] }
  TR.AB-01: { statement: Corrigé. }
`);
    const [one] = all(after);
    assert.equal(one?.statement, 'Corrigé.');
    assert.deepEqual(one.scenarios[1]?.expectedProofs[0]?.kinds, ['document']);
  });

  it('are reported where the id that is kept is not in the catalogue', () => {
    const { catalogue: after, unmatched } = apply(
      'corrections: 1\nrequirements:\n  TR/AB-01: { sameAs: TR.AB-09 }\n',
    );
    assert.equal(all(after).length, 4);
    assert.deepEqual(
      unmatched.map(({ what, at }) => [what, at.value, at.range.start]),
      [['requirement', 'TR.AB-09', { line: 2, character: 22 }]],
    );
  });

  it('are not asked about again once answered, whatever the answer', () => {
    for (const answer of [same, different]) {
      const questions = lookAlikeQuestions(catalogue(), correctionsWithAnswer(answer));
      assert.deepEqual(
        openLookAlikes(questions).map(({ one }) => one.id),
        ['TR AB-01'],
      );
    }
    const { catalogue: after } = apply(correctionsWithAnswer(different));
    assert.deepEqual(all(after), all(catalogue()), 'different ones stay as they are');
  });

  it('may be answered otherwise later, and nothing else of the file changes', () => {
    const before = `corrections: 1 # les nôtres

requirements:
  TR.AB-02:
    note: à voir # avec Léa
`;
    const once = settled(before, same);
    assert.equal(once, `${before}  TR/AB-01:\n    sameAs: TR.AB-01\n`);
    const twice = settled(once, different);
    assert.equal(twice, `${before}  TR/AB-01:\n    differsFrom:\n      - TR.AB-01\n`);
    const turned = settled(twice, { kind: 'same', kept: 'TR/AB-01', other: 'TR.AB-01' });
    assert.equal(turned, `${before}  TR.AB-01:\n    sameAs: TR/AB-01\n`);
    const third = settled(twice, { kind: 'different', ids: ['TR AB-01', 'TR/AB-01'] });
    assert.deepEqual(readCorrections(third).corrections.requirements.at(-1)?.differsFrom, [
      'TR.AB-01',
      'TR AB-01',
    ]);
    assert.deepEqual(settleLookAlike(twice, different), []);
  });

  it('are not written into a file that can not be read', () => {
    assert.equal(settleLookAlike('corrections: [1\n', same), undefined);
  });
});
