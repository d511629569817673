import { shownSentence } from '../../evidence/privacy/shownSentence';
import type { FixContext } from './context';
import type { FixAct, QuickFix } from './quickFix';

/** Makes the fixes of one code. */
export type Fixer = (context: FixContext) => Iterable<QuickFix | undefined>;

interface Offer {
  readonly kind: string;
  readonly fr: string;
  readonly en: string;
  readonly act: FixAct | undefined;
  readonly preferred?: boolean;
}

/** A fix, or nothing where there is nothing to do. */
export function offer({ kind, fr, en, act, preferred = false }: Offer): QuickFix | undefined {
  return act === undefined
    ? undefined
    : { kind, title: { fr: shownSentence(fr), en: shownSentence(en) }, isPreferred: preferred, act };
}
