import { readChapterFile } from '../../proofs/readChapterFile';
import { rangeHolds, rangeOf } from '../../text/position';
import { applyEdits, type TextEdit } from '../../text/textEdit';
import { SourceText } from '../../yaml/edit/sourceText';
import type { ReadingParams } from '../../yaml/nodes';
import { defineFinding, params } from '../defineFinding';
import { edit, type FixContext } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';

/** What is not YAML, or a part of YAML that is not read here. Ours: what is not read is not checked. */
export const yamlSyntax = defineFinding({
  code: 'yaml-syntax',
  severity: 'error',
  origin: 'ours',
  canBeIgnored: false,
  params: params<ReadingParams['yaml-syntax']>(),
  *fixes(context, { what }) {
    const { text, finding } = context;
    yield offer({
      kind: 'use-slashes',
      fr: 'Écrire le chemin avec « / »',
      en: 'Write the path with “/”',
      act: edit(context, what === 'BACKSLASH' ? withSlashes(context) : undefined),
      preferred: true,
    });
    const edits = withoutTabs(text, finding.range.start.line);
    const readable = edits.length > 0 && faultsIn(applyEdits(text, edits)) < faultsIn(text);
    yield offer({
      kind: 'replace-tabs',
      fr: 'Remplacer les tabulations par des espaces',
      en: 'Replace tabs with spaces',
      act: edit(context, readable ? edits : undefined),
      preferred: true,
    });
  },
});

/** `/` for the backslashes of a path between double quotes. */
function withSlashes({ text, finding }: FixContext): TextEdit | undefined {
  const { line } = finding.range.start;
  for (const { 0: quoted, index } of new SourceText(text).line(line).matchAll(/"(?:[^"\\]|\\.){0,4000}"/g)) {
    const range = rangeOf(line, index, line, index + quoted.length);
    if (quoted.includes('\\') && rangeHolds(range, finding.range.start))
      return { range, newText: quoted.replaceAll(/\\+/g, '/') };
  }
  return undefined;
}

/** Tabs at the start of the line and of those that follow it with tabs too. */
function withoutTabs(text: string, from: number): readonly TextEdit[] {
  const source = new SourceText(text);
  const edits: TextEdit[] = [];
  const column = (/^ */.exec(source.line(from - 1))?.[0] ?? '').length;
  for (let line = from; line < source.lines.length; line++) {
    const blanks = /^[ \t]*/.exec(source.line(line))?.[0] ?? '';
    if (!blanks.includes('\t')) break;
    const spaces = line === from && /^\t+$/.test(blanks) ? ' '.repeat(column) : blanks.replaceAll('\t', '  ');
    edits.push({ range: rangeOf(line, 0, line, blanks.length), newText: spaces });
  }
  return edits;
}

function faultsIn(text: string): number {
  const { file } = readChapterFile('', text);
  return file.entries.reduce((sum, { entry }) => sum + entry.problems.length, file.problems.length);
}
