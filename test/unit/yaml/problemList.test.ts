import assert from 'node:assert/strict';
import { rangeOf } from '../../../src/core/text/position';
import { duplicateKeys } from '../../../src/core/yaml/duplicateKeys';
import { hidesSomething, mostOfOneCode, ProblemList } from '../../../src/core/yaml/problemList';
import type { ReadingCode, YamlProblem } from '../../../src/core/yaml/nodes';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { withMarks } from '../../support/marks';

const problem = (code: ReadingCode, line: number): YamlProblem => ({
  code,
  range: rangeOf(line, 0, line, 1),
  params: {},
});

describe('a list of problems', () => {
  it('keeps a thousand of a code and counts the others, at the first of them', () => {
    const list = new ProblemList();
    for (let line = 0; line < mostOfOneCode + 3; line++)
      list.add('unknown-key', () => problem('unknown-key', line));
    list.add('yaml-hash', () => problem('yaml-hash', 7));
    const all = list.all();
    assert.equal(all.length, mostOfOneCode + 2);
    assert.equal(list.size, all.length);
    assert.deepEqual(all.slice(-2), [
      problem('yaml-hash', 7),
      { ...problem('too-many-findings', mostOfOneCode), params: { left: '3', of: 'unknown-key' } },
    ]);
  });

  it('adds up what several lists left out, by code', () => {
    const list = new ProblemList();
    const left = (of: ReadingCode, count: number, line: number): YamlProblem => ({
      ...problem('too-many-findings', line),
      params: { left: String(count), of },
    });
    list.addAll([left('yaml-hash', 2, 5), left('unknown-key', 1, 6), left('yaml-hash', 40, 9)]);
    assert.deepEqual(list.all(), [left('yaml-hash', 42, 5), left('unknown-key', 1, 6)]);
  });

  it('makes no problem that it does not keep, but the first', () => {
    const list = new ProblemList();
    let made = 0;
    for (let line = 0; line < mostOfOneCode + 500; line++)
      list.add('unknown-key', () => {
        made++;
        return problem('unknown-key', line);
      });
    assert.equal(made, mostOfOneCode + 1);
  });

  it('tells what hides something of a text from what hides nothing', () => {
    assert.equal(hidesSomething(problem('yaml-syntax', 0)), true);
    assert.equal(hidesSomething(problem('duplicate-key', 0)), false);
    assert.equal(hidesSomething(problem('yaml-hash', 0)), false);
    const left = (of: string): YamlProblem => ({
      ...problem('too-many-findings', 0),
      params: { left: '1', of },
    });
    assert.equal(hidesSomething(left('yaml-hash')), false);
    assert.equal(hidesSomething(left('yaml-alias')), true);
  });
});

describe('a key that stands twice', () => {
  it('is told each further time, with the place of the first, at any depth', () => {
    const { text, ranges } = withMarks(
      '[[a]]: { x: [ { [[b]]: 1, [[b]]: 2 } ] }\nc: 1\n[[a]]: 2\n"[[a]]": 3\n',
    );
    const list = new ProblemList();
    duplicateKeys(readYaml(text).root, list);
    const found = list.all().map(({ code, params, range, related }) => ({
      said: `${code} ${params['key'] ?? ''}`,
      lines: [related?.start.line, range.start.line],
      column: related?.start.character,
    }));
    assert.deepEqual(found, [
      { said: 'duplicate-key a', lines: [0, 2], column: ranges[0]?.start.character },
      { said: 'duplicate-key a', lines: [0, 3], column: 0 },
      { said: 'duplicate-key b', lines: [0, 0], column: ranges[1]?.start.character },
    ]);
  });

  it('is none in another map, nor in no map', () => {
    const list = new ProblemList();
    for (const text of ['a: { b: 1 }\nc: { b: 1 }\n', '- a: 1\n- a: 2\n', 'words', ''])
      duplicateKeys(readYaml(text).root, list);
    assert.deepEqual(list.all(), []);
  });
});
