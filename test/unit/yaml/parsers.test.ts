import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from '../../support/runs';
import { parseInFull } from '../../../src/core/yaml/fullParser';
import { parseFast } from '../../../src/core/yaml/fastParser';
import { long } from '../../support/long';

const pieces = [
  ...[
    'a',
    'b: ',
    'SC.X/Y.01',
    ':',
    ': ',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '- ',
    '-',
    '\n- ',
    '\n  - ',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '"',
    "'",
    '#',
    ' # c',
    ' #4',
    '|',
    '|-',
    '>',
    '&x',
    '*x',
    '!t',
    '? ',
    '%',
    '@',
    '`',
  ],
  ...[
    'null',
    '~',
    '1.10',
    'é',
    '\\',
    '\\n',
    '""',
    "''",
    'k: v',
    '\n  k: v',
    '\n  k:\n    - x: y',
    '---',
    '...',
    '\t',
    '<<: ',
  ],
  ...['[a, b]', '[~, a]', '{ a: 1, b: 2 }', '"q\\"q"', "'it''s'", 'k: |\n    text\n    more', '\n\n'],
];

/** Texts of the shape of our files, then bent. */
const shaped = fc.array(
  fc.constantFrom(
    'chapter: X\n',
    'requirements:\n',
    '  SC.A.01:\n',
    '    proofs:\n',
    '      - for: SC.A.01.01\n',
    '        file: A/b c.png # why\n',
    '      - gazelle: https://x/y?oid=1.2\n',
    '        cnda: { file: A/x.pdf, stage: pre-examen }\n',
    '    notApplicable: |-\n      two\n\n      lines\n',
    '  # note\n',
    '\n',
    '  "SC.B 01": {}\n',
    "  'x': ~\n",
  ),
  { maxLength: 14 },
);

describe('the fast parser', () => {
  long('reads what it accepts as the yaml package does, places included', () => {
    let accepted = 0;
    const bent = fc.tuple(
      shaped,
      fc.array(fc.tuple(fc.nat(400), fc.constantFrom(...pieces)), { maxLength: 3 }),
    );
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join('')),
      bent.map(([lines, bends]) =>
        bends.reduce((text, [at, piece]) => insertAt(text, at, piece), lines.join('')),
      ),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const fast = parseFast(text);
        if (fast === undefined) return;
        accepted++;
        const careful = parseInFull(text);
        assert.deepEqual(fast, careful, JSON.stringify(text));
      }),
      runs(1_000),
    );
    assert.ok(accepted > 100, `only ${accepted} texts were accepted`);
  });

  it('leaves what it does not know to the full parser', () => {
    for (const text of [
      'a: &x 1',
      'a: *x',
      'a: !t 1',
      '\ta: 1',
      'a: b\n  c',
      'a: [b, [c]]',
      'a: [b, ~]',
      'a: [null]',
      '---\na: 1',
      'a: >\n  b',
      '? a\n: b',
    ]) {
      assert.equal(parseFast(text), undefined, text);
    }
  });
});

function insertAt(text: string, at: number, piece: string): string {
  const place = text.length === 0 ? 0 : at % (text.length + 1);
  return text.slice(0, place) + piece + text.slice(place);
}
