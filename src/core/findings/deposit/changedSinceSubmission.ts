import type { ChangedWhat } from '../../project/snapshot';
import { defineFinding, params } from '../defineFinding';
import { placeOfExpected } from './places';

/** What was deposited is different now. Ours: it may be on purpose, and then has to be submitted again. */
export const changedSinceSubmission = defineFinding({
  code: 'changed-since-submission',
  severity: 'information',
  origin: 'ours',
  params: params<{ what: ChangedWhat; on: string }>(),
  *checkDossier(context, draft) {
    for (const { deposited, coverage, expected, what } of context.deposits.changes) {
      const { placed, found, proofs } = deposited;
      const { file, range } = placeOfExpected(coverage, expected, context);
      const origin = proofs[0]?.range ?? placed.submission.range;
      const details = {
        related: [{ file: placed.file.path, range: origin, note: 'deposited' as const }],
        requirement: found.requirement.id,
        ...(found.scenario.id === '' ? {} : { scenario: found.scenario.id }),
        expectedProof: found.name,
      };
      yield { ...draft(range, { what, on: placed.submission.on?.value ?? '' }, details), file };
    }
  },
});
