import { shownSentence } from '../../privacy/shownSentence';
import type { Words } from '../../language/language';
import type { FixAct, QuickFix } from './quickFix';
import type { TextEdit } from '../../text/textEdit';

interface Offer {
  readonly kind: string;
  readonly fr: string;
  readonly en: string;
  readonly act: FixAct | undefined;
  readonly preferred?: boolean;
  readonly forAll?: Words<string>;
  readonly certain?: boolean;
}

/** A fix, or nothing where there is nothing to do. */
export function offer(offered: Offer): QuickFix | undefined {
  const { kind, fr, en, act, preferred = false, certain = false, forAll } = offered;
  if (act === undefined) return undefined;
  const title = { fr: shownSentence(fr), en: shownSentence(en) };
  const known = { kind, title, isPreferred: preferred, isCertain: certain, act };
  return forAll === undefined ? known : { ...known, titleForAll: forAll };
}

/** An edit after which the cursor waits on some of its words, to have them typed over; undefined where it lacks them. */
export function snippetOf(file: string, { range, newText }: TextEdit, words: string): FixAct | undefined {
  const at = newText.lastIndexOf(words);
  if (at === -1) return undefined;
  const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&');
  const snippet = `${escaped(newText.slice(0, at))}\${1:${escaped(words)}}${escaped(newText.slice(at + words.length))}`;
  return { kind: 'snippet', file, range, snippet };
}
