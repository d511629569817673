import { setEntryKey } from '../../editing/setEntryKey';
import { applyEdits, type FileEdits, type TextEdit } from '../../text/textEdit';
import type { DossierEffect } from '../comparison/effectOnDossier';
import { editsBetween } from './editsBetween';

interface Reviewing {
  /** By path, as they are before the move. */
  readonly texts: ReadonlyMap<string, string>;
  readonly effect: Pick<DossierEffect, 'proofs' | 'reasonsToReview'>;
  /** The name of the new catalogue's file. */
  readonly catalogue: string;
}

/**
 * The edits of a move with `toReview:` in the entry of each requirement of which the new catalogue asks something in other
 * words, proofs and reasons alike. An entry that can't be changed safely stays without.
 */
export function withReviews(edits: FileEdits, { texts, effect, catalogue }: Reviewing): FileEdits {
  const all = new Map(edits);
  for (const [file, ids] of idsToReview(effect)) {
    const before = texts.get(file);
    if (before === undefined) continue;
    const marked = [...ids].reduce(
      (text, id) => applyEdits(text, setEntryKey(text, id, 'toReview', catalogue) ?? []),
      applyEdits(before, all.get(file) ?? []),
    );
    const made: readonly TextEdit[] = editsBetween(before, marked);
    if (made.length > 0) all.set(file, made);
  }
  return all;
}

/** By file, as the new catalogue names them. */
function idsToReview({
  proofs,
  reasonsToReview,
}: Reviewing['effect']): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (file: string, id: string | undefined): void => {
    if (id !== undefined) found.set(file, (found.get(file) ?? new Set()).add(id));
  };
  for (const { file, state, after } of proofs) if (state === 'look-again') add(file, after?.requirement.id);
  for (const { file, after } of reasonsToReview) add(file, after?.id);
  return found;
}
