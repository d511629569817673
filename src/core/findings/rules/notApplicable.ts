import { givesReason } from '../../text/givesReason';
import type { EntryRule } from '../rule';

/** A requirement set aside needs a reason, and `yes` or `n/a` is none. Source: the agency asks for a written mention, and refuses a bare one. */
export const unjustifiedNotApplicable: EntryRule = {
  scope: 'entry',
  codes: ['unjustified-not-applicable'],
  *check({ entry, requirement }) {
    if (entry.notApplicable === undefined || givesReason(entry.notApplicable.value)) return;
    yield {
      code: 'unjustified-not-applicable',
      range: entry.notApplicable.range,
      ...(entry.notApplicable.value === '' ? {} : { params: { said: entry.notApplicable.value } }),
      ...(requirement === undefined ? {} : { requirement: requirement.id }),
    };
  },
};

/** A requirement set aside that has proofs says two things at once. Ours. */
export const proofOnNotApplicable: EntryRule = {
  scope: 'entry',
  codes: ['proof-on-not-applicable'],
  *check({ entry, requirement }) {
    if (entry.notApplicable === undefined || entry.proofs.length === 0) return;
    yield {
      code: 'proof-on-not-applicable',
      range: entry.notApplicable.range,
      params: { proofs: entry.proofs.length },
      ...(requirement === undefined ? {} : { requirement: requirement.id }),
    };
  },
};
