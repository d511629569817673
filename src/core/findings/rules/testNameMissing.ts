import { type ProofFault, proofRule } from './proofRule';

/** Neither a Gazelle link nor a MOTCO2 number alone says which test it is of: the name is asked for beside it. Ours. */
export const testNameMissing = proofRule(
  ['test-name-missing'],
  function* (proof, context): Iterable<ProofFault> {
    const { target, test } = proof;
    // A name left empty is a fault of form, said by the reader.
    if ((target.kind !== 'gazelle' && target.kind !== 'motco2') || test !== undefined) return;
    const expected = context.expectedFor(proof)?.expectedProof.test ?? '';
    const range = target.kind === 'gazelle' ? target.url.range : target.number.range;
    yield { code: 'test-name-missing', range, params: { expected, of: target.kind } };
  },
);
