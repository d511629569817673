import assert from 'node:assert/strict';
import { expectedFor } from '../../../src/core/proofs/expectedFor';
import { proofsAt } from '../../../src/core/proofs/proofsAt';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { rangeOf } from '../../../src/core/text/position';
import { requirementOf, scenarioOf } from '../../support/catalogues';

const { file } = readChapterFile(
  'p',
  'requirements:\n  SC.A.01:\n    proofs:\n      - file: a # 1\n      - file: b\n        note: c # 2\n      # between\n' +
    '      - { file: d }\n    note: e\n  SC.A.02:\n    proofs: [{ file: f }, { file: g }] # both\n',
);

/** The files of the proofs at a place of an entry; `line` counts from the entry's first. */
function at(entry: number, line: number, character: number): readonly string[] {
  return proofsAt(file.entries[entry]?.entry.proofs ?? [], { line, character }).map(({ target }) =>
    target.kind === 'file' ? target.file.value : '',
  );
}

describe('the proofs at a place', () => {
  it('are the one that holds it', () => {
    assert.deepEqual(at(0, 2, 10), ['a']);
    assert.deepEqual(at(0, 4, 10), ['b']);
    assert.deepEqual(at(0, 6, 12), ['d']);
    assert.deepEqual(at(1, 1, 15), ['f']);
    assert.deepEqual(at(1, 1, 28), ['g']);
  });

  it('are those of its line for a comment behind a proof, or a dash before it', () => {
    assert.deepEqual(at(0, 2, 18), ['a']);
    assert.deepEqual(at(0, 4, 18), ['b']);
    assert.deepEqual(at(0, 3, 2), ['b']);
    assert.deepEqual(at(1, 1, 42), ['g']);
  });

  it('are none on a line without a proof, nor where there are none', () => {
    assert.deepEqual(at(0, 0, 2), []);
    assert.deepEqual(at(0, 5, 8), []);
    assert.deepEqual(at(0, 7, 6), []);
    assert.deepEqual(proofsAt([], { line: 0, character: 0 }), []);
  });
});

describe('a proof that ends where a line begins', () => {
  const broken = readChapterFile(
    'p',
    'requirements:\n  SC.A.01:\n    proofs:\n      - file: a\n      - { file: b    toReview: x\n',
  ).file;
  const { proofs } = broken.entries[0]?.entry ?? { proofs: [] };

  it('is on no part of that line', () => {
    assert.deepEqual(
      proofs.map(({ range }) => range.end),
      [
        { line: 2, character: 15 },
        { line: 4, character: 0 },
      ],
    );
    const [, last] = proofs;
    assert.deepEqual(proofsAt(proofs, { line: 3, character: 0 }), [last]);
    assert.deepEqual(proofsAt(proofs, { line: 3, character: 12 }), [last]);
    assert.deepEqual(proofsAt(proofs, { line: 4, character: 4 }), []);
  });
});

describe('the expected proof that a proof is for', () => {
  const one = requirementOf('SC.A.01', scenarioOf('SC.A.01.01', 'SC.A.01.01.01'));
  const two = requirementOf('SC.A.02', scenarioOf('SC.A.02.01', 'SC.A.02.01.01', 'SC.A.02.01.02'));
  const numbered = (value: string): Parameters<typeof expectedFor>[0] => ({
    for: { value, range: rangeOf(0, 0, 0, 1) },
  });
  const none = { for: undefined };

  it('is the one that it names', () => {
    assert.equal(expectedFor(numbered('SC.A.02.01.02'), two)?.expectedProof.number, 'SC.A.02.01.02');
    assert.equal(expectedFor(numbered('SC.A.09'), two), undefined);
  });

  it('goes without saying where only one is expected', () => {
    assert.equal(expectedFor(none, one)?.expectedProof.number, 'SC.A.01.01.01');
    assert.equal(expectedFor(none, two), undefined);
    assert.equal(expectedFor(none, requirementOf('SC.A.03')), undefined);
    assert.equal(expectedFor(none, undefined), undefined);
  });
});
