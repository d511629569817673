import { defaultPolicy } from '../../core/dossier/policy';
import { factLines } from '../../core/evidence/factLines';
import type { AloneFault } from '../../core/evidence/inspectAlone';
import type { Inspection } from '../../core/inspect/model';
import { uncheckedLines } from '../../core/evidence/uncheckedLines';
import { messageOf } from '../../core/findings/messageOf';
import { severityOf } from '../../core/findings/severityOf';
import type { Language } from '../../core/language/language';
import type { InspectedFile } from './inspectAsJson';
import { inspectWords } from './inspectWords';
import { safeText, type Paint, paintWith } from './paint';

export interface InspectTextOptions {
  readonly language: Language;
  readonly colour: boolean;
}

/** The result of `inspect` for people: for each file what it is, what is known of it, and what is wrong. */
export function inspectAsText(
  files: readonly InspectedFile[],
  { language, colour }: InspectTextOptions,
): string {
  const paint = paintWith(colour);
  const parts = files.map(({ file, inspection, faults }) =>
    [
      paint.bold(`${inspectWords(language).file}${file}`),
      ...(inspection === undefined ? [] : knownLines(inspection, language, paint)),
      ...faultLines(faults, language, paint),
      ...(inspection === undefined ? [] : uncheckedLine(inspection, language, paint)),
    ].join('\n'),
  );
  return `${parts.join('\n\n')}\n`;
}

function knownLines(inspection: Inspection, language: Language, paint: Paint): string[] {
  const words = inspectWords(language);
  const known = factLines(inspection, language).map(([name, value]) => `${name}${words.colon}${value}`);
  return [
    ...known.map((line) => `  ${safeText(line)}`),
    `  ${paint.faint(`SHA-256${words.colon}${inspection.sha256 ?? words.notHashed}`)}`,
  ];
}

/** What a green line does not mean. */
function uncheckedLine(inspection: Inspection, language: Language, paint: Paint): readonly string[] {
  const lines = uncheckedLines(inspection, language);
  return [`  ${paint.faint(inspectWords(language).notChecked(lines))}`];
}

function faultLines(faults: readonly AloneFault[], language: Language, paint: Paint): readonly string[] {
  if (faults.length === 0) return [`  ${paint.green('✓')} ${inspectWords(language).nothingWrong}`];
  return faults.map(({ code, params }) => {
    const mark = severityOf(code, defaultPolicy) === 'error' ? paint.red('✗') : paint.yellow('▲');
    return `  ${mark} ${safeText(messageOf({ code, params }, language))}  ${paint.faint(code)}`;
  });
}
