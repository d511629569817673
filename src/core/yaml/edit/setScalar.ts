import type { Range } from '../../text/position';
import type { TextEdit } from '../../text/textEdit';
import { scalarText, type ScalarStyle } from './scalarText';
import { SourceText } from './sourceText';

/** The edit that writes another value, or another key, where a scalar is; its quotes are kept where they can be. */
export function setScalar(text: string, range: Range, value: string): TextEdit {
  const first = new SourceText(text).slice(range)[0];
  return { range, newText: scalarText(value, styleOf(first)) };
}

function styleOf(first: string | undefined): ScalarStyle {
  if (first === '"') return 'double';
  return first === "'" ? 'single' : 'plain';
}
