import type { FindingCode } from '../codes';
import { type PresentFile, presentFile } from '../presentFile';
import type { EntryContext, EntryRule } from '../rule';
import { type ProofFault, proofRule } from './proofRule';

/** A rule that looks at each file that is there, sound or not. */
export function presentFileRule(
  codes: readonly FindingCode[],
  faultsOf: (file: PresentFile, context: EntryContext) => Iterable<ProofFault>,
): EntryRule {
  return proofRule(codes, function* (proof, context) {
    const file = presentFile(proof, context);
    if (file !== undefined) yield* faultsOf(file, context);
  });
}
