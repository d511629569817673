import { withoutAccents } from '../catalogue/spelling';
import { plainLetters } from '../text/lookAlikes';

/** A run of letters or a run of figures in a name, in lower case and without accents. */
export interface NameToken {
  readonly text: string;
  /** What is between the token before and this one; empty where letters meet figures. */
  readonly gap: string;
}

/** The letters and the figures of a name, whatever is between them. */
export function nameTokens(name: string): readonly NameToken[] {
  const plain = withoutAccents(plainLetters(name)).toLowerCase();
  const tokens: NameToken[] = [];
  for (const [, gap = '', text = ''] of plain.matchAll(/([^\p{L}\p{N}]*)(\p{L}+|\p{N}+)/gu))
    tokens.push({ text, gap });
  return tokens;
}

/** What two spellings of an id share: their letters and figures in order. */
export function tokenKey(tokens: readonly Pick<NameToken, 'text'>[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** Whether a gap may stand for a dot, a slash or a space of an id. A bracket begins the number of a copy, ` - ` a title. */
export function joinsId(gap: string): boolean {
  if (/^ [-–—] $/u.test(gap)) return false;
  return gap === '' || /^ ?([^\s()[\]{}=+&])\1{0,2} ?$|^ {1,2}$/u.test(gap);
}
