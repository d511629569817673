import { defineFinding, params } from '../defineFinding';
import type { FixContext } from '../quickFixes/context';
import { otherFile } from '../quickFixes/commonFixes';
import { offer, snippetOf } from '../quickFixes/offer';
import type { FixAct } from '../quickFixes/quickFix';
import { requestedCnda } from '../../proofs/requestedCnda';
import { isDayText } from '../time/dates';
import { runningStage, stagePlace } from './cndaTarget';
import { setCnda } from './setCnda';

type ExpectedDateParams = Readonly<{ reason: 'missing' }> | Readonly<{ reason: 'past'; date: string }>;

/** A request to the CNDA runs, and the date on which an answer is expected is missing or has passed. Source: the agency. */
export const cndaExpectedDate = defineFinding({
  code: 'cnda-expected-date',
  severity: 'warning',
  origin: 'agency',
  params: params<ExpectedDateParams>(),
  *checkProof({ target }, { dossier, today }, draft) {
    if (target.kind !== 'cnda') return;
    const requested = requestedCnda(target, dossier);
    if (runningStage(requested) === undefined) return;
    const { expectedOn } = requested;
    if (expectedOn === undefined) yield draft(stagePlace(requested), { reason: 'missing' });
    else if (target.expectedOn !== undefined && isPast(expectedOn.value, today))
      yield draft(expectedOn.range, { reason: 'past', date: expectedOn.value });
  },
  /** What a request says is reported once, where it is written. */
  *checkDossier({ dossier, today }, draft) {
    for (const request of dossier.requests.cnda) {
      const { expectedOn } = request;
      if (expectedOn === undefined || runningStage(request) === undefined) continue;
      if (!isPast(expectedOn.value, today)) continue;
      yield { ...draft(expectedOn.range, { reason: 'past', date: expectedOn.value }), file: dossier.path };
    }
  },
  *fixes(context, { reason }) {
    yield offer({
      kind: 'type-expected-date',
      fr: 'Saisir la date de retour prévue',
      en: 'Type the date on which the answer is expected',
      act: reason === 'past' ? inPlace(context) : added(context),
      preferred: true,
    });
    yield* otherFile(context);
  },
});

function isPast(day: string, today: string): boolean {
  return isDayText(day) && day < today;
}

const format = 'AAAA-MM-JJ';

function inPlace({ finding: { file, range } }: FixContext): FixAct | undefined {
  return snippetOf(file, { range, newText: format }, format);
}

function added(context: FixContext): FixAct | undefined {
  const { file } = context.finding;
  const act = setCnda(context, 'expectedOn', format);
  const [only, ...others] = act?.kind === 'edit' ? (act.edits.get(file) ?? []) : [];
  return only === undefined || others.length > 0 ? undefined : snippetOf(file, only, format);
}
