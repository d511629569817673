import { dayText } from '../../language/dayText';
import type { Language } from '../../language/language';
import type { Correction, Requirement } from '../model';

/** What is written about a corrected object, in a few words: `corrigé par FAQ du 16/02/2026`, or `corrigé par vos soins`. */
export function correctionMark(
  { faq }: { readonly faq: { readonly date: string | undefined } | undefined },
  language: Language,
): string {
  if (faq === undefined) return language === 'fr' ? 'corrigé par vos soins' : 'corrected by you';
  const day = faq.date === undefined ? '' : dayText(faq.date, language);
  if (language === 'fr') return day === '' ? 'corrigé par FAQ' : `corrigé par FAQ du ${day}`;
  return day === '' ? 'corrected by FAQ' : `corrected by FAQ of ${day}`;
}

/** What a finding on a corrected thing has among its params: `own`, or `faq` with its day. */
export function correctionParams(correction: Correction | undefined): { readonly correction?: string } {
  if (correction === undefined) return {};
  return { correction: correction.faq === undefined ? 'own' : `faq ${correction.faq.date ?? ''}`.trim() };
}

/** The mark of what `correctionParams` gave. */
export function markOfParam(param: string, language: Language): string {
  const date = /^faq (\d{4}-\d{2}-\d{2})$/.exec(param)?.[1];
  return correctionMark({ faq: param === 'own' ? undefined : { date } }, language);
}

/** Whether anything of a requirement is not as it was imported. */
export function isCorrected({ correction, scenarios }: Requirement): boolean {
  return (
    correction !== undefined ||
    scenarios.some(
      (scenario) =>
        scenario.correction !== undefined ||
        scenario.expectedProofs.some((expected) => expected.correction !== undefined),
    )
  );
}
