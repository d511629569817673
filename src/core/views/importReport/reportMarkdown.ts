import { kindName } from '../../catalogue/kindNames';
import type { ImportReport, ImportWarning } from '../../catalogue/importReport';
import type { Language } from '../../language/language';
import { markdownText } from '../../text/markdownText';
import { excerptOf } from '../../text/visibleText';
import { importReportWords, type ImportReportWords } from './reportWords';

/** Of a warning, which may cite what a cell holds. */
const longest = 500;

interface Speech {
  readonly language: Language;
  /** Whether any requirement has one; true where that is not known. */
  readonly hasCriticality?: boolean;
  /** The sentence of a warning. */
  readonly say: (warning: ImportWarning) => string;
  /** That cells lost text, where some did. */
  readonly lost?: string | undefined;
}

/** The report of an import as a page. What comes from the workbook is in it as text: no link or picture of its own. */
export function reportMarkdown(
  fileName: string,
  report: ImportReport,
  { language, hasCriticality = true, say, lost }: Speech,
): string {
  const words = importReportWords[language];
  const alike = report.warnings.filter(({ code }) => code === 'id-look-alike');
  const others = report.warnings.filter((one) => !alike.includes(one));
  return [
    `# ${words.title(markdownText(fileName))}`,
    words.read(markdownText(report.sheet), words.layouts[report.layout], report.rows),
    ...(lost === undefined ? [] : [`**${markdownText(lost)}**`]),
    table(words.countsHead, countsOf(report, words)),
    ...(hasCriticality ? [] : [words.noCriticality]),
    ...(alike.length === 0
      ? []
      : [`## ${words.alike(alike.length)}`, words.alikeWhy, warningTable(alike, words, say)]),
    ...(alike.length > 0 && others.length === 0
      ? []
      : [
          `## ${words.warnings(others.length)}`,
          others.length === 0 ? words.noWarning : warningTable(others, words, say),
        ]),
    ...columnParts(report, words),
    `## ${words.kinds}`,
    table(words.kindsHead, kindsOf(report, language)),
    `## ${words.profiles}`,
    report.profiles.map((profile) => `- ${markdownText(profile)}`).join('\n'),
    '',
  ].join('\n\n');
}

type Row = readonly [string, string];

function countsOf(report: ImportReport, words: ImportReportWords): readonly Row[] {
  const counted = ['chapters', 'requirements', 'recommendations', 'scenarios', 'expectedProofs'] as const;
  return counted.map((key) => [words.counts[key], String(report[key])]);
}

function columnParts({ columns }: ImportReport, words: ImportReportWords): readonly string[] {
  const parts = (['unknown', 'leftOut'] as const).flatMap((key) => {
    const rows = columns[key].map(({ text, cell }): Row => [cell, markdownText(text)]);
    return rows.length === 0 ? [] : [words.columnsWhy[key], table(words.columnsHead, rows)];
  });
  return parts.length === 0 ? [] : [`## ${words.columns}`, ...parts];
}

function kindsOf({ kinds }: ImportReport, language: Language): readonly Row[] {
  return Object.entries(kinds).map(([kind, count]) => [
    markdownText(kindName(kind, language)),
    String(count),
  ]);
}

function warningTable(
  warnings: readonly ImportWarning[],
  words: ImportReportWords,
  say: (warning: ImportWarning) => string,
): string {
  const rows = warnings.map((warning): Row => [
    markdownText(warning.cell),
    markdownText(excerptOf(say(warning), longest)),
  ]);
  return table(words.warningsHead, rows);
}

function table([left, right]: Row, rows: readonly Row[]): string {
  return [`| ${left} | ${right} |`, '| --- | --- |', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n');
}
