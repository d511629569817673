import { defineFinding, params } from '../defineFinding';

/** A Gazelle test that no monitor has checked yet is no proof yet. Source: the agency. */
export const testNotVerified = defineFinding({
  code: 'test-not-verified',
  severity: 'warning',
  origin: 'agency',
  params: params<Readonly<Record<string, never>>>(),
  *checkProof({ target, state }, _context, draft) {
    if (target.kind === 'gazelle' && state?.value === 'a-verifier') yield draft(state.range, {});
  },
});
