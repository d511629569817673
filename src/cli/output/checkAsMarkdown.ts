import { maskPrivate } from '../../core/privacy/maskPrivate';
import { messageOf } from '../../core/findings/messageOf';
import type { Finding, Severity } from '../../core/findings/model';
import { boundedLines } from '../../core/text/boundedLines';
import { markdownText } from '../../core/text/markdownText';
import { excerptOf } from '../../core/text/visibleText';
import type { CheckedDossier } from './checkedDossier';
import { findingsByChapter } from './findingsByChapter';
import { formatWords } from './formatWords';
import type { ReportOptions } from './reportOptions';
import { reportedDossier, reportPath } from './reportPath';

export interface MarkdownOptions extends Pick<ReportOptions, 'language' | 'cwd'> {
  /** Information too. */
  readonly all: boolean;
  /** What is reported beside the findings, one Markdown line each. */
  readonly notes?: readonly string[];
}

/** GitHub takes 65,536 characters in a comment; what else may be in one needs some of them. */
const mostCharacters = 56_000;
const mostOfRows = 8_000;
/** Of a sentence or a path, before its signs become entities. */
const mostOfText = 400;
const marks: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟠', information: '🔵' };

/** The result of `check` as a comment on a change, below 60,000 characters whatever was found; errors come first. */
export function checkAsMarkdown(checked: readonly CheckedDossier[], options: MarkdownOptions): string {
  const words = formatWords[options.language];
  const rows = boundedLines(
    checked.map((one) => rowOf(one, options)),
    mostOfRows,
    () => true,
  );
  const head = [
    `## ${words.title}`,
    '',
    row(words.columns),
    row(words.columns.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...rows.lines,
    ...(rows.counted < checked.length ? ['', words.moreDossiers(checked.length - rows.counted)] : []),
    ...(options.notes ?? []).flatMap((note) => ['', note]),
  ];
  const foot = ['', `_${words.caution}_`];
  const most = mostCharacters - lengthOf(head) - lengthOf(foot);
  const found = boundedLines(linesOf(checked, options), most, isFinding);
  const remaining =
    severitiesOf(options).reduce((sum, one) => sum + countOf(one, checked), 0) - found.counted;
  const body = found.lines.length === 0 && remaining === 0 ? ['', words.nothing] : found.lines;
  const more = remaining === 0 ? [] : ['', words.more(remaining)];
  return `${[...head, ...body, ...more, ...foot].join('\n')}\n`;
}

function severitiesOf({ all }: MarkdownOptions): readonly Severity[] {
  return all ? ['error', 'warning', 'information'] : ['error', 'warning'];
}

function countOf(severity: Severity, checked: readonly CheckedDossier[]): number {
  return checked.reduce(
    (sum, { findings }) => sum + findings.filter((finding) => finding.severity === severity).length,
    0,
  );
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

function isFinding(line: string): boolean {
  return line.startsWith('- ');
}

function rowOf({ path, snapshot, errors, warnings }: CheckedDossier, { cwd }: MarkdownOptions): string {
  const { provided, expectedProofs, faulty, notChecked, missing } = snapshot.summary;
  const counts = [provided, expectedProofs, faulty + notChecked, missing, errors, warnings];
  return row([text(reportedDossier(path, cwd)), ...counts.map(String)]);
}

function* linesOf(checked: readonly CheckedDossier[], options: MarkdownOptions): Iterable<string> {
  for (const severity of severitiesOf(options)) {
    const count = countOf(severity, checked);
    if (count === 0) continue;
    const title = formatWords[options.language].severityTitles[severity];
    yield* ['', `### ${title} (${String(count)})`];
    for (const one of checked) yield* linesOfDossier(one, severity, options);
  }
}

function* linesOfDossier(
  one: CheckedDossier,
  severity: Severity,
  options: MarkdownOptions,
): Iterable<string> {
  const ofSeverity = one.findings.filter((finding) => finding.severity === severity);
  for (const [title, findings] of findingsByChapter(one.snapshot, ofSeverity, options.language)) {
    yield* ['', `**${text(title)}**`, ''];
    for (const finding of findings) yield lineOf(finding, one, options);
  }
}

function lineOf(
  { severity, file, range, code, params }: Finding,
  { path }: CheckedDossier,
  { language, cwd }: MarkdownOptions,
): string {
  const place = `${reportPath(path, file, cwd)}:${String(range.start.line + 1)}`;
  return `- ${marks[severity]} ${text(messageOf({ code, params }, language))} — ${text(place)} \`${code}\``;
}

function text(value: string): string {
  return markdownText(excerptOf(maskPrivate(value), mostOfText));
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
