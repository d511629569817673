import { messageOf } from '../../core/findings/messageOf';
import type { Finding, Severity } from '../../core/findings/model';
import type { Language } from '../../core/language/language';
import type { LinkVerdict } from '../../core/evidence/links/linkVerdict';
import { verdictText } from '../../core/evidence/links/verdictText';
import { countsText } from '../../core/views/outline/progressText';
import type { Snapshot } from '../../core/project/snapshot';
import type { CheckedDossier } from './checkAsJson';
import { cliWords } from '../words';
import { harmless, paintWith, type Paint } from './paint';

export interface TextOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Information too. */
  readonly all: boolean;
}

/** The result of `check` for people: by chapter, each place as `file:line:column`, and a summary. */
export function checkAsText(checked: readonly CheckedDossier[], options: TextOptions): string {
  const paint = paintWith(options.colour);
  const text = checked.map((one) => dossierAsText(one, options, paint)).join('\n\n');
  return `${text}\n`;
}

function dossierAsText(
  { path, snapshot, links }: CheckedDossier,
  options: TextOptions,
  paint: Paint,
): string {
  const words = cliWords(options.language);
  const { product } = snapshot.dossier;
  const name = [product.name?.value, product.version?.value].filter((part) => part !== undefined).join(' ');
  const shown = snapshot.findings.filter((finding) => options.all || finding.severity !== 'information');
  const base = path.replace(/[^/\\]+$/, '');
  const groups = grouped(snapshot, shown, options.language).map(([title, findings]) =>
    [paint.bold(title), ...findings.map((finding) => line(finding, base, options, paint))].join('\n'),
  );
  const hidden = snapshot.findings.length - shown.length;
  const foot = [
    ...summary(snapshot, options, paint),
    ...(hidden > 0 ? [paint.faint(words.hidden(hidden))] : []),
  ];
  return [
    paint.bold(words.title(name === '' ? path : `${name} — ${path}`)),
    ...groups,
    foot.join('\n'),
    ...linksPart(links, options, paint),
  ].join('\n\n');
}

/** Apart from the findings: what a host says today is no fault of the dossier's form. */
function linksPart(
  links: readonly LinkVerdict[] | undefined,
  { language }: TextOptions,
  paint: Paint,
): readonly string[] {
  if (links === undefined) return [];
  const words = cliWords(language);
  const lines = links.map((verdict) => {
    const sentence = harmless(verdictText(verdict, language));
    return `  ${verdictMarks[verdict.verdict]} ${words.link} ${harmless(verdict.url)}\n    ${sentence}`;
  });
  return [[paint.bold(words.links), ...(lines.length === 0 ? [words.noLinks] : lines)].join('\n')];
}

const verdictMarks: Readonly<Record<LinkVerdict['verdict'], string>> = {
  ok: '✓',
  gone: '▲',
  'login-page': '▲',
  'not-a-report': '▲',
  'not-verified': '?',
};

function line(finding: Finding, base: string, { language }: TextOptions, paint: Paint): string {
  const { start } = finding.range;
  const place = `${fromHere(`${base}${finding.file}`)}:${start.line + 1}:${start.character + 1}`;
  return `  ${mark(finding.severity, paint)} ${harmless(messageOf(finding, language))}\n    ${paint.faint(`${place}  ${finding.code}`)}`;
}

/** What a path may begin with: a root, a dot, or a name of ours. */
const plainBeginning = /^(?:[/\\]|[A-Za-z]:|\.\.?[/\\]|segur\.yaml$|(?:preuves|rem)\/)/u;

/** No line begins with a name that somebody else gave to a file or a folder. */
function fromHere(path: string): string {
  return plainBeginning.test(path) ? path : `./${path}`;
}

function mark(severity: Severity, paint: Paint): string {
  if (severity === 'error') return paint.red('✗');
  return severity === 'warning' ? paint.yellow('▲') : paint.blue('ℹ');
}

/** The findings under the name of the chapter that each belongs to: the dossier's own first, then in the files' order. */
function grouped(
  snapshot: Snapshot,
  findings: readonly Finding[],
  language: Language,
): [string, Finding[]][] {
  const words = cliWords(language);
  const chapters = new Map(snapshot.chapters.map((file) => [file.path, file.chapter?.value ?? file.path]));
  const titleOfChapter = (chapter: string | undefined): string =>
    chapter === undefined ? words.elsewhere : words.chapter(chapter);
  const groups = new Map<string, Finding[]>();
  const titleOf = ({ file }: Finding): string =>
    file === snapshot.dossier.path ? words.dossierChapter : titleOfChapter(chapters.get(file));
  for (const finding of findings) {
    const group = groups.get(titleOf(finding));
    if (group === undefined) groups.set(titleOf(finding), [finding]);
    else group.push(finding);
  }
  const order = [
    words.dossierChapter,
    ...snapshot.selection.chapters.map((chapter) => words.chapter(chapter.name)),
  ];
  const rank = (title: string): number => (order.includes(title) ? order.indexOf(title) : order.length);
  return [...groups].sort(([a], [b]) => rank(a) - rank(b));
}

function summary(snapshot: Snapshot, { language }: TextOptions, paint: Paint): readonly string[] {
  const words = cliWords(language);
  const { expectedProofs, provided, notApplicable, errors, warnings } = snapshot.summary;
  const notes = snapshot.findings.length - errors - warnings;
  const loaded = snapshot.catalogue.kind === 'loaded';
  const ready = loaded && errors === 0 && provided + notApplicable === expectedProofs;
  const verdict = ready ? paint.green(`✓ ${words.readyForDeposit}`) : paint.yellow(words.notReady);
  return [countsText(snapshot.summary, language), words.faults(errors, warnings, notes), verdict];
}
