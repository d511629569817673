import type { Language } from '../../core/language/language';
import type { FixResult } from '../commands/fixDossier';
import { fixOutputWords } from './fixWords';
import { safeText, paintWith } from './paint';

export interface FixTextOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly isDry: boolean;
}

/** The result of `fix` for people: each fix with its place, and how many findings are left. */
export function fixAsText({ fixes, left }: FixResult, { language, colour, isDry }: FixTextOptions): string {
  const words = fixOutputWords[language];
  const paint = paintWith(colour);
  const lines = fixes.map(({ finding, fix }) => {
    const place = words.at(finding.file, finding.range.start.line + 1);
    return `  ${paint.green('✓')} ${safeText(place)}${safeText(fix.title[language])}  ${paint.faint(finding.code)}`;
  });
  const title = (isDry ? words.wouldFix : words.fixed)(fixes.length);
  return `${[paint.bold(title), ...lines, words.left(left)].join('\n')}\n`;
}
