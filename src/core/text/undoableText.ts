/** Before an act, or after it. */
export type Side = 'before' | 'after';

/** A text that an act changes, and where it is. A side is undefined where the text is neither of the two. */
export interface UndoableText {
  readonly before: string;
  readonly after: string;
  /** Of what the editor holds. */
  readonly inDocument: Side | undefined;
  /** Of what was last saved. */
  readonly saved: Side | undefined;
}

/** Of an act that is still to be made. `isSaved`: the disk has the text as well. */
export function undoableText(before: string, after: string, isSaved: boolean): UndoableText {
  return {
    before: bareText(before),
    after: bareText(after),
    inDocument: 'before',
    saved: isSaved ? 'before' : undefined,
  };
}

/** Of a text that is bare (`bareText`). */
export function sideOf({ before, after }: UndoableText, text: string): Side | undefined {
  return text === after ? 'after' : text === before ? 'before' : undefined;
}

/**
 * The same once the editor holds `text`, which is bare. `toSave` where one step, the act, its undo or its redo, led from one side to the other
 * and the side that it left was saved: files that went with it are on the disk already.
 */
export function holding(
  one: UndoableText,
  text: string,
): { readonly next: UndoableText; readonly toSave: boolean } {
  const side = sideOf(one, text);
  const crossed = side !== undefined && one.inDocument !== undefined && side !== one.inDocument;
  return { next: { ...one, inDocument: side }, toSave: crossed && one.saved === one.inDocument };
}

/** An editor has one kind of line ends and no byte order mark, where a text on the disk may have others. */
export function bareText(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
