import { presentFile } from '../presentFile';
import { type ProofFault, proofRule } from '../proofRule';
import { daysIn, isDayText } from './dates';

/** Nothing is made after today, by the calendar of Paris. A clock may be wrong: a date in the file itself only warns. */
export const dateInFuture = proofRule(['date-in-future'], function* (proof, context): Iterable<ProofFault> {
  const { madeOn } = proof;
  if (isDayText(madeOn?.value)) {
    const date = madeOn.value;
    if (date > context.today)
      yield { code: 'date-in-future', range: madeOn.range, params: { date, where: 'written' } };
    return;
  }
  const file = presentFile(proof, context);
  const date =
    file === undefined ? undefined : daysIn(file.inspection.facts).find((day) => day > context.today);
  if (file === undefined || date === undefined) return;
  const params = { date, where: 'file' };
  yield { code: 'date-in-future', range: file.cited.range, params, severity: 'warning' };
});
