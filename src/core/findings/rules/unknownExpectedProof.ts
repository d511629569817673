import { expectedProofsOf, findExpected } from '../../catalogue/expectedProofName';
import type { Requirement } from '../../catalogue/model';
import type { Located } from '../../text/located';
import { rangeOf } from '../../text/position';
import type { Proof } from '../../proofs/model';
import type { RawFinding } from '../model';
import type { EntryRule } from '../rule';

/** `for:` must name one expected proof of the requirement, and may be left out only where one is expected. Source: the deposit is made by expected proof. */
export const unknownExpectedProof: EntryRule = {
  scope: 'entry',
  codes: ['unknown-expected-proof'],
  *check({ entry, requirement, expectedFor }) {
    if (requirement === undefined) return;
    for (const proof of entry.proofs) {
      if (expectedFor(proof) !== undefined) continue;
      const finding =
        proof.for === undefined ? unnamed(proof, requirement) : misnamed(requirement, proof.for);
      if (finding !== undefined) yield finding;
    }
  },
};

function unnamed(proof: Proof, requirement: Requirement): RawFinding | undefined {
  const expected = expectedProofsOf(requirement);
  if (expected.length === 0) return undefined;
  const { line, character } = proof.range.start;
  return {
    code: 'unknown-expected-proof',
    range: rangeOf(line, character, line, character + 1),
    params: {
      reason: 'unnamed',
      requirement: requirement.id,
      names: firstOf(expected.map(({ name }) => name)),
    },
    requirement: requirement.id,
  };
}

function misnamed(requirement: Requirement, name: Located<string>): RawFinding {
  const found = findExpected(requirement, name.value);
  const params =
    found.kind === 'ambiguous'
      ? { reason: 'ambiguous', name: name.value, names: firstOf(found.names) }
      : {
          reason: 'unknown',
          name: name.value,
          nearest: found.kind === 'absent' ? (found.nearest ?? '') : '',
        };
  return {
    code: 'unknown-expected-proof',
    range: name.range,
    params: { ...params, requirement: requirement.id },
    requirement: requirement.id,
  };
}

/** More names than this help nobody, and a text with all of them for each proof would grow with the square of their number. */
const mostNames = 20;

function firstOf(names: readonly string[]): string {
  return names.length <= mostNames ? names.join(', ') : `${names.slice(0, mostNames).join(', ')}, …`;
}
