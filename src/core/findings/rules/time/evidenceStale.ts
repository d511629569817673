import type { ExpectedProof } from '../../../catalogue/model';
import type { Proof } from '../../../proofs/model';
import type { EntryContext } from '../../rule';
import { sameVersion } from '../../sameVersion';
import { datedByRelease, freshnessFor } from '../demands';
import { presentFile } from '../presentFile';
import { type ProofFault, proofRule } from '../proofRule';
import { dayOf, daysIn, isDayText, monthsBefore } from './dates';

/**
 * A proof made with another version, before the product was released, or too long before the deposit. Sources: the
 * version shown must be the one sold (agency); that others are suspect is inferred; a penetration test is less than a
 * year old at the deposit (agency). Only where the date is really known: written by the user, or said by the file.
 */
export const evidenceStale = proofRule(['evidence-stale'], function* (proof, context): Iterable<ProofFault> {
  const expected = context.expectedFor(proof)?.expectedProof;
  const fault = tooOld(proof, expected, context) ?? otherVersion(proof, context);
  if (fault !== undefined) yield fault;
  else yield* beforeRelease(proof, expected, context);
});

function otherVersion({ version }: Proof, { dossier }: EntryContext): ProofFault | undefined {
  const expected = dossier.product.version?.value;
  if (version === undefined || expected === undefined || sameVersion(version.value, expected))
    return undefined;
  const params = { reason: 'version', version: version.value, expected, origin: 'ours' };
  return { code: 'evidence-stale', range: version.range, params };
}

function* beforeRelease(
  proof: Proof,
  expected: ExpectedProof | undefined,
  context: EntryContext,
): Iterable<ProofFault> {
  const { product } = context.dossier;
  const released = product.releasedOn?.value;
  const { kind } = proof.target;
  if (!isDayText(released) || kind === 'cnda' || kind === 'psc') return;
  const way = datedByRelease(expected, context.policy);
  if (way === 'no') return;
  const params = { reason: 'release', released, expected: product.version?.value ?? '', origin: 'ours' };
  const { madeOn } = proof;
  if (madeOn !== undefined) {
    if (isDayText(madeOn.value) && madeOn.value < released)
      yield {
        code: 'evidence-stale',
        range: madeOn.range,
        params: { ...params, date: madeOn.value, file: '' },
      };
    return;
  }
  const file = way === 'file' ? presentFile(proof, context) : undefined;
  const latest = file === undefined ? undefined : [...daysIn(file.inspection.facts)].sort().at(-1);
  if (file === undefined || latest === undefined || latest >= released) return;
  const { cited } = file;
  yield {
    code: 'evidence-stale',
    range: cited.range,
    params: { ...params, date: latest, file: cited.value },
  };
}

/** Counted at date 2, when the file is deposited; today, where that is not known. */
function tooOld(
  proof: Proof,
  expected: ExpectedProof | undefined,
  context: EntryContext,
): ProofFault | undefined {
  const freshness = expected === undefined ? undefined : freshnessFor(expected, context.policy);
  if (freshness === undefined) return undefined;
  const date2 = context.dossier.milestones.find(({ name }) => name === 'date2')?.at.value;
  const deposit = dayOf(date2) ?? context.today;
  const file = presentFile(proof, context);
  const signed = dayOf(file?.inspection.facts.dates?.signed);
  const date = signed ?? (isDayText(proof.madeOn?.value) ? proof.madeOn.value : undefined);
  if (date === undefined || date > monthsBefore(deposit, freshness.value)) return undefined;
  const range = (signed === undefined ? proof.madeOn?.range : file?.cited.range) ?? proof.range;
  const { value: months, origin } = freshness;
  return {
    code: 'evidence-stale',
    range,
    params: { reason: 'too-old', date, released: deposit, months, origin },
  };
}
