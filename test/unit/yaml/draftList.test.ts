import assert from 'node:assert/strict';
import type { Draft } from '../../../src/core/text/draft';
import { rangeOf } from '../../../src/core/text/position';
import { duplicateKeys } from '../../../src/core/yaml/duplicateKeys';
import { leavesTextUnread, mostOfOneCode, DraftList } from '../../../src/core/yaml/draftList';
import type { ReadingCode, ReadingDraft } from '../../../src/core/yaml/nodes';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { withMarks } from '../../support/marks';

const given = {
  'yaml-syntax': { what: 'UNEXPECTED' },
  'yaml-hash': {},
  'unknown-key': { key: 'fil', path: 'proofs.0' },
  'duplicate-key': { key: 'file' },
} as const;

const problem = (code: keyof typeof given, line: number): ReadingDraft => {
  const range = rangeOf(line, 0, line, 1);
  switch (code) {
    case 'yaml-syntax':
      return { code, range, params: given[code] };
    case 'yaml-hash':
      return { code, range, params: given[code] };
    case 'unknown-key':
      return { code, range, params: given[code] };
    case 'duplicate-key':
      return { code, range, params: given[code] };
  }
};

const tooMany = (of: ReadingCode, count: number, line: number): ReadingDraft => ({
  code: 'too-many-findings',
  range: rangeOf(line, 0, line, 1),
  params: { left: String(count), of },
});

describe('a list of problems', () => {
  it('keeps a thousand of a code and counts the others, at the first of them', () => {
    const list = new DraftList();
    for (let line = 0; line < mostOfOneCode + 3; line++)
      list.add('unknown-key', () => problem('unknown-key', line));
    list.add('yaml-hash', () => problem('yaml-hash', 7));
    const all = list.all();
    assert.equal(all.length, mostOfOneCode + 2);
    assert.equal(list.size, all.length);
    assert.deepEqual(all.slice(-2), [problem('yaml-hash', 7), tooMany('unknown-key', 3, mostOfOneCode)]);
  });

  it('adds up what several lists left out, by code', () => {
    const list = new DraftList();
    list.addAll([tooMany('yaml-hash', 2, 5), tooMany('unknown-key', 1, 6), tooMany('yaml-hash', 40, 9)]);
    assert.deepEqual(list.all(), [tooMany('yaml-hash', 42, 5), tooMany('unknown-key', 1, 6)]);
  });

  it('makes no problem that it does not keep, but the first', () => {
    const list = new DraftList();
    let made = 0;
    for (let line = 0; line < mostOfOneCode + 500; line++)
      list.add('unknown-key', () => {
        made++;
        return problem('unknown-key', line);
      });
    assert.equal(made, mostOfOneCode + 1);
  });

  it('distinguishes what hides something of a text from what hides nothing', () => {
    assert.equal(leavesTextUnread(problem('yaml-syntax', 0)), true);
    assert.equal(leavesTextUnread(problem('duplicate-key', 0)), false);
    assert.equal(leavesTextUnread(problem('yaml-hash', 0)), false);
    const left = (of: ReadingCode): ReadingDraft => tooMany(of, 1, 0);
    assert.equal(leavesTextUnread(left('yaml-hash')), false);
    assert.equal(leavesTextUnread(left('yaml-alias')), true);
  });
});

describe('a repeated key', () => {
  it('is reported each further time, with the place of the first, at any depth', () => {
    const { text, ranges } = withMarks(
      '[[a]]: { x: [ { [[b]]: 1, [[b]]: 2 } ] }\nc: 1\n[[a]]: 2\n"[[a]]": 3\n',
    );
    const list = new DraftList();
    duplicateKeys(readYaml(text).root, list);
    const found = list.all().map(({ code, params, range, firstRange }: Draft) => ({
      said: `${code} ${params['key'] ?? ''}`,
      lines: [firstRange?.start.line, range.start.line],
      column: firstRange?.start.character,
    }));
    assert.deepEqual(found, [
      { said: 'duplicate-key a', lines: [0, 2], column: ranges[0]?.start.character },
      { said: 'duplicate-key a', lines: [0, 3], column: 0 },
      { said: 'duplicate-key b', lines: [0, 0], column: ranges[1]?.start.character },
    ]);
  });

  it('is none in another map, nor in no map', () => {
    const list = new DraftList();
    for (const text of ['a: { b: 1 }\nc: { b: 1 }\n', '- a: 1\n- a: 2\n', 'words', ''])
      duplicateKeys(readYaml(text).root, list);
    assert.deepEqual(list.all(), []);
  });
});
