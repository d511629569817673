import type { Words } from '../../language/language';
import type { CoverageState } from '../../project/snapshot';

/** What is written behind a requirement's id; nothing where the editor already underlines what is wrong. */
export const decorationWords: Words<Readonly<Record<CoverageState, string>>> = {
  fr: {
    complete: 'complète',
    incomplete: 'incomplète',
    faulty: '',
    'not-applicable': 'non applicable',
    'not-checked': 'non vérifiée',
  },
  en: {
    complete: 'complete',
    incomplete: 'incomplete',
    faulty: '',
    'not-applicable': 'not applicable',
    'not-checked': 'not checked',
  },
};
