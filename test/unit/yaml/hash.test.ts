import assert from 'node:assert/strict';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { withMarks } from '../../support/marks';

const cut: readonly string[] = [
  'a: {{voir ticket #4512 du 12 mars}}\n',
  'a: {{Produit #2}}\r\nb: 1\r\n',
  'a: {{Produit #2}} # words\n',
  'a:\n  - {{captures/ecran #3.png}}\n',
  'a: { b: {{x #1}}, c: 2 }\n',
  'a: &x {{y #1}}\n',
  'a: {{one\n  two #3}}\n',
  'a: {{x\t#1}}\n',
  'a: {{x #commentaire}}\n',
];

const whole: readonly string[] = [
  'a: x # words\n',
  'a: x #\n',
  'a: x ## words\n',
  'a: #words\n',
  '#words\na: 1 \n  #words\n',
  "a: 'x #1'\n",
  'a: "x #1"\n',
  'a: x#1\n',
  'a: https://x/y#z\n',
  'a: |\n  x #1\n',
  'a: [x, y] #1\n',
];

describe('a value cut by a #', () => {
  it('is reported, with the words that are cut off, wherever it is', () => {
    for (const text of cut) {
      const [from, to] = [text.indexOf('{{'), text.indexOf('}}') - 2];
      const bare = text.replace('{{', '').replace('}}', '');
      const { ranges } = withMarks(`${bare.slice(0, from)}[[${bare.slice(from, to)}]]${bare.slice(to)}`);
      const found = readYaml(bare).problems.filter(({ code }) => code === 'yaml-hash');
      assert.deepEqual(
        found.map(({ range }) => range),
        ranges,
        JSON.stringify(bare),
      );
    }
  });

  it('is none where a comment is one, or the # belongs to the value', () => {
    for (const text of whole) {
      const found = readYaml(text).problems.filter(({ code }) => code === 'yaml-hash');
      assert.deepEqual(found, [], JSON.stringify(text));
    }
  });
});
