import { applyEdits, type TextEdit } from '../../text/textEdit';
import { readDeposit } from '../../deposit/readDeposit';
import { insertItem, insertPairInMap } from '../../yaml/edit/insertNode';
import { insertionPointOf } from '../../yaml/edit/insertionPoint';
import { pairLines, plainDataOf } from '../../yaml/edit/newNode';
import { SourceText } from '../../yaml/edit/sourceText';
import { pairOf, type YamlNode } from '../../yaml/nodes';
import { plainOf } from '../../yaml/validate';
import { defaultLayout } from '../layoutOf';
import { newSubmission, type NewSubmission } from './newSubmission';

/** The text of a deposit file with its first submission. */
export function newDepositFile(chapter: string, submission: NewSubmission): string {
  const lines = [
    ...pairLines(['depot', '1'], 0, defaultLayout),
    ...pairLines(['chapter', chapter], 0, defaultLayout),
    ...pairLines(['submissions', [newSubmission(submission)]], 0, defaultLayout),
  ];
  return `${lines.join('\n').replace(/^depot: "1"/u, 'depot: 1')}\n`;
}

/**
 * The edits that add a submission behind those of a deposit file. Undefined where the file can't be read without fault, or
 * where that can't be done without touching anything else: a file of nonsense is never rewritten.
 */
export function addSubmission(text: string, submission: NewSubmission): readonly TextEdit[] | undefined {
  const { root, problems } = readDeposit('', text);
  if (root?.kind !== 'map' || problems.length > 0) return undefined;
  const source = new SourceText(text);
  const pair = pairOf(root, 'submissions');
  const item = newSubmission(submission);
  const edits =
    pair === undefined
      ? insertPairInMap(source, root, ['submissions', [item]], defaultLayout)
      : insertItem(source, insertionPointOf(pair, root.flow), item, defaultLayout);
  if (edits === undefined) return undefined;
  const after = readDeposit('', applyEdits(text, edits));
  const expected = { ...plainContent(root), submissions: [...submissionsIn(root), plainDataOf(item)] };
  const isOnlyThat = after.problems.length === 0 && sameWords(plainContent(after.root), expected);
  return isOnlyThat ? edits : undefined;
}

function plainContent(root: YamlNode | undefined): Readonly<Record<string, unknown>> {
  const plain = plainOf(root);
  return typeof plain === 'object' && plain !== null ? { ...plain } : {};
}

function submissionsIn(root: YamlNode): readonly unknown[] {
  const { submissions } = plainContent(root);
  return Array.isArray(submissions) ? submissions : [];
}

/** Keys in whatever order. */
function sameWords(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
