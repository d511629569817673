import { type ProofFault, proofRule } from './proofRule';

/** A Gazelle link alone does not say which test it shows: the name is asked for beside it. Ours. */
export const testNameMissing = proofRule(
  ['test-name-missing'],
  function* (proof, context): Iterable<ProofFault> {
    const { target, test } = proof;
    // A name left empty is a fault of form, said by the reader.
    if (target.kind !== 'gazelle' || test !== undefined) return;
    const expected = context.expectedFor(proof)?.expectedProof.test ?? '';
    yield { code: 'test-name-missing', range: target.url.range, params: { expected } };
  },
);
