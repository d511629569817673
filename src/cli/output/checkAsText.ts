import { messageOf } from '../../core/findings/messageOf';
import type { Finding, Severity } from '../../core/findings/model';
import type { Language } from '../../core/language/language';
import type { LinkVerdict } from '../../core/evidence/links/linkVerdict';
import { verdictText } from '../../core/evidence/links/verdictText';
import { countsText } from '../../core/views/outline/progressText';
import { baselineWords } from './baselineWords';
import type { CheckedDossier } from './checkedDossier';
import { identityText } from './identityText';
import { findingsByChapter } from './findingsByChapter';
import { cliWords } from '../words';
import { safeText, paintWith, type Paint } from './paint';

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

function dossierAsText(checked: CheckedDossier, options: TextOptions, paint: Paint): string {
  const words = cliWords(options.language);
  const { path, snapshot, findings, links } = checked;
  const { product } = snapshot.dossier;
  const name = [product.name?.value, product.version?.value].filter((part) => part !== undefined).join(' ');
  const visible = findings.filter((finding) => options.all || finding.severity !== 'information');
  const base = path.replace(/[^/\\]+$/, '');
  const groups = findingsByChapter(snapshot, visible, options.language).map(([title, group]) =>
    [paint.bold(title), ...group.map((finding) => findingLine(finding, base, options, paint))].join('\n'),
  );
  const hidden = findings.length - visible.length;
  const foot = [
    ...summaryLines(checked, options, paint),
    ...baselineLines(checked.baseline, options, paint),
    ...(hidden > 0 ? [paint.faint(words.hidden(hidden))] : []),
  ];
  return [
    paint.bold(words.title(name === '' ? path : `${name} — ${path}`)),
    ...groups,
    foot.join('\n'),
    ...linksPart(links, options, paint),
  ].join('\n\n');
}

function baselineLines(
  baseline: CheckedDossier['baseline'],
  { language }: TextOptions,
  paint: Paint,
): readonly string[] {
  if (baseline === undefined) return [];
  const words = baselineWords[language];
  return [
    paint.faint(words.known(baseline.known)),
    ...(baseline.fixed.length === 0 ? [] : [paint.green(words.fixed(baseline.fixed.length))]),
    ...baseline.fixed.map((one) => `  ✓ ${safeText(identityText(one))}`),
  ];
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
    const sentence = safeText(verdictText(verdict, language));
    return `  ${verdictMarks[verdict.verdict]} ${words.link} ${safeText(verdict.url)}\n    ${sentence}`;
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

/** A finding with its place. `base` is the folder of its dossier, as the user names it. */
export function findingLine(finding: Finding, base: string, { language }: TextOptions, paint: Paint): string {
  const { start } = finding.range;
  const place = `${fromHere(`${base}${finding.file}`)}:${start.line + 1}:${start.character + 1}`;
  return `  ${mark(finding.severity, paint)} ${safeText(messageOf(finding, language))}\n    ${paint.faint(`${place}  ${finding.code}`)}`;
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

/** The counts of a dossier, and whether it is ready. */
export function summaryLines(
  checked: CheckedDossier,
  { language }: TextOptions,
  paint: Paint,
): readonly string[] {
  const words = cliWords(language);
  const { snapshot, findings, errors, warnings } = checked;
  const { expectedProofs, provided, notApplicable } = snapshot.summary;
  const notes = findings.filter(({ severity }) => severity === 'information').length;
  const loaded = snapshot.catalogue.kind === 'loaded';
  const ready = loaded && snapshot.summary.errors === 0 && provided + notApplicable === expectedProofs;
  const verdict = ready ? paint.green(`✓ ${words.readyForDeposit}`) : paint.yellow(words.notReady);
  return [countsText(snapshot.summary, language), words.faults(errors, warnings, notes), verdict];
}
