import { type ProofFault, proofRule } from './proofRule';

/** MOTCO2 shows a whole number with each result; its exact form is published nowhere. A page's address is not the number. */
export const testNumberInvalid = proofRule(
  ['test-number-invalid'],
  function* ({ target }): Iterable<ProofFault> {
    if (target.kind !== 'motco2') return;
    const value = target.number.value.trim();
    if (/^0*[1-9]\d{0,11}$/u.test(value)) return;
    const inAddress = /\/(\d{1,12})\/?$/u.exec(value)?.[1] ?? '';
    yield { code: 'test-number-invalid', range: target.number.range, params: { value, meant: inAddress } };
  },
);
