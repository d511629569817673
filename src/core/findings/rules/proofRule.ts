import type { EvidenceState } from '../../evidence/model';
import { citedFile, type Proof } from '../../proofs/model';
import type { Located } from '../../text/located';
import type { FindingCode } from '../codes';
import type { FindingParams, RawFinding } from '../model';
import type { EntryContext, EntryRule } from '../rule';

/** What is wrong with one proof, before it is told which one. */
export type ProofFault = Pick<RawFinding, 'code' | 'range' | 'params' | 'severity'>;

/** A rule that looks at each proof by itself. Its findings carry the ids of what the proof is for. */
export function proofRule(
  codes: readonly FindingCode[],
  faultsOf: (proof: Proof, context: EntryContext) => Iterable<ProofFault>,
): EntryRule {
  return {
    scope: 'entry',
    codes,
    *check(context) {
      for (const proof of context.entry.proofs) {
        for (const fault of faultsOf(proof, context)) yield { ...fault, ...idsOf(proof, context) };
      }
    },
  };
}

/** A rule that looks at the state of each cited file; it points at the path, and answers undefined where nothing is wrong. */
export function fileRule(
  code: FindingCode,
  paramsOf: (state: EvidenceState, cited: Located<string>) => FindingParams | undefined,
): EntryRule {
  return proofRule([code], function* (proof, context) {
    const cited = citedFile(proof);
    const state = context.evidenceOf(proof);
    if (cited === undefined || state === undefined) return;
    const params = paramsOf(state, cited);
    if (params !== undefined) yield { code, range: cited.range, params: { file: cited.value, ...params } };
  });
}

function idsOf(
  proof: Proof,
  { requirement, expectedFor }: EntryContext,
): Pick<RawFinding, 'requirement' | 'scenario' | 'expectedProof'> {
  if (requirement === undefined) return {};
  const expected = expectedFor(proof);
  if (expected === undefined) return { requirement: requirement.id };
  const { scenario, name } = expected;
  return {
    requirement: requirement.id,
    ...(scenario.id === '' ? {} : { scenario: scenario.id }),
    expectedProof: name,
  };
}
