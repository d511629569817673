import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tooLargeDraft } from '../../../src/core/yaml/tooLarge';

describe('the elements of a text', () => {
  const text = fc
    .array(
      fc.constantFrom(
        '\n',
        '\r',
        '\r\n',
        ',',
        '[',
        '{',
        '\\',
        '- ',
        '-',
        ' ',
        'a',
        '’',
        '\n- a',
        '\n  - - b',
      ),
    )
    .map((parts) => parts.join(''));

  it('are its line ends, what begins a node or an escape, and the items of its lists', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(1, 5), fc.nat(40), (yaml, itemCountsAs, most) => {
        fc.pre(yaml.length > most);
        const signs = yaml.match(/[\n\r,[{\\]/gu)?.length ?? 0;
        const items = yaml.match(/(?<=(?:^|[\n-]) *)-(?=[ \n\r])/gu)?.length ?? 0;
        const count = signs + items * (itemCountsAs - 1);
        assert.equal(tooLargeDraft(yaml, { most, itemCountsAs }) !== undefined, count > most);
      }),
    );
  });
});
