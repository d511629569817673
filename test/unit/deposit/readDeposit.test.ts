import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chapterRecords } from '../../../src/core/deposit/chapterRecords';
import { readDeposit } from '../../../src/core/deposit/readDeposit';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { catalogueText } from '../../support/dossierTexts';
import { long } from '../../support/long';

const sum = 'ab'.repeat(32);

const text = `depot: 1
chapter: Pro Santé Connect
submissions:
  - on: 2026-04-02
    version: 3.2.0
    proofs:
      - { requirement: SC.PSC.01, for: SC.PSC.01.01.01, file: PSC/a.mp4, sha256: ${sum.toUpperCase()}, expected: ${sum} }
      - { requirement: SC.PSC.02, gazelle: "https://x/1" }
      - { requirement: SC.PSC.02, cnda: { file: D/s.png, stage: pre-examen } }
      - { requirement: SC.PSC.02, cnda: attestation }
    answer:
      on: 2026-04-20
      status: a-modifier
      remarks:
        - for: SC.PSC.01.01.01
          text: L'adresse n'est pas visible.
          reply: Refaite.
          settledOn: 2026-04-24
        - text: Tout est flou.
`;

describe('a deposit file', () => {
  it('gives what was deposited and what was answered', () => {
    const { submissions, problems } = readDeposit('depots/psc.depot.yaml', text);
    assert.deepEqual(problems, []);
    const [submission] = submissions;
    assert.deepEqual(
      submission?.proofs.map(({ target, sha256 }) => [target.kind, target.file, target.value, sha256]),
      [
        ['file', 'PSC/a.mp4', undefined, sum],
        ['gazelle', undefined, 'https://x/1', undefined],
        ['cnda', 'D/s.png', 'pre-examen', undefined],
        ['cnda', undefined, 'attestation', undefined],
      ],
    );
    assert.deepEqual(
      submission.answer?.remarks.map((remark) => [remark.for?.value, remark.settledOn?.value]),
      [
        ['SC.PSC.01.01.01', '2026-04-24'],
        [undefined, undefined],
      ],
    );
  });

  it('has nonsense reported at its line, and the rest read', () => {
    const bent = text
      .replace('a-modifier', 'peut-être')
      .replace('2026-04-24', 'hier')
      .replace('sha256:', 'sha:');
    const { submissions, problems } = readDeposit('depots/psc.depot.yaml', bent);
    assert.deepEqual(problems.map(({ code, range }) => `${code}:${String(range.start.line)}`).sort(), [
      'schema-invalid:12',
      'schema-invalid:17',
      'unknown-key:6',
    ]);
    assert.equal(submissions[0]?.answer?.remarks.length, 2);
  });

  long('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...text.split('\n'), '- - -', '{', 'submissions: []')),
        (lines) => {
          readDeposit('depots/psc.depot.yaml', lines.join('\n'));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the record of a chapter', () => {
  const { catalogue } = readCatalogue(catalogueText);
  const recordOf = (...submissions: string[]) => {
    const written = `depot: 1\nchapter: pro sante connect\nsubmissions:\n${submissions.map((one) => `  - ${one}\n`).join('')}`;
    assert.ok(catalogue);
    return chapterRecords([readDeposit('depots/x.depot.yaml', written)], catalogue, []).chapters[0];
  };
  const remark = '{ text: Floue }';
  const toModify = `{ on: 2026-04-02, answer: { on: 2026-04-20, status: a-modifier, remarks: [${remark}] } }`;

  it('is decided by the submission that comes last by its day, wherever it is', () => {
    assert.equal(recordOf('{ on: 2026-04-02 }')?.state, 'submitted');
    assert.equal(recordOf(toModify)?.state, 'to-modify');
    assert.equal(recordOf('{ on: 2026-05-02 }', toModify)?.state, 'submitted');
    const validated = '{ on: 2026-05-02, answer: { on: 2026-05-09, status: valide } }';
    assert.equal(recordOf(validated, toModify)?.state, 'validated');
    assert.equal(recordOf()?.state, 'none');
  });

  it('has remarks open until they are settled, or the chapter is validated', () => {
    assert.equal(recordOf(toModify)?.openRemarks.length, 1);
    assert.equal(recordOf(toModify, '{ on: 2026-05-02 }')?.openRemarks.length, 1);
    const settled = toModify.replace('Floue', 'Floue, settledOn: 2026-04-24');
    assert.equal(recordOf(settled)?.openRemarks.length, 0);
    const validated = '{ on: 2026-05-02, answer: { on: 2026-05-09, status: valide } }';
    assert.equal(recordOf(toModify, validated)?.openRemarks.length, 0);
  });
});
