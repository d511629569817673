import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entrySchema } from '../../../src/core/proofs/chapterSchema';
import { keepsToEntrySchema } from '../../../src/core/proofs/keepsToEntrySchema';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { problemsOf } from '../../../src/core/yaml/validate';
import { long } from '../../support/long';

const scalars = fc.constantFrom(
  ...['SC.A.01.01', 'a.pdf', '""', '" "', '', '~', '2026-02-11', '2026-02-30', 'a-verifier', 'ok', 'KO'],
  ...[
    'user',
    'en cours',
    `"${'0'.repeat(64)}"`,
    'F'.repeat(64),
    'f'.repeat(63),
    '[]',
    '[a, b]',
    '{}',
    '{ file: a.pdf }',
  ],
  ...[
    '{ request: R1, expectedOn: 2026-03-01 }',
    '{ role: proxy }',
    '{ file-not-found: vu }',
    '{ __proto__: vu }',
  ],
);
const keys = fc.constantFrom(
  ...[
    'for',
    'file',
    'gazelle',
    'motco2',
    'cnda',
    'psc',
    'link',
    'test',
    'state',
    'result',
    'ranOn',
    'sha256',
  ],
  ...['version', 'madeOn', 'note', 'ignore', 'verzion', '__proto__', 'toString', '"1"'],
);
const proof = fc.array(fc.tuple(keys, scalars), { maxLength: 5 });
type Pair = readonly [string, string];
interface Written {
  readonly proofs: readonly (readonly Pair[])[] | null;
  readonly beside: readonly Pair[];
}

const entry: fc.Arbitrary<Written> = fc.record({
  proofs: fc.option(fc.array(proof, { maxLength: 3 })),
  beside: fc.array(
    fc.tuple(fc.constantFrom('notApplicable', 'toReview', 'note', 'ignore', 'other'), scalars),
    { maxLength: 3 },
  ),
});

function written({ proofs, beside }: Written): string {
  const lines = beside.map(([key, value]) => `${key}: ${value}`);
  if (proofs === null) return `${lines.join('\n')}\n`;
  const items = proofs.map((pairs) =>
    pairs.length === 0 ? '  - {}' : `  - ${pairs.map(([key, value]) => `${key}: ${value}`).join('\n    ')}`,
  );
  return `${[...lines, 'proofs:', ...items].join('\n')}\n`;
}

describe('An entry checked by hand', () => {
  long('keeps to the schema only where the schema has nothing to say', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const { root } = readYaml(written(one));
        if (root === undefined || !keepsToEntrySchema(root)) return;
        assert.deepEqual(problemsOf(entrySchema, root), []);
      }),
      { numRuns: 2000 },
    );
  });

  it('is no work for the schema where it is written as it should be', () => {
    const bodies = [
      'proofs:\n  - { for: A.01, file: a.pdf, version: 1.2, madeOn: 2026-02-28, note: vu }',
      `proofs:\n  - file: a.pdf\n    sha256: ${'Ab'.repeat(32)}\n    ignore: { file-too-small: relu }`,
      'proofs:\n  - { gazelle: https://gazelle.test/1, state: verifie }\n  - { motco2: "1", result: ko, ranOn: 2026-01-02 }',
      'proofs:\n  - cnda: { request: R1, file: c.pdf, expectedOn: 2026-03-01 }\n  - psc: { role: user, file: p.pdf }',
      'proofs:\n  - { link: https://a.test, test: T1 }',
      'proofs:\n  - cnda: { request: R1, stage: finalisation, opposableUntil: 2027-03-01 }',
      'proofs:\nnotApplicable: hors périmètre\ntoReview: énoncé changé',
      'notApplicable:\nnote: à voir\nignore:\n  proof-missing: plus tard',
    ];
    for (const body of bodies) {
      const { root } = readYaml(`${body}\n`);
      assert.ok(root !== undefined && keepsToEntrySchema(root), body);
      assert.deepEqual(problemsOf(entrySchema, root), [], body);
    }
  });

  it('is left to the schema where a proof is in two places, in none, or dated by a day that does not exist', () => {
    for (const item of [
      '{ file: a.pdf, link: https://a.test }',
      '{ for: A.01 }',
      '{ file: a.pdf, madeOn: 2026-02-30 }',
    ]) {
      const { root } = readYaml(`proofs:\n  - ${item}\n`);
      assert.ok(root !== undefined && !keepsToEntrySchema(root), item);
    }
  });

  it('is left to the schema where a sum, a reason, a stage or a text is none', () => {
    for (const body of [
      'proofs:\n  - [file, a.pdf]',
      'proofs:\n  - { file: a.pdf, sha256: }',
      'proofs:\n  - { file: a.pdf, sha256: [] }',
      ...['a'.repeat(65), `x${'a'.repeat(64)}`, `${'a'.repeat(64)}x`, 'a'.repeat(63)].map(
        (sum) => `proofs:\n  - { file: a.pdf, sha256: ${sum} }`,
      ),
      'proofs:\n  - cnda: { request: R1, stage: perdu }',
      'proofs:\n  - { file: " " }',
      'ignore: vu',
      'ignore: { file-not-found: vu, file-empty: }',
      'ignore: { file-not-found: vu, file-empty: " " }',
      'notApplicable: []',
      'toReview:',
    ]) {
      const { root } = readYaml(`${body}\n`);
      assert.ok(root !== undefined && !keepsToEntrySchema(root), body);
      assert.notDeepEqual(problemsOf(entrySchema, root), [], body);
    }
  });
});
