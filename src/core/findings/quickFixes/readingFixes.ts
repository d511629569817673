import { nearestIds } from '../../catalogue/nearestId';
import { readChapterFile } from '../../proofs/readChapterFile';
import { rangeOf } from '../../text/position';
import { applyEdits, type TextEdit } from '../../text/textEdit';
import { readYaml } from '../../yaml/readYaml';
import type { YamlNode } from '../../yaml/nodes';
import { removeKey } from '../../yaml/edit/removeKey';
import { setScalar } from '../../yaml/edit/setScalar';
import { shiftNode } from '../../yaml/shiftNode';
import { SourceText } from '../../yaml/edit/sourceText';
import { edit, told, type FixContext } from './context';
import { knownKeys } from './knownKeys';
import { offer, type Fixer } from './offer';
import { backslashes } from './yamlFixes';

export const duplicateKey: Fixer = function* (context) {
  const key = told(context, 'key');
  const isWholeEntry = context.placed?.entry.id.value === key;
  if (key === undefined || isWholeEntry) return;
  yield offer({
    kind: 'remove-key',
    fr: `Retirer ce second « ${key} »`,
    en: `Remove this second “${key}”`,
    act: edit(context, removeKey(context.text, nodeAround(context), context.finding.range)),
    preferred: true,
  });
};

export const unknownKey: Fixer = function* (context) {
  const key = told(context, 'key');
  if (key === undefined) return;
  const nearest = nearestIds(knownKeys(told(context, 'path') ?? '')).nearest(key);
  if (nearest !== undefined && nearest !== key) {
    yield offer({
      kind: 'correct-key',
      fr: `Vouliez-vous « ${nearest} » ?`,
      en: `Did you mean “${nearest}”?`,
      act: edit(context, setScalar(context.text, context.finding.range, nearest)),
      preferred: true,
    });
  }
  yield offer({
    kind: 'remove-key',
    fr: `Retirer la clé « ${key} »`,
    en: `Remove the key “${key}”`,
    act: edit(context, removeKey(context.text, nodeAround(context), context.finding.range)),
  });
};

export const schemaInvalid: Fixer = function* (context) {
  const allowed = told(context, 'allowed');
  if (told(context, 'reason') !== 'value' || allowed === undefined) return;
  for (const value of allowed.split(', ').slice(0, 6)) {
    yield offer({
      kind: 'use-allowed-value',
      fr: `Écrire « ${value} »`,
      en: `Write “${value}”`,
      act: edit(context, setScalar(context.text, context.finding.range, value)),
    });
  }
};

export const yamlSyntax: Fixer = function* (context) {
  yield* backslashes(context);
  const { text, finding } = context;
  const edits = withoutTabs(text, finding.range.start.line);
  const readable = edits.length > 0 && faultsIn(applyEdits(text, edits)) < faultsIn(text);
  yield offer({
    kind: 'replace-tabs',
    fr: 'Remplacer les tabulations par des espaces',
    en: 'Replace tabs by spaces',
    act: edit(context, readable ? edits : undefined),
    preferred: true,
  });
};

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

/** What was read around the finding, with places in the file. */
function nodeAround({ placed, text }: FixContext): YamlNode | undefined {
  const node = placed?.entry.node;
  return placed === undefined || node === undefined ? readYaml(text).root : shiftNode(node, placed.line);
}
