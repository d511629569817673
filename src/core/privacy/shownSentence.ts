import { escapeHidden } from '../text/escapeHidden';
import { withoutIcons } from '../text/withoutIcons';
import { maskPrivate } from './maskPrivate';

/**
 * A sentence of ours, with whatever names are in it, as a notification or a box shows it: on one line, nothing hidden,
 * patients' numbers and passwords masked. Notifications make links and commands of `[words](target)`, boxes icons of
 * `$(name)`: a name makes neither. Blanks stay as they are, no-break spaces too.
 */
export function shownSentence(sentence: string): string {
  return withoutIcons(escapeHidden(maskPrivate(sentence))).replaceAll('](', '] (');
}
