import assert from 'node:assert/strict';
import { locatedText, locatedTexts, textsByKey } from '../../../src/core/yaml/located';
import { withoutConflict } from '../../../src/core/yaml/mergeConflict';
import { isEmptyScalar, valueOf, type YamlNode } from '../../../src/core/yaml/nodes';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { isDay, isMinute } from '../../../src/core/yaml/schemaTypes';
import { shiftNode, shiftDraft } from '../../../src/core/yaml/shiftNode';
import { textsIn } from '../../../src/core/yaml/textsIn';
import { removeKey } from '../../../src/core/yaml/edit/removeKey';
import { applyEdits } from '../../../src/core/text/textEdit';
import { rangeOf } from '../../../src/core/text/position';
import { withMarks } from '../../support/marks';

function rootOf(text: string): YamlNode {
  const { root } = readYaml(text);
  assert.ok(root !== undefined, text);
  return root;
}

describe('a value looked for by its keys', () => {
  const { text, ranges } = withMarks(
    'a:\n  b: [["1.10"]]\n  c: [ [[x]], { y: z }, [[1]] ]\n  d: { __proto__: p, q: [r], s: ~ }\n',
  );
  const root = rootOf(text);
  const inner = valueOf(root, 'a');

  it('is a text with its place, its quotes included', () => {
    assert.deepEqual(locatedText(root, 'a', 'b'), { value: '1.10', range: ranges[0] });
    assert.deepEqual(
      locatedTexts(inner, 'c').map(({ value }) => value),
      ['x', '1'],
    );
  });

  it('is none where a key is missing or something else is there', () => {
    for (const keys of [['a'], ['a', 'c'], ['a', 'x'], ['a', 'b', 'c'], ['x', 'y'], ['toString']])
      assert.equal(locatedText(root, ...keys), undefined, keys.join('/'));
    assert.equal(locatedText(undefined, 'a'), undefined);
    assert.deepEqual(locatedTexts(root, 'a'), []);
  });

  it('is a map of texts, whatever its keys, without what is no text', () => {
    assert.deepEqual([...textsByKey(inner, 'd')], [['__proto__', 'p']]);
    assert.deepEqual([...textsByKey(inner, 'b')], []);
  });

  it('is nothing where it is an unquoted null', () => {
    const says = (value: string): boolean =>
      isEmptyScalar({ kind: 'scalar', value, style: 'plain', range: rangeOf(0, 0, 0, 1) });
    assert.deepEqual(['', '~', 'null', 'Null', 'NULL'].map(says), [true, true, true, true, true]);
    assert.deepEqual(['nUll', 'nul', '~~', 'no'].map(says), [false, false, false, false]);
    assert.equal(
      isEmptyScalar({ kind: 'scalar', value: '~', style: 'single', range: rangeOf(0, 0, 0, 1) }),
      false,
    );
  });
});

describe('the texts of a node', () => {
  it('are those long enough, keys included, in their order', () => {
    const texts = (atLeast: number): readonly string[] =>
      textsIn(rootOf('aa: [b, ccc]\ndddd:\n  ee: ~\n'), atLeast).map(({ value }) => value);
    assert.deepEqual(texts(1), ['aa', 'b', 'ccc', 'dddd', 'ee']);
    assert.deepEqual(texts(3), ['ccc', 'dddd']);
    assert.deepEqual(textsIn(undefined, 1), []);
  });
});

describe('a node further down', () => {
  it('has every place moved by as many lines', () => {
    const text = 'a: [b, { c: d }]\ne:\n  f: "g"\nh:\n';
    assert.deepEqual(shiftNode(rootOf(text), 3), rootOf(`\n\n\n${text}`));
    const root = rootOf(text);
    assert.equal(shiftNode(root, 0), root);
  });

  it('has its problems moved, with the place that they relate to', () => {
    const [problem] = readYaml('a: 1\na: 2\n').problems;
    assert.ok(problem !== undefined);
    assert.deepEqual(shiftDraft(problem, 2), readYaml('\n\na: 1\na: 2\n').problems[0]);
    assert.equal(shiftDraft(problem, 0), problem);
    assert.ok(!('firstRange' in shiftDraft({ code: 'yaml-hash', range: problem.range, params: {} }, 1)));
  });
});

