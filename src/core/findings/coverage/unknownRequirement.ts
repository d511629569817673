import { sameId } from '../../catalogue/nearestId';
import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { catalogueOrder, edit, type FixContext } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import { onlyLookAlike } from '../quickFixes/onlyLookAlike';
import { unmatchedFixes } from './unmatchedFixes';

type UnknownRequirementParams = {
  id: string;
  /** `correction` where a correction of the catalogue names it. */
  kept?: 'correction';
} & (
  | /** The id that was probably meant, '' where none resembles it. */ { nearest: string; candidates?: never }
  | /** The ids that it may mean, between `, `. */ { candidates: string; nearest?: never }
);

/**
 * The entry's id names no requirement of the catalogue, or names several. Not looked for without a catalogue. Source: the
 * agency, whose catalogue has the ids. Of corrections, found by `unmatchedCorrections`.
 */
export const unknownRequirement = defineFinding({
  code: 'unknown-requirement',
  severity: 'error',
  origin: 'agency',
  params: params<UnknownRequirementParams>(),
  *checkEntry({ entry, named }, draft) {
    const { value: id, range } = entry.id;
    if (named?.kind === 'ambiguous') yield draft(range, { id, candidates: named.ids.join(', ') });
    if (named?.kind === 'absent') yield draft(range, { id, nearest: named.nearest ?? '' });
  },
  *fixes(context, unknown) {
    if (unknown.kept === 'correction') {
      yield* unmatchedFixes(context, unknown.id, unknown.nearest);
      return;
    }
    const { nearest, candidates } = unknown;
    const meant = nearest === undefined || nearest === '' ? undefined : nearest;
    const ids = meant === undefined ? (candidates?.split(', ') ?? []) : [meant];
    for (const id of ids) {
      yield offer({
        kind: 'correct-id',
        fr: meant === undefined ? `Écrire « ${id} »` : `Vouliez-vous dire « ${id} » ? Corriger l’identifiant`,
        en: meant === undefined ? `Write “${id}”` : `Did you mean “${id}”? Correct the id`,
        act: edit(context, setScalar(context.text, context.finding.range, id)),
        preferred: ids.length === 1,
        certain: isMeant(context, unknown.id, id),
      });
    }
  },
});

/** Whether the id is written with other characters only, and the file has no entry for it yet. */
function isMeant(context: FixContext, written: string, id: string): boolean {
  const isTaken = context.chapter?.entries.some(({ entry }) => sameId(entry.id.value, id)) === true;
  return !isTaken && onlyLookAlike(written, catalogueOrder(context.snapshot)) === id;
}
