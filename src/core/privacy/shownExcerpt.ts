import { excerptOf } from '../text/visibleText';
import { maskPrivate } from './maskPrivate';

/** The beginning of a text of somebody else as `shownText` shows it, masked before it is cut: in at most `length` UTF-16 units. */
export function shownExcerpt(text: string, length: number): string {
  return excerptOf(maskPrivate(text.slice(0, length * 8)), length);
}
