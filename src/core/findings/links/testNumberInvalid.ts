import { faultOfTestNumber } from '../../evidence/links/faultOfTestNumber';
import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { edit } from '../quickFixes/context';
import { retype } from '../quickFixes/commonFixes';
import { offer } from '../quickFixes/offer';

/** The number of a MOTCO2 test is a positive whole number. Source: the agency, which looks the result up by it. */
export const testNumberInvalid = defineFinding({
  code: 'test-number-invalid',
  severity: 'error',
  origin: 'agency',
  /** `meant` is the number in the page's address that was written instead, '' where there is none. */
  params: params<{ value: string; meant: string }>(),
  *checkProof({ target }, _context, draft) {
    if (target.kind !== 'motco2') return;
    const fault = faultOfTestNumber(target.number.value);
    if (fault !== undefined) yield draft(target.number.range, fault);
  },
  *fixes(context, { meant }) {
    if (meant !== '')
      yield offer({
        kind: 'correct-number',
        fr: `Garder le numéro seul : ${meant}`,
        en: `Keep only the number: ${meant}`,
        act: edit(context, setScalar(context.text, context.finding.range, meant)),
        preferred: true,
      });
    yield retype(context, { fr: 'Saisir le numéro du test', en: 'Type the number of the test' });
  },
});
