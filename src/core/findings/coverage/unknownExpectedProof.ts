import { expectedProofsOf, findExpected } from '../../catalogue/expectedProofName';
import type { Requirement } from '../../catalogue/model';
import { setProofKey } from '../../editing/changeProof';
import type { Proof } from '../../proofs/model';
import type { Located } from '../../text/located';
import { rangeOf } from '../../text/position';
import type { Draft } from '../../text/draft';
import { defineFinding, params } from '../defineFinding';
import { edit, type FixContext, proofPlace, requirementOf } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import { onlyLookAlike } from '../quickFixes/onlyLookAlike';
import { removal } from '../quickFixes/commonFixes';
import { unmatchedFixes } from './unmatchedFixes';

/** Lists of names are between `, `, the last one `…` where there are more. */
type UnknownProofParams = {
  requirement: string;
  /** `correction` where a correction of the catalogue names it. */
  kept?: 'correction';
} & (
  | { reason: 'unnamed'; names: string }
  | { reason: 'ambiguous'; name: string; names: string }
  /** `nearest` is the name that was probably meant, '' where none resembles it. */
  | { reason: 'unknown' | 'scenario'; name: string; nearest: string }
);

/**
 * `for:` must name one expected proof of the requirement, and may be left out only where one is expected. Source: the
 * deposit is made by expected proof. Of corrections, found by `unmatchedCorrections`.
 */
export const unknownExpectedProof = defineFinding({
  code: 'unknown-expected-proof',
  severity: 'error',
  origin: 'agency',
  params: params<UnknownProofParams>(),
  *checkEntry({ entry, requirement, expectedFor }) {
    if (requirement === undefined) return;
    for (const proof of entry.proofs) {
      if (expectedFor(proof) !== undefined) continue;
      const draft = proof.for === undefined ? unnamed(proof, requirement) : misnamed(requirement, proof.for);
      if (draft !== undefined) yield draft;
    }
  },
  *fixes(context, unknown) {
    const nearest = 'nearest' in unknown && unknown.nearest !== '' ? unknown.nearest : undefined;
    if (unknown.kept === 'correction') {
      yield* unmatchedFixes(context, 'name' in unknown ? unknown.name : '', nearest);
      return;
    }
    const place = proofPlace(context);
    if (place === undefined) return;
    const candidates = 'names' in unknown ? unknown.names.split(', ').filter((name) => name !== '…') : [];
    const names = nearest === undefined ? possibleNames(context, candidates) : [nearest];
    const alike = 'nearest' in unknown ? onlyLookAlike(unknown.name, possibleNames(context, [])) : undefined;
    for (const name of names.slice(0, mostOffered)) {
      yield offer({
        kind: 'correct-for',
        fr:
          nearest === undefined ? `Preuve pour ${name}` : `Vouliez-vous dire « ${name} » ? Corriger « for »`,
        en: nearest === undefined ? `Proof for ${name}` : `Did you mean “${name}”? Correct “for”`,
        act: edit(context, setProofKey(context.text, place, 'for', name)),
        preferred: names.length === 1,
        certain: name === alike,
      });
    }
    yield removal(context);
  },
});

function unnamed(proof: Proof, requirement: Requirement): Draft | undefined {
  const expected = expectedProofsOf(requirement);
  if (expected.length === 0) return undefined;
  const { line, character } = proof.range.start;
  return unknownExpectedProof.draft(
    rangeOf(line, character, line, character + 1),
    { reason: 'unnamed', requirement: requirement.id, names: firstOf(expected.map(({ name }) => name)) },
    { requirement: requirement.id },
  );
}

function misnamed(requirement: Requirement, { value: name, range }: Located<string>): Draft {
  const found = findExpected(requirement, name);
  const { id } = requirement;
  const why =
    found.kind === 'ambiguous'
      ? ({ reason: 'ambiguous', names: firstOf(found.names) } as const)
      : ({ reason: 'unknown', nearest: found.kind === 'absent' ? (found.nearest ?? '') : '' } as const);
  return unknownExpectedProof.draft(range, { ...why, name, requirement: id }, { requirement: id });
}

/** More names than this would not help, and a text with all of them for each proof would grow with the square of their number. */
const mostNames = 20;

function firstOf(names: readonly string[]): string {
  return names.length <= mostNames ? names.join(', ') : `${names.slice(0, mostNames).join(', ')}, …`;
}

/** Beyond this, a list of quick fixes is no help. */
const mostOffered = 6;

/** The names that the finding has, or all of the requirement; those that lack a proof first. */
function possibleNames(context: FixContext, usedNames: readonly string[]): readonly string[] {
  const requirement = requirementOf(context);
  if (requirement === undefined) return usedNames;
  const all = usedNames.length > 0 ? usedNames : expectedProofsOf(requirement).map(({ name }) => name);
  const expected = context.snapshot.coverage.get(requirement)?.expected ?? [];
  const attached = new Set(expected.filter(({ proofs }) => proofs.length > 0).map(({ name }) => name));
  return [...all].sort((a, b) => Number(attached.has(a)) - Number(attached.has(b)));
}
