import { faultOfTestNumber } from '../../evidence/links/faultOfTestNumber';
import { type ProofFault, proofRule } from './proofRule';

/** The number of a MOTCO2 test is one. */
export const testNumberInvalid = proofRule(
  ['test-number-invalid'],
  function* ({ target }): Iterable<ProofFault> {
    if (target.kind !== 'motco2') return;
    const params = faultOfTestNumber(target.number.value);
    if (params !== undefined) yield { code: 'test-number-invalid', range: target.number.range, params };
  },
);
