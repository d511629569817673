import { shownSentence } from '../../evidence/privacy/shownSentence';
import type { Words } from '../../language/language';
import type { FixAct, QuickFix } from './quickFix';

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
