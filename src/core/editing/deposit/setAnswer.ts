import { chapterRecords } from '../../deposit/chapterRecords';
import { readDeposit } from '../../deposit/readDeposit';
import type { Catalogue } from '../../catalogue/model';
import { applyEdits, type TextEdit } from '../../text/textEdit';
import { insertPairInMap } from '../../yaml/edit/insertNode';
import type { NewMap, NewPair } from '../../yaml/edit/newNode';
import { setScalar } from '../../yaml/edit/setScalar';
import { SourceText } from '../../yaml/edit/sourceText';
import { valueOf, type YamlNode } from '../../yaml/nodes';
import { defaultLayout } from '../layoutOf';

export interface NewRemark {
  /** The expected proof; undefined for the whole chapter. */
  readonly for: string | undefined;
  readonly text: string;
}

export interface NewAnswer {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly status: 'a-modifier' | 'valide';
  readonly remarks: readonly NewRemark[];
}

/**
 * The edits that write the agency's answer to the last submission of a deposit file. One that is there gets the new
 * status and day, and is not written over where it holds remarks. Undefined where that can't be done alone.
 */
export function setAnswer(
  text: string,
  answer: NewAnswer,
  catalogue: Catalogue,
): readonly TextEdit[] | undefined {
  const file = readDeposit('', text);
  if (file.problems.length > 0) return undefined;
  const last = chapterRecords([file], catalogue, []).chapters[0]?.last?.submission;
  const node = nodeAt(file.root, last?.range.start.line);
  if (last === undefined || node?.kind !== 'map') return undefined;
  const edits =
    last.answer === undefined
      ? insertPairInMap(new SourceText(text), node, ['answer', answerNode(answer)], defaultLayout)
      : changedAnswer(text, last.answer, answer);
  if (edits === undefined) return undefined;
  const after = readDeposit('', applyEdits(text, edits));
  const sameCount = after.submissions.length === file.submissions.length;
  return after.problems.length === 0 && sameCount ? edits : undefined;
}

function changedAnswer(
  text: string,
  { status, on, remarks }: NonNullable<ReturnType<typeof readDeposit>['submissions'][number]['answer']>,
  answer: NewAnswer,
): readonly TextEdit[] | undefined {
  if (status === undefined || on === undefined) return undefined;
  if (answer.remarks.length > 0 || (remarks.length > 0 && answer.status === 'a-modifier')) return undefined;
  return [setScalar(text, on.range, answer.on), setScalar(text, status.range, answer.status)];
}

function nodeAt(root: YamlNode | undefined, line: number | undefined): YamlNode | undefined {
  const list = valueOf(root, 'submissions');
  return list?.kind === 'list' ? list.items.find(({ range }) => range.start.line === line) : undefined;
}

function answerNode({ on, status, remarks }: NewAnswer): NewMap {
  const items = remarks.map(({ for: name, text }): NewMap => {
    const pairs: NewPair[] = [...(name === undefined ? [] : ([['for', name]] as const)), ['text', text]];
    return { pairs };
  });
  return {
    pairs: [['on', on], ['status', status], ...(items.length === 0 ? [] : ([['remarks', items]] as const))],
  };
}
