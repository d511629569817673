import type { Language, Words } from '../../language/language';
import { countOf } from '../../language/plural';
import type { CoverageState, ProofCounts } from '../../project/snapshot';
import type { Count } from './model';

/** The words for progress, one for each state, wherever it is shown: rows, notes, status bar, command line. */
interface ProgressWords {
  /** Of a dossier or a chapter: in French both are masculine, a requirement and a proof feminine. */
  readonly group: Readonly<Record<CoverageState, string>>;
  readonly requirement: Readonly<Record<CoverageState, string>>;
  /** Of an expected proof or a proof. */
  readonly proof: Readonly<Record<CoverageState, string>>;
  readonly provided: (provided: number, expected: number) => string;
  readonly counted: (provided: number, expected: number) => string;
  readonly faulty: (count: number) => string;
  readonly missing: (count: number) => string;
  readonly notChecked: (count: number) => string;
  readonly notApplicable: (count: number) => string;
  readonly warnings: (count: number) => string;
}

const words: Words<ProgressWords> = {
  fr: {
    group: {
      complete: 'complet',
      incomplete: 'incomplet',
      faulty: 'en défaut',
      'not-applicable': 'non applicable',
      'not-checked': 'non contrôlé',
    },
    requirement: {
      complete: 'complète',
      incomplete: 'incomplète',
      faulty: 'en défaut',
      'not-applicable': 'non applicable',
      'not-checked': 'non contrôlée',
    },
    proof: {
      complete: 'fournie',
      incomplete: 'manquante',
      faulty: 'en défaut',
      'not-applicable': 'non applicable',
      'not-checked': 'non contrôlée',
    },
    provided: (provided, expected) =>
      `${countOf(provided, 'preuve fournie', 'preuves fournies')} sur ${countOf(expected, 'attendue', 'attendues')}`,
    counted: (provided, expected) =>
      `${provided} ${provided > 1 ? 'preuves' : 'preuve'} sur ${expected} ${provided > 1 ? 'fournies' : 'fournie'}`,
    faulty: (count) => `${count} en défaut`,
    missing: (count) => countOf(count, 'manquante', 'manquantes'),
    notChecked: (count) => countOf(count, 'non contrôlée', 'non contrôlées'),
    notApplicable: (count) => countOf(count, 'non applicable', 'non applicables'),
    warnings: (count) => countOf(count, 'avertissement', 'avertissements'),
  },
  en: {
    group: {
      complete: 'complete',
      incomplete: 'incomplete',
      faulty: 'faulty',
      'not-applicable': 'not applicable',
      'not-checked': 'not checked',
    },
    requirement: {
      complete: 'complete',
      incomplete: 'incomplete',
      faulty: 'faulty',
      'not-applicable': 'not applicable',
      'not-checked': 'not checked',
    },
    proof: {
      complete: 'provided',
      incomplete: 'missing',
      faulty: 'faulty',
      'not-applicable': 'not applicable',
      'not-checked': 'not checked',
    },
    provided: (provided, expected) =>
      `${provided} of ${expected} expected ${expected === 1 ? 'proof' : 'proofs'} provided`,
    counted: (provided, expected) =>
      `${provided} of ${expected} ${expected === 1 ? 'proof' : 'proofs'} provided`,
    faulty: (count) => `${count} faulty`,
    missing: (count) => `${count} missing`,
    notChecked: (count) => `${count} not checked`,
    notApplicable: (count) => `${count} not applicable`,
    warnings: (count) => countOf(count, 'warning', 'warnings'),
  },
};

/** What a state belongs to; `group` is a dossier or a chapter, `proof` an expected proof or a proof. */
export type StateOf = 'group' | 'requirement' | 'proof';

/** A state in a word or two, which agrees in French with what it belongs to. */
export function stateText(state: CoverageState, of: StateOf, language: Language): string {
  return words[language][of][state];
}

/** `16 preuves fournies sur 266 attendues, 17 en défaut, 230 manquantes, 3 non applicables`: the parts add up. */
export function countsText(counts: ProofCounts, language: Language): string {
  const { provided, faulty, missing, notChecked, notApplicable } = words[language];
  return [
    provided(counts.provided, counts.expectedProofs),
    faulty(counts.faulty),
    ...(counts.notChecked === 0 ? [] : [notChecked(counts.notChecked)]),
    missing(counts.missing),
    notApplicable(counts.notApplicable),
  ].join(', ');
}

/** The same where room is short: `16 preuves sur 263 fournies, 17 en défaut`. */
export function countText(count: Count, language: Language): string {
  return [words[language].counted(count.provided, count.expected), ...restParts(count, language)].join(', ');
}

/** Behind a fraction such as `16/263`: `17 en défaut`; empty where all the others are missing. */
export function restText(count: Count, language: Language): string {
  return restParts(count, language).join(', ');
}

function restParts({ faulty, notChecked }: Count, language: Language): readonly string[] {
  return [
    ...(faulty === 0 ? [] : [words[language].faulty(faulty)]),
    ...(notChecked === 0 ? [] : [words[language].notChecked(notChecked)]),
  ];
}

/** `2 avertissements`; empty where there is none. */
export function warningsText(warnings: number, language: Language): string {
  return warnings === 0 ? '' : words[language].warnings(warnings);
}

/** What is behind a requirement's id: `0/1 · en défaut`, `2/2 · complète · 1 avertissement`. */
export function noteText(
  {
    state,
    count,
    warnings,
  }: { readonly state: CoverageState; readonly count: Count; readonly warnings: number },
  language: Language,
): string {
  const fraction = count.expected === 0 ? '' : `${count.provided}/${count.expected}`;
  return [fraction, stateText(state, 'requirement', language), warningsText(warnings, language)]
    .filter((part) => part !== '')
    .join(' · ');
}

/**
 * What is left to say of an entry where a lens above it counts its proofs: `en défaut · 1 avertissement`. Empty where the
 * count says all, which is a word where no proof is expected.
 */
export function noteBesideLens(
  {
    state,
    count,
    warnings,
  }: { readonly state: CoverageState; readonly count: Count; readonly warnings: number },
  language: Language,
): string {
  const isCounted = state === 'complete' || state === 'incomplete' || count.expected === 0;
  return [isCounted ? '' : stateText(state, 'requirement', language), warningsText(warnings, language)]
    .filter((part) => part !== '')
    .join(' · ');
}
