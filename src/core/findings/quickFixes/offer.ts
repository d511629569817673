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
}

/** A fix, or nothing where there is nothing to do. */
export function offer({ kind, fr, en, act, preferred = false, forAll }: Offer): QuickFix | undefined {
  if (act === undefined) return undefined;
  const title = { fr: shownSentence(fr), en: shownSentence(en) };
  return { kind, title, isPreferred: preferred, act, ...(forAll && { titleForAll: forAll }) };
}
