import assert from 'node:assert/strict';
import { itemCuts } from '../../../src/core/proofs/itemCuts';

/** What is cut out of the first brackets of a text, then what is behind them, where the key of the list is at column 2. */
function cut(text: string, keyColumn = 2): readonly string[] {
  const { cuts, end } = itemCuts(text, text.indexOf('[') + 1, keyColumn);
  return [...cuts.map(([from, to]) => text.slice(from, to)), text.slice(end)];
}

describe('what is in brackets', () => {
  it('is cut at the commas that are in no braces, brackets or quotes of their own', () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      '[]!': ['!'],
      '[ a, b ]!': ['a', 'b ', '!'],
      '[ , a,, b ]!': ['a', 'b ', '!'],
      '[ { a: 1, b: 2 }, c ]!': ['{ a: 1, b: 2 }', 'c ', '!'],
      '[ { a: { b: 1 }, c: 2 }, d ]!': ['{ a: { b: 1 }, c: 2 }', 'd ', '!'],
      '[ [ a, b ], c ]!': ['[ a, b ]', 'c ', '!'],
      '[ { a: [ b, c ], d: 2 }, e ]!': ['{ a: [ b, c ], d: 2 }', 'e ', '!'],
      '[\n    a,\n    b\n  ]!': ['a', 'b\n  ', '!'],
    };
    for (const [text, pieces] of Object.entries(lists)) assert.deepEqual(cut(text), pieces, text);
  });

  it('is cut before a brace that begins an item, though the one before is not closed', () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      '[ { a: 1, { b: 2 } ]!': ['{ a: 1, ', '{ b: 2 }', '!'],
      '[ { a: { b: 1 } { c: 2 } ]!': ['{ a: { b: 1 } ', '{ c: 2 }', '!'],
      '[ { { a: 1 } ]!': ['{ ', '{ a: 1 }', '!'],
      '[ { a: 1\n    { b: 2 } ]!': ['{ a: 1\n    ', '{ b: 2 }', '!'],
      '[ a\n    { b: 2 } ]!': ['a\n    ', '{ b: 2 }', '!'],
      '[ [ a, { b: 2 } ]!': ['[ a, ', '{ b: 2 }', '!'],
      '[ { a: 1 ], { b: 2 } ]!': ['{ a: 1 ], ', '{ b: 2 }', '!'],
      '[ { a: 1 } { b: 2 } ]!': ['{ a: 1 }', '{ b: 2 }', '!'],
    };
    for (const [text, pieces] of Object.entries(lists)) assert.deepEqual(cut(text), pieces, text);
  });

  it('is not cut before a brace that is a value, or behind a word', () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      '[ { a: { b: 1 } }, c ]!': ['{ a: { b: 1 } }', 'c ', '!'],
      '[ { a:\n      { b: 1 } }, c ]!': ['{ a:\n      { b: 1 } }', 'c ', '!'],
      '[ { a { b: 1 } }, c ]!': ['{ a { b: 1 } }', 'c ', '!'],
      '[ { a: 1,\n      b { c: 1 } }, d ]!': ['{ a: 1,\n      b { c: 1 } }', 'd ', '!'],
      '[ !a { b: 1 }, c ]!': ['!a { b: 1 }', 'c ', '!'],
    };
    for (const [text, pieces] of Object.entries(lists)) assert.deepEqual(cut(text), pieces, text);
  });

  it('goes on behind a brace that closes nothing, which ends it where it stands in braces', () => {
    assert.deepEqual(cut('[ a }, b ]!'), ['a }', 'b ', '!']);
    assert.deepEqual(cut('[ }, b ]!'), ['b ', '!']);
    assert.deepEqual(cut('{ proofs: [ a }, b ]!', -1), ['a ', '}, b ]!']);
    assert.deepEqual(cut('{ proofs: [ { a: 1 } }, b ]!', -1), ['{ a: 1 }', '}, b ]!']);
    assert.deepEqual(cut('{ proofs: [ a, b ] }!', -1), ['a', 'b ', ' }!']);
  });

  it('ends where it is not closed before a line no further in than its key, unless a proof says it', () => {
    const head = '  proofs: [ a,\n    b';
    for (const line of ['  toReview: c', 'SC.A.02:', ' - c'])
      assert.deepEqual(cut(`${head}\n${line}\n`), ['a', 'b', `\n${line}\n`], line);
    for (const line of ['   c', '  file: c', 'for: c', '', '  ', '  # c', '  {', '  [', '  }', '  ,'])
      assert.ok(cut(`${head}\n${line}\n]!`).at(-1) !== `\n${line}\n]!`, line);
    assert.deepEqual(cut(`${head} # c\n  toReview: d\n`), ['a', 'b # c', '\n  toReview: d\n']);
    assert.deepEqual(cut(`${head}\n`), ['a', 'b\n', '']);
    assert.deepEqual(cut(`${head}\ntoReview: c\n`, -1), ['a', 'b\ntoReview: c\n', '']);
  });

  it('has comments behind blanks only, in which nothing is cut', () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      '[ a #b, c ]\n    , d ]!': ['a #b, c ]\n    ', 'd ', '!'],
      '[ a# b, c ]!': ['a# b', 'c ', '!'],
      '[ a, # { b,\n    { c: 1 } ]!': ['a', '{ c: 1 }', '!'],
      '[ { a: 1, # b\n{ c: 1 } ]!': ['{ a: 1, # b\n', '{ c: 1 }', '!'],
      '[ a, b # c, d': ['a', 'b # c, d', ''],
    };
    for (const [text, pieces] of Object.entries(lists)) assert.deepEqual(cut(text), pieces, text);
  });
});

