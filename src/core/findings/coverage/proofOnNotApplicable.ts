import { defineFinding, params } from '../defineFinding';
import { removeNotApplicable } from './removeNotApplicable';

/** A requirement set aside that has proofs says two things at once. Ours. */
export const proofOnNotApplicable = defineFinding({
  code: 'proof-on-not-applicable',
  severity: 'warning',
  origin: 'ours',
  /** How many proofs it has. */
  params: params<{ proofs: number }>(),
  *checkEntry({ entry: { notApplicable, proofs }, requirement }, draft) {
    if (notApplicable === undefined || proofs.length === 0) return;
    yield draft(
      notApplicable.range,
      { proofs: proofs.length },
      requirement === undefined ? {} : { requirement: requirement.id },
    );
  },
  *fixes(context) {
    yield removeNotApplicable(context, {
      fr: 'Retirer « notApplicable » et garder les preuves',
      en: 'Remove “notApplicable” and keep the proofs',
    });
  },
});
