import type { Located } from '../../text/located';
import { requestedCnda } from '../../proofs/requestedCnda';
import { defineFinding, params } from '../defineFinding';
import { retype, retypeDate } from '../quickFixes/commonFixes';
import { daysBetween, isDayText } from '../time/dates';

/** From how many days before the date of opposability it is reported. */
const nearDays = 60;

interface OpposabilityParams extends Readonly<Record<string, string | number>> {
  readonly date: string;
  /** Days left; below 0 where the date has passed. */
  readonly days: number;
}

/**
 * The version of the CNDA's tests is frozen for a request until its date of opposability; past it a new request is needed.
 * Source: the agency. An attestation was given in time. What a request says is reported once, in `segur.yaml`.
 */
export const cndaOpposability = defineFinding({
  code: 'cnda-opposability',
  severity: 'warning',
  origin: 'agency',
  params: params<OpposabilityParams>(),
  *checkProof({ target }, { dossier, today }, draft) {
    if (target.kind !== 'cnda' || target.opposableUntil === undefined) return;
    const found = nearEnd(target.opposableUntil, requestedCnda(target, dossier).stage, today);
    if (found !== undefined) yield draft(target.opposableUntil.range, found);
  },
  *checkDossier({ dossier, today }, draft) {
    for (const { opposableUntil, stage } of dossier.requests.cnda) {
      const found = nearEnd(opposableUntil, stage, today);
      if (opposableUntil === undefined || found === undefined) continue;
      yield { ...draft(opposableUntil.range, found), file: dossier.path };
    }
  },
  *fixes(context) {
    yield retype(context, retypeDate);
  },
});

function nearEnd(
  until: Located<string> | undefined,
  stage: Located<string> | undefined,
  today: string,
): OpposabilityParams | undefined {
  if (!isDayText(until?.value) || stage?.value.trim() === 'attestation') return undefined;
  const days = daysBetween(today, until.value);
  return days > nearDays ? undefined : { date: until.value, days };
}