describe('a conflict of git', () => {
  it('leaves our side, at its lines', () => {
    const text =
      'a\n<<<<<<< HEAD\nours\n||||||| base\nold\n=======\ntheirs\n>>>>>>> other\nb\n<<<<<<<\r\nours 2\n=======\n>>>>>>>\nc';
    const { text: kept, problem } = withoutConflict(text);
    assert.deepEqual(kept.split('\n'), ['a', '', 'ours', '', '', '', '', '', 'b', '', 'ours 2', '', '', 'c']);
    assert.deepEqual(problem, { code: 'merge-conflict', range: rangeOf(1, 0, 1, 7), params: {} });
  });

  it('that was never ended hides what follows from its middle on', () => {
    assert.deepEqual(withoutConflict('<<<<<<< HEAD\nours\n=======\ntheirs\nb').text.split('\n'), [
      '',
      'ours',
      '',
      '',
      '',
    ]);
  });

  it('is none where the marks are in a line, are of another length, or none begins it', () => {
    for (const text of [
      'a: <<<<<<< HEAD',
      ' <<<<<<< HEAD\n',
      '<<<<<<<< HEAD\n',
      '<<<<<<<HEAD\n',
      '=======\n>>>>>>> x\n',
    ])
      assert.deepEqual(withoutConflict(text), { text, problem: undefined }, text);
  });
});

describe('a day and a minute', () => {
  it('are those of the calendar, in full', () => {
    for (const day of ['2026-02-28', '2024-02-29', '0001-01-01']) assert.equal(isDay(day), true, day);
    for (const day of [
      '2026-02-29',
      '2026-13-01',
      '2026-2-1',
      '26-02-01',
      '2026-02-01T00:00',
      ' 2026-02-01',
      '',
    ])
      assert.equal(isDay(day), false, day);
    for (const minute of ['2026-02-28T23:59', '2026-02-28T00:00:59'])
      assert.equal(isMinute(minute), true, minute);
    for (const minute of [
      '2026-02-28T24:00',
      '2026-02-28T23:60',
      '2026-02-30T12:00',
      '2026-02-28 12:00',
      '2026-02-28T12:00:60',
      '2026-02-28T12:00Z',
    ])
      assert.equal(isMinute(minute), false, minute);
  });
});

describe('a key that is taken out', () => {
  /** The text without the key that is marked. */
  const without = (marked: string): string | undefined => {
    const { text, ranges } = withMarks(marked);
    const [range] = ranges;
    assert.ok(range !== undefined);
    const edit = removeKey(text, readYaml(text).root, range);
    return edit === undefined ? undefined : applyEdits(text, [edit]);
  };

  it('goes with its value and its lines', () => {
    assert.equal(without('a: 1\n[[b]]:\n  c: 2\nd: 3\n'), 'a: 1\nd: 3\n');
    assert.equal(without('a: 1\n[[b]]: ~ # words\n'), 'a: 1\n');
    assert.equal(without('a: 1\r\n[[b]]: 2'), 'a: 1');
  });

  it('takes one comma along in braces', () => {
    assert.equal(without('x: { [[a]]: 1, b: 2 }\n'), 'x: { b: 2 }\n');
    assert.equal(without('x: { a: 1, [[b]]: 2 }\n'), 'x: { a: 1 }\n');
    assert.equal(without('x: { a: 1, [[b]]: [2, 3], c: 4 }\n'), 'x: { a: 1, c: 4 }\n');
  });

  it('leaves empty braces where it was the only one', () => {
    assert.equal(without('x: { [[a]]: 1 }\ny: 1\n'), 'x: {}\ny: 1\n');
    assert.equal(without('x:\n  [[a]]: 1\ny: 1\n'), 'x:\n  {}\ny: 1\n');
  });

  it('gives its place behind a dash to the next one', () => {
    assert.equal(without('- [[a]]: 1\n  b: 2\n'), '- b: 2\n');
    assert.equal(without('- a: 1\n  [[b]]: 2\n'), '- a: 1\n');
  });

  it('is left alone where none is there', () => {
    assert.equal(without('a: [[1]]\n'), undefined);
    assert.equal(without('[[words]]\n'), undefined);
  });
});