describe('a quote in brackets', () => {
  it('holds what is up to the one that closes it on its line', () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      '["a, b", c]!': ['"a, b"', 'c', '!'],
      '[ \'a, b\',"c, d" ]!': ["'a, b'", '"c, d" ', '!'],
      '[ " a, b" ]!': ['" a, b" ', '!'],
      "[ 'l''un, a', b ]!": ["'l''un, a'", 'b ', '!'],
      '[ {"}": 1, b: 2}, c ]!': ['{"}": 1, b: 2}', 'c ', '!'],
      '[ {a:"}", b: 2}, c ]!': ['{a:"}", b: 2}', 'c ', '!'],
      '[ { file: "a }", b: 2 }, { for: c } ]!': ['{ file: "a }", b: 2 }', '{ for: c }', '!'],
      '[ "a, b"': ['"a, b"', ''],
    };
    for (const [text, pieces] of Object.entries(lists)) assert.deepEqual(cut(text), pieces, text);
  });

  it('opens nothing within a word, nor where none closes it on its line', () => {
    assert.deepEqual(cut("[ l'un, l'autre ]!"), ["l'un", "l'autre ", '!']);
    assert.deepEqual(cut("[ l'un, les autres' ]!"), ["l'un", "les autres' ", '!']);
    assert.deepEqual(cut('[ "a, b\n    c" ]!'), ['"a', 'b\n    c" ', '!']);
    assert.deepEqual(cut('[ "a, b"c ]!'), ['"a', 'b"c ', '!']);
  });

  it('is taken for one that is not closed where another proof would be in it', () => {
    for (const [second, comma] of [
      ['{ for : b, file: "c" }', ', '],
      ['{for: b, file: "c" }', ','],
    ] as const)
      assert.deepEqual(cut(`[ { file: "a }${comma}${second} ]!`), ['{ file: "a }', second, '!']);
  });

  it('is looked into up to a million characters in all, closed or not', () => {
    const closed = (length: number): readonly string[] =>
      cut(`[ "${'x'.repeat(length - 1)}", "a, b" ]!`).slice(1);
    assert.deepEqual(closed(999_994), ['"a, b" ', '!']);
    assert.deepEqual(closed(999_995), ['"a', 'b" ', '!']);
    const open = (length: number): readonly string[] =>
      cut(`[ "${'x'.repeat(length - 1)}\n    , "a, b" ]!`).slice(1);
    assert.deepEqual(open(999_994), ['"a, b" ', '!']);
    assert.deepEqual(open(999_995), ['"a', 'b" ', '!']);
  });
});
