import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { scalarText, type ScalarStyle } from '../../../src/core/yaml/edit/scalarText';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { textOf, valueOf } from '../../../src/core/yaml/nodes';
import { unicodeText } from '../../support/unicodeText';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  unicodeText({ maxLength: 8 }),
  fc.stringMatching(/^[-?:,[\]{}#&*!|>'"%@` \\\n\t.=~<0-9a-z]{0,10}$/),
  fc.constantFrom(
    'null',
    '~',
    'yes',
    'No',
    '1.10',
    '0o17',
    '1e3',
    '2026-02-11',
    '12:30:45',
    '3.2.0',
    '<<',
    '---',
    '...',
  ),
);

const styles = fc.constantFrom<ScalarStyle[]>('plain', 'single', 'double');

describe('writing a scalar', () => {
  long('is read back as the very same text, in a block and in braces', () => {
    fc.assert(
      fc.property(anyText, styles, (value, style) => {
        const written = scalarText(value, style);
        const { root, problems } = readYaml(`a: ${written} # end\nb: { c: ${written}, d: [${written}] }\n`);

        assert.deepEqual(problems, []);
        assert.equal(textOf(valueOf(root, 'a')), value);
        assert.equal(textOf(valueOf(valueOf(root, 'b'), 'c')), value);
      }),
      runs(200),
    );
  });

  long('is text to other YAML tools too, but for whole numbers and days', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        fc.pre(!/^\d{4}-\d\d?-\d\d?/.test(value));
        const read: unknown = parse(`a: ${scalarText(value)}\n`, {
          version: '1.1',
          customTags: [],
        }) as unknown;
        const { a } = read as { a: unknown };

        assert.equal(typeof a === 'number' ? String(a) : a, value);
      }),
      runs(200),
    );
  });

  it('works as a key', () => {
    fc.assert(
      fc.property(anyText, (key) => {
        const { root, problems } = readYaml(`${scalarText(key)}: 1\n`);

        assert.deepEqual(problems, []);
        assert.equal(textOf(valueOf(root, key)), '1');
      }),
      runs(200),
    );
  });

  it('keeps what needs no quotes without them', () => {
    for (const value of [
      'SC.SSI/GEN.02 BIS',
      'PSC/été (1).png',
      '48213',
      '2026-02-11',
      '3.2.0',
      'https://a.fr/b?c=d&e=f#g',
    ]) {
      assert.equal(scalarText(value), value);
    }
    assert.equal(scalarText('1.10'), "'1.10'");
    assert.equal(scalarText("l'été", 'single'), "'l''été'");
    assert.equal(scalarText('a', 'double'), '"a"');
  });
});
