import { visibleText } from '../text/visibleText';
import { maskPrivate } from './maskPrivate';

/** A name or a text of somebody else as VS Code shows it: on one line, nothing hidden, patients' numbers and passwords masked. */
export function shownText(text: string): string {
  return visibleText(maskPrivate(text));
}
