import { readCorrections } from '../../catalogue/corrections/readCorrections';
import type { RequirementCorrection } from '../../catalogue/corrections/model';
import { foldId } from '../../catalogue/foldId';
import { oneEdit } from '../../text/oneEdit';
import { applyEdits, type TextEdit } from '../../text/textEdit';
import { newCorrectionsFile, setCorrection } from './setCorrection';
import { removeCorrectionKeys } from './removeCorrection';

/** What a vendor found of two ids that look alike: the requirement is one, under the id `kept`, or there are two. */
export type LookAlikeAnswer =
  | { readonly kind: 'same'; readonly kept: string; readonly other: string }
  | { readonly kind: 'different'; readonly ids: readonly [string, string] };

/** The text of a file of corrections that does not exist yet, with one answer. */
export function correctionsWithAnswer(answer: LookAlikeAnswer): string {
  const { id, key, value } = placeOf(answer);
  return newCorrectionsFile({ what: 'requirement', requirement: id }, [[key, value]]);
}

/**
 * The edit that writes an answer into a file of corrections, in the place of an earlier one on the same two ids. Undefined
 * where that can't be done without touching anything else.
 */
export function settleLookAlike(text: string, answer: LookAlikeAnswer): readonly TextEdit[] | undefined {
  const { id, other, key, value } = placeOf(answer);
  const cleaned = withoutAnswer(text, id, other);
  if (cleaned === undefined) return undefined;
  const known = key === 'differsFrom' ? differsFrom(cleaned, id) : [];
  const values = typeof value === 'string' ? value : [...known, ...value];
  const edits = setCorrection(cleaned, { what: 'requirement', requirement: id }, [[key, values]]);
  const after = edits === undefined ? undefined : applyEdits(cleaned, edits);
  if (after === undefined || !isWritten(after, id, key)) return undefined;
  const edit = oneEdit(text, after);
  return edit === undefined ? [] : [edit];
}

/** `PSC.01` may stand for `SC.PSC.01` elsewhere in such a file: here they are the two that are distinguished. */
function isWritten(text: string, id: string, key: WrittenAnswer['key']): boolean {
  const correction = correctionOf(text, id);
  return key === 'sameAs' ? correction?.sameAs !== undefined : (correction?.differsFrom.length ?? 0) > 0;
}

interface WrittenAnswer {
  readonly id: string;
  readonly other: string;
  readonly key: 'sameAs' | 'differsFrom';
  readonly value: string | readonly string[];
}

function placeOf(answer: LookAlikeAnswer): WrittenAnswer {
  if (answer.kind === 'same') {
    const { other: id, kept } = answer;
    return { id, other: kept, key: 'sameAs', value: kept };
  }
  const [known, id] = answer.ids;
  return { id, other: known, key: 'differsFrom', value: [known] };
}

/** The text without what it says of the two ids so far, whichever of them it stands under. */
function withoutAnswer(text: string, id: string, other: string): string | undefined {
  let now: string | undefined = text;
  for (const [from, to] of [
    [id, other],
    [other, id],
  ] as const) {
    const correction = now === undefined ? undefined : correctionOf(now, from);
    if (now === undefined || correction === undefined) continue;
    const keys = [
      ...(correction.sameAs !== undefined && same(correction.sameAs.value, to) ? ['sameAs'] : []),
      ...(correction.differsFrom.length === 1 && correction.differsFrom.every((one) => same(one, to))
        ? ['differsFrom']
        : []),
    ];
    now = removeCorrectionKeys(now, from, keys);
    const remaining = correction.differsFrom.filter((one) => !same(one, to));
    if (now === undefined || remaining.length === 0 || remaining.length === correction.differsFrom.length)
      continue;
    const edits = setCorrection(now, { what: 'requirement', requirement: from }, [
      ['differsFrom', remaining],
    ]);
    now = edits === undefined ? undefined : applyEdits(now, edits);
  }
  return now;
}

function differsFrom(text: string, id: string): readonly string[] {
  return correctionOf(text, id)?.differsFrom ?? [];
}

function correctionOf(text: string, id: string): RequirementCorrection | undefined {
  return readCorrections(text).corrections.requirements.find((one) => foldId(one.id.value) === foldId(id));
}

function same(a: string, b: string): boolean {
  return foldId(a) === foldId(b);
}
