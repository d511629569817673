import type { Milestone } from '../../dossier/model';
import type { Range } from '../../text/position';
import { defineFinding, params } from '../defineFinding';
import { retype, retypeDate } from '../quickFixes/commonFixes';
import type { DossierContext } from '../rule';
import { parisTime } from '../parisTime';

type MilestoneParams = Readonly<{
  name: Milestone['name'];
  /** A minute in Paris, `YYYY-MM-DD HH:MM`. */
  at: string;
  /** How far away it is, before or after. */
  days: number;
  /** How many expected proofs have none. */
  missing: number;
}>;

/** Ours. */
const nearDays = 30;

/** A complete file is due within thirty days while proofs are missing. Source of the dates: the user's own `milestones:`. */
export const milestoneNear = defineFinding({
  code: 'milestone-near',
  severity: 'information',
  origin: 'agency',
  params: params<MilestoneParams>(),
  *checkDossier(context, draft) {
    for (const { range, days, values } of deadlines(context))
      if (days > 0 && days <= nearDays) yield { ...draft(range, values), file: context.dossier.path };
  },
  *fixes(context) {
    yield retype(context, retypeDate);
  },
});

/** A complete file was due, and proofs are missing. Source of the dates: the user's own `milestones:`. */
export const milestonePassed = defineFinding({
  code: 'milestone-passed',
  severity: 'information',
  origin: 'agency',
  params: params<MilestoneParams>(),
  *checkDossier(context, draft) {
    for (const { range, days, values } of deadlines(context))
      if (days <= 0) yield { ...draft(range, values), file: context.dossier.path };
  },
  *fixes(context) {
    yield retype(context, retypeDate);
  },
});

interface Deadline {
  readonly range: Range;
  /** From now, 0 and below where it has passed. */
  readonly days: number;
  readonly values: MilestoneParams;
}

/** By dates 2 and 3 every proof is to be there. */
function* deadlines({ dossier, missing, now }: DossierContext): Iterable<Deadline> {
  if (missing === 0) return;
  for (const { name, at } of dossier.milestones) {
    const due = parisTime(at.value);
    if (name === 'date1' || due === undefined) continue;
    const days = Math.ceil((due - now) / millisecondsOfDay);
    const values = { name, at: at.value.replace('T', ' '), days: Math.abs(days), missing };
    yield { range: at.range, days, values };
  }
}

const millisecondsOfDay = 24 * 60 * 60 * 1000;
