import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { addToYamlList } from '../../../../src/core/views/integration/addToYamlList';
import { long } from '../../../support/long';

const item = '- id: segur\n  files: x\n';

describe('an item added to a list of a YAML file', () => {
  const places: readonly (readonly [what: string, before: string, after: string | undefined])[] = [
    ['an empty file', '', 'repos:\n  - id: segur\n    files: x\n'],
    ['the end of the list', 'repos:\n  - a\n', 'repos:\n  - a\n  - id: segur\n    files: x\n'],
    ['a list that is not indented', 'repos:\n- a\n', 'repos:\n- a\n- id: segur\n  files: x\n'],
    [
      'before the next key and what is said of it',
      'repos: # ours\n    - a: |\n        text\n\n# last\nci: {}\n',
      'repos: # ours\n    - a: |\n        text\n    - id: segur\n      files: x\n\n# last\nci: {}\n',
    ],
    ['a file without the key', 'ci: 1', 'ci: 1\n\nrepos:\n  - id: segur\n    files: x\n'],
    ['CR LF', 'repos:\r\n  - a\r\n', 'repos:\r\n  - a\r\n  - id: segur\r\n    files: x\r\n'],
    ['mixed ends', 'a: 1\r\nrepos:\n  - a\n', 'a: 1\r\nrepos:\n  - a\n  - id: segur\r\n    files: x\r\n'],
    ['a marker', '# x\n---\nrepos:\n  - a\n', '# x\n---\nrepos:\n  - a\n  - id: segur\n    files: x\n'],
    ['a list on the line of its key', 'repos: [a]\n', undefined],
    ['an alias', 'repos: *all\n', undefined],
    ['a single item without a list', 'repos:\n  local: a\n', undefined],
    ['several documents', 'a: 1\n---\nrepos:\n  - a\n', undefined],
    ['a key twice', 'repos:\n  - a\nrepos:\n  - b\n', undefined],
    ['a map in one line', '{ repos: [] }\n', undefined],
    ['a list as the file', '- a\n', undefined],
    ['a text that spans lines', 'a: "x\ny"\n', undefined],
    ['tabs', 'repos:\n\t- a\n', undefined],
  ];
  for (const [what, before, after] of places) {
    it(`${after === undefined ? 'is refused' : 'has its place'}: ${what}`, () => {
      assert.equal(addToYamlList(before, 'repos', item), after);
    });
  }

  long('is the last one, and all else means what it did, whatever the file holds', () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    const file = fc.record({
      before: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), value, { maxKeys: 3 }),
      repos: fc.array(value, { minLength: 1, maxLength: 3 }),
      after: value,
    });
    fc.assert(
      fc.property(file, fc.boolean(), ({ before, repos, after }, indentSeq) => {
        const map = { ...before, repos, zz: after };
        const added = addToYamlList(stringify(map, { indentSeq }), 'repos', item);
        if (added === undefined) return;
        assert.deepEqual(parse(added), { ...map, repos: [...repos, { id: 'segur', files: 'x' }] });
      }),
    );
  });
});
