import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { removal } from '../quickFixes/commonFixes';
import { edit } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';

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
  *fixes(context) {
    yield offer({
      kind: 'write-result-ok',
      fr: 'Le test relancé a réussi : écrire « ok »',
      en: 'The test passed when run again: write “ok”',
      act: edit(context, setScalar(context.text, context.finding.range, 'ok')),
    });
    yield removal(context);
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
  *fixes(context) {
    yield offer({
      kind: 'write-state-verified',
      fr: 'Le test a été vérifié : écrire « verifie »',
      en: 'The test has been verified: write “verifie”',
      act: edit(context, setScalar(context.text, context.finding.range, 'verifie')),
    });
  },
});
