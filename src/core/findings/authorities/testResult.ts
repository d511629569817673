import { defineFinding, params } from '../defineFinding';

/** A failed run of a MOTCO2 test has a number too, which proves nothing. Source: the agency. */
export const testFailed = defineFinding({
  code: 'test-failed',
  severity: 'error',
  origin: 'agency',
  params: params<{ number: string }>(),
  *checkProof({ target, result }, _context, draft) {
    if (target.kind === 'motco2' && result?.value === 'ko')
      yield draft(result.range, { number: target.number.value });
  },
});

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
