import type { Remark } from '../../deposit/model';
import { readDeposit } from '../../deposit/readDeposit';
import { applyEdits, type TextEdit } from '../../text/textEdit';
import { insertPairInMap } from '../../yaml/edit/insertNode';
import { removeKey } from '../../yaml/edit/removeKey';
import { setScalar } from '../../yaml/edit/setScalar';
import { SourceText } from '../../yaml/edit/sourceText';
import { pairOf, valueOf, type YamlNode } from '../../yaml/nodes';
import { defaultLayout } from '../layoutOf';

/** What may be changed of a remark: a text, or nothing to take it away. */
export type RemarkChange =
  | { readonly key: 'reply'; readonly value: string }
  | { readonly key: 'settledOn'; readonly value: string | undefined };

/**
 * The edits that reply to a remark, settle it or open it again; `line` is the one on which it begins, from 0. Undefined
 * where there is none, or where that can't be done without touching anything else.
 */
export function setRemark(text: string, line: number, change: RemarkChange): readonly TextEdit[] | undefined {
  const { root, problems } = readDeposit('', text);
  const node = remarkNode(root, line);
  if (problems.length > 0 || node?.kind !== 'map') return undefined;
  const pair = pairOf(node, change.key);
  const edits = editsOf(text, node, pair, change);
  if (edits === undefined) return undefined;
  const after = readDeposit('', applyEdits(text, edits));
  const changed = remarksIn(after).find(({ range }) => range.start.line === line);
  const isDone = (changed?.[change.key]?.value ?? undefined) === change.value;
  return isDone && after.problems.length === 0 ? edits : undefined;
}

function editsOf(
  text: string,
  node: Extract<YamlNode, { kind: 'map' }>,
  pair: ReturnType<typeof pairOf>,
  { key, value }: RemarkChange,
): readonly TextEdit[] | undefined {
  if (value === undefined) {
    return pair === undefined ? [] : removed(text, node, pair.key.range);
  }
  if (pair?.value?.kind === 'scalar') return [setScalar(text, pair.value.range, value)];
  return pair === undefined
    ? insertPairInMap(new SourceText(text), node, [key, value], defaultLayout)
    : undefined;
}

function removed(
  text: string,
  node: YamlNode,
  range: Parameters<typeof removeKey>[2],
): readonly TextEdit[] | undefined {
  const edit = removeKey(text, node, range);
  return edit === undefined ? undefined : [edit];
}

function remarkNode(root: YamlNode | undefined, line: number): YamlNode | undefined {
  const submissions = valueOf(root, 'submissions');
  const items = submissions?.kind === 'list' ? submissions.items : [];
  for (const item of items) {
    const remarks = valueOf(valueOf(item, 'answer'), 'remarks');
    const found =
      remarks?.kind === 'list' ? remarks.items.find(({ range }) => range.start.line === line) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function remarksIn({ submissions }: ReturnType<typeof readDeposit>): readonly Remark[] {
  return submissions.flatMap(({ answer }) => answer?.remarks ?? []);
}
