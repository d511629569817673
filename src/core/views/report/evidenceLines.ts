import type { FactLine } from '../../evidence/factLines';
import { maskPrivate } from '../../privacy/maskPrivate';
import { labelled } from '../../language/colon';
import { dayText } from '../../language/dayText';
import type { Language } from '../../language/language';
import type { ReportEvidence } from './chapterReport';
import { reportWords } from './words';

/** What a proof is, on one line: its file, its link, its number, with what belongs to it. */
export function evidenceTitle({ current: { target } }: ReportEvidence): string {
  return maskPrivate([target.file, target.value].filter((part) => part !== undefined).join(' · '));
}

/** What a report shows of a proof: what the vendor wrote, then what the file is. */
export function evidenceLines(
  { test, version, madeOn }: ReportEvidence,
  facts: readonly FactLine[],
  language: Language,
): readonly string[] {
  const words = reportWords[language];
  const written: readonly (readonly [string, string | undefined])[] = [
    [words.test, test],
    [words.version, version],
    [words.madeOn, madeOn === undefined ? undefined : dayText(madeOn, language)],
  ];
  const all = [...written, ...facts];
  return all.flatMap(([name, value]) =>
    value === undefined ? [] : [labelled(name, maskPrivate(value), language)],
  );
}
