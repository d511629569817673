import type { ExpectedProof } from '../../catalogue/model';
import type { Inspection } from '../../evidence/model';
import { citedFile, type Proof } from '../../proofs/model';
import type { Located } from '../../text/located';
import type { FindingCode } from '../codes';
import type { EntryContext, EntryRule } from '../rule';
import { type ProofFault, proofRule } from './proofRule';

/** A file that a proof cites, that is there and was looked into. */
export interface PresentFile {
  readonly proof: Proof;
  readonly cited: Located<string>;
  /** Its true name, relative to the dossier's folder. */
  readonly path: string;
  readonly inspection: Inspection;
  /** What the proof is for; undefined where that is not known. */
  readonly expected: ExpectedProof | undefined;
}

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

export function presentFile(proof: Proof, context: EntryContext): PresentFile | undefined {
  const cited = citedFile(proof);
  const state = context.evidenceOf(proof);
  if (cited === undefined || state?.kind !== 'present') return undefined;
  const expected = context.expectedFor(proof)?.expectedProof;
  return { proof, cited, path: state.path, inspection: state.inspection, expected };
}

/** Whether nothing is wrong with the bytes themselves: what is said of a broken file would only be noise. */
export function isSound({ inspection }: PresentFile): boolean {
  return inspection.problems.length === 0;
}
