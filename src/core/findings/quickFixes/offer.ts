import { shownSentence } from '../../evidence/privacy/shownSentence';
import type { FixAct, QuickFix } from './quickFix';

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
