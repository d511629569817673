import { defineFinding, params } from '../defineFinding';
import { edit } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import { withoutEntryKey } from './withoutEntryKey';

/**
 * A new catalogue words a requirement in another way than the one that its proofs were made for: somebody has to read it
 * again. The move to the catalogue writes `toReview`; the vendor removes it after the review. Ours.
 */
export const requirementReworded = defineFinding({
  code: 'requirement-reworded',
  severity: 'warning',
  origin: 'ours',
  params: params<{ id: string; catalogue: string }>(),
  *checkEntry({ entry: { toReview }, requirement }, draft) {
    if (toReview === undefined || requirement === undefined) return;
    const { id } = requirement;
    yield draft(toReview.range, { id, catalogue: toReview.value }, { requirement: id });
  },
  *fixes(context) {
    yield offer({
      kind: 'mark-reviewed',
      fr: 'Exigence relue : ce qui est joint convient',
      en: 'Requirement reviewed: what is attached still fits',
      act: edit(context, withoutEntryKey(context, 'toReview')),
    });
  },
});
