import type { Language } from '../../language/language';
import { typedDay } from '../questions/typedDay';
import type { Suggestion } from './keys';
import { completionWords } from './words';

/** Keys whose value is a day, in any of the files. */
const dayKeys: ReadonlySet<string> = new Set([
  ...['madeOn', 'ranOn', 'expectedOn', 'opposableUntil', 'on', 'settledOn', 'date', 'releasedOn'],
  ...['charterAcceptedOn', 'submittedOn', 'validatedOn', 'signedOn'],
]);

export interface DateSuggesting {
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The day on which what is beside was made, where that is known. */
  readonly madeOn?: string | undefined;
}

/** Days as they are written, `YYYY-MM-DD`: of the file beside, today, and what was typed as the French write it. Undefined for keys that hold no day. */
export function dateSuggestions(
  key: string,
  typed: string,
  { language, today, madeOn }: DateSuggesting,
): readonly Suggestion[] | undefined {
  if (!dayKeys.has(key)) return undefined;
  const words = completionWords[language];
  const converted = typed.includes('/') || typed.includes('.') ? typedDay(typed) : undefined;
  const days: readonly (readonly [string | undefined, string])[] = [
    [converted, words.asWritten],
    [key === 'madeOn' ? madeOn : undefined, words.dayOfFile],
    [today, words.today],
  ];
  return days.flatMap(([label, detail], rank): Suggestion[] =>
    label === undefined
      ? []
      : [{ label, kind: 'value', rank, detail, ...(rank === 0 ? { filter: typed } : {}) }],
  );
}
