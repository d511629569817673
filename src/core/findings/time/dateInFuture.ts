import type { FixContext } from '../quickFixes/context';
import { setProofKey } from '../../editing/changeProof';
import { edit, inspectedBy, proofPlace } from '../quickFixes/context';
import { otherFile, retype, retypeDate } from '../quickFixes/commonFixes';
import { offer } from '../quickFixes/offer';
import { defineFinding, params } from '../defineFinding';
import { presentFile } from '../presentFile';
import { daysIn, isDayText } from './dates';

/** Nothing is made after today, by the calendar of Paris. A clock may be wrong: a date in the file itself only warns. Ours. */
export const dateInFuture = defineFinding({
  code: 'date-in-future',
  severity: 'error',
  origin: 'ours',
  params: params<{ date: string; where: 'written' | 'file' }>(),
  *checkProof(proof, context, draft) {
    const written = proof.madeOn ?? proof.ranOn;
    if (isDayText(written?.value)) {
      const date = written.value;
      if (date > context.today) yield draft(written.range, { date, where: 'written' });
      return;
    }
    const file = presentFile(proof, context);
    const date =
      file === undefined ? undefined : daysIn(file.inspection.facts).find((day) => day > context.today);
    if (file === undefined || date === undefined) return;
    yield draft(file.cited.range, { date, where: 'file' }, { severity: 'warning' });
  },
  *fixes(context, { date, where }) {
    const day = changedOn(context, date);
    const place = proofPlace(context);
    if (where !== 'written') {
      yield* otherFile(context);
      return;
    }
    if (day !== undefined && place !== undefined)
      yield offer({
        kind: 'use-file-date',
        fr: `Écrire le jour où le fichier a changé : ${day}`,
        en: `Write the day on which the file changed: ${day}`,
        act: edit(context, setProofKey(context.text, place, 'madeOn', day)),
        preferred: true,
      });
    yield retype(context, retypeDate);
  },
});

/**
 * The last day on which the file changed is the best guess of when it was made; undefined where the disk's clock says
 * what can't be.
 */
function changedOn(context: FixContext, written: string): string | undefined {
  const modified = Number(inspectedBy(context)?.stamp.modified ?? Number.NaN) / 1e6;
  const day = Number.isFinite(modified) && modified > 0 ? new Date(modified).toISOString().slice(0, 10) : '';
  return day !== '' && day > '2000-01-01' && day < written ? day : undefined;
}
