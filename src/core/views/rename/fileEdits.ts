import type { Located } from '../../text/located';
import type { FileEdits, TextEdit } from '../../text/textEdit';
import { setScalar } from '../../yaml/edit/setScalar';
import type { KnownTexts } from '../mentions/knownTexts';

/** A place of a file that gets another value. */
export interface NewValue {
  readonly file: string;
  readonly range: Located<string>['range'];
  readonly value: string;
}

/** The edits that write values at places, by file; quotes are kept where they can be. */
export function fileEdits(known: KnownTexts, values: readonly NewValue[]): FileEdits {
  const edits = new Map<string, TextEdit[]>();
  for (const { file, range, value } of values) {
    const text = known.textOf(file);
    if (text === undefined) continue;
    const edit = setScalar(text, range, value);
    const before = edits.get(file);
    if (before === undefined) edits.set(file, [edit]);
    else before.push(edit);
  }
  return edits;
}
