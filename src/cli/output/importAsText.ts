import { importMessage, importWarningTitle, lostTextMessage } from '../../core/catalogue/importMessages';
import type { ImportReport, ImportWarning } from '../../core/catalogue/importReport';
import { kindName } from '../../core/catalogue/kindNames';
import type { Language } from '../../core/language/language';
import { importOutputWords } from './importWords';
import { safeText, paintWith, type Paint } from './paint';
import { largestOf } from '../../core/text/extremes';

export interface ImportTextOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Every warning, however many there are of one kind. */
  readonly all: boolean;
  /** Where the catalogue was written, as the user named it. */
  readonly output: string;
}

/** Warnings of one kind that are shown unless all are asked for. */
const shownOfEach = 6;

/** The report of an import for people: what was read, the kinds of proof, then what was strange, by cell. */
export function importAsText(report: ImportReport, options: ImportTextOptions): string {
  const words = importOutputWords(options.language);
  const paint = paintWith(options.colour);
  const warnings = report.warnings.length;
  const lost = lostTextMessage(report.warnings, options.language);
  const parts = [
    `${paint.green('✓')} ${paint.bold(words.written(options.output))}\n  ${paint.faint(words.sheet(report.sheet, report.layout))}`,
    ...(lost === undefined ? [] : [`${paint.yellow('▲')} ${paint.bold(lost)}`]),
    countLines(report, options.language, paint),
    `${paint.bold(words.profiles)}\n${report.profiles.map((name) => `  ${words.profile} ${safeText(name)}`).join('\n')}`,
    kindLines(report, options.language, paint),
    ...columnLines(report, options.language, paint),
    warnings === 0
      ? `${paint.green('✓')} ${words.noWarning}`
      : [paint.bold(words.warnings(warnings)), ...warningGroups(report.warnings, options, paint)].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function countLines(report: ImportReport, language: Language, paint: Paint): string {
  const { counts } = importOutputWords(language);
  const names = Object.keys(counts) as (keyof typeof counts)[];
  return names.map((name) => `${paint.bold(String(report[name]).padStart(6))} ${counts[name]}`).join('\n');
}

function kindLines(report: ImportReport, language: Language, paint: Paint): string {
  const lines = Object.entries(report.kinds).map(
    ([kind, count]) => `${paint.bold(String(count).padStart(6))} ${kindName(kind, language)}`,
  );
  return [paint.bold(importOutputWords(language).kinds), ...lines].join('\n');
}

/** What is in the workbook and not in the catalogue. */
function columnLines({ columns }: ImportReport, language: Language, paint: Paint): readonly string[] {
  const words = importOutputWords(language);
  return (['unknown', 'leftOut'] as const).flatMap((key) => {
    if (columns[key].length === 0) return [];
    const width = largestOf(columns[key].map(({ cell }) => cell.length));
    const lines = columns[key].map(
      ({ text, cell }) => `  ${paint.blue(cell.padEnd(width))}  ${safeText(text)}`,
    );
    return [[paint.bold(words.columns[key]), ...lines].join('\n')];
  });
}

function warningGroups(
  warnings: readonly ImportWarning[],
  { language, all }: ImportTextOptions,
  paint: Paint,
): readonly string[] {
  const codes = [...new Set(warnings.map(({ code }) => code))];
  return codes.map((code) => {
    const group = warnings.filter((warning) => warning.code === code);
    const visible = all ? group : group.slice(0, shownOfEach);
    const width = largestOf(visible.map(({ cell }) => cell.length));
    const lines = visible.map(
      (warning) =>
        `    ${paint.blue(warning.cell.padEnd(width))}  ${safeText(importMessage(warning, language))}`,
    );
    const rest = group.length - visible.length;
    if (rest > 0) lines.push(`    ${paint.faint(importOutputWords(language).more(rest))}`);
    const title = `${importWarningTitle(code, language)} (${group.length})`;
    return `\n  ${paint.yellow('▲')} ${title}  ${paint.faint(code)}\n${lines.join('\n')}`;
  });
}
