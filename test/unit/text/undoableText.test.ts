import assert from 'node:assert/strict';
import {
  bareText,
  holding,
  sideOf,
  undoableText,
  type UndoableText,
} from '../../../src/core/text/undoableText';

/** What is to be saved while the editor holds one text after the other, each saved where that is due. */
function savedAlong(start: UndoableText, texts: readonly string[]): readonly boolean[] {
  let one = start;
  return texts.map((text) => {
    const { next, toSave } = holding(one, bareText(text));
    one = toSave ? { ...next, saved: sideOf(next, bareText(text)) } : next;
    return toSave;
  });
}

describe('a text that an act changed', () => {
  it('is saved with the act, its undo and its redo where it was saved before', () => {
    assert.deepEqual(savedAlong(undoableText('a', 'b', true), ['b', 'a', 'b', 'a']), [
      true,
      true,
      true,
      true,
    ]);
  });

  it('is left unsaved where it held unsaved work', () => {
    assert.deepEqual(savedAlong(undoableText('a', 'b', false), ['b', 'a', 'b']), [false, false, false]);
  });

  it('is left to the user once more was typed, and followed again from where the act had left it', () => {
    assert.deepEqual(savedAlong(undoableText('a', 'b', true), ['b', 'bx', 'b', 'a']), [
      true,
      false,
      false,
      true,
    ]);
  });

  it('is not saved when what was typed happens to lead back', () => {
    assert.deepEqual(savedAlong(undoableText('a', 'b', true), ['b', 'x', 'a']), [true, false, false]);
  });

  it('is the same with other line ends and a byte order mark', () => {
    const one = undoableText('\ufeffa\r\nb\n', '\ufeffa\r\nc\n', true);
    assert.deepEqual(savedAlong(one, ['a\r\nc\r\n', 'a\r\nb\r\n']), [true, true]);
  });
});
