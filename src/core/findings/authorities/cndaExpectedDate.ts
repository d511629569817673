import { defineFinding, params } from '../defineFinding';
import type { FixContext } from '../quickFixes/context';
import { otherFile } from '../quickFixes/otherFile';
import { offer } from '../quickFixes/offer';
import type { FixAct } from '../quickFixes/quickFix';
import { snippetOf } from '../quickFixes/snippet';
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
  *checkProof({ target }, { today }, draft) {
    if (target.kind !== 'cnda' || runningStage(target) === undefined) return;
    const { expectedOn } = target;
    if (expectedOn === undefined) yield draft(stagePlace(target), { reason: 'missing' });
    else if (isDayText(expectedOn.value) && expectedOn.value < today)
      yield draft(expectedOn.range, { reason: 'past', date: expectedOn.value });
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
