import type { ExpectedProof } from '../../catalogue/model';
import { setProofKey } from '../../editing/changeProof';
import { edit, proofPlace } from '../quickFixes/context';
import { otherFile } from '../quickFixes/commonFixes';
import { offer } from '../quickFixes/offer';
import type { Proof } from '../../proofs/model';
import type { Draft } from '../../text/draft';
import { defineFinding, params } from '../defineFinding';
import { presentFile } from '../presentFile';
import type { EntryContext } from '../rule';
import { datedByRelease, freshnessFor } from '../demands';
import { sameVersion } from '../sameVersion';
import { dayOf, daysIn, isDayText, monthsBefore } from './dates';

type StaleParams =
  | { reason: 'version'; version: string; expected: string; origin: string }
  /** `file` is '' where the date is the one written beside the proof. */
  | { reason: 'release'; date: string; released: string; expected: string; file: string; origin: string }
  /** `released` is the day of the deposit. */
  | { reason: 'too-old'; date: string; released: string; months: number; origin: string };

/**
 * A proof made with another version, before the product was released, or too long before the deposit. Sources: the
 * version shown must be the one sold (agency); that others are suspect is inferred; a penetration test is less than a
 * year old at the deposit (agency). Only where the date is really known: written by the user, or said by the file.
 */
export const evidenceStale = defineFinding({
  code: 'evidence-stale',
  severity: 'warning',
  origin: 'ours',
  params: params<StaleParams>(),
  *checkProof(proof, context) {
    const expected = context.expectedFor(proof)?.expectedProof;
    const found = tooOld(proof, expected, context) ?? otherVersion(proof, context);
    if (found !== undefined) yield found;
    else yield* beforeRelease(proof, expected, context);
  },
  *fixes(context, stale) {
    const place = proofPlace(context);
    if (stale.reason === 'version' && place !== undefined) {
      yield offer({
        kind: 'use-dossier-version',
        fr: `La preuve a été refaite : écrire la version ${stale.expected}`,
        en: `The proof was made again: write version ${stale.expected}`,
        act: edit(context, setProofKey(context.text, place, 'version', stale.expected)),
      });
    }
    yield* otherFile(context);
  },
});

function otherVersion({ version }: Proof, { dossier }: EntryContext): Draft | undefined {
  const expected = dossier.product.version?.value;
  if (version === undefined || expected === undefined || sameVersion(version.value, expected))
    return undefined;
  const { value, range } = version;
  return evidenceStale.draft(range, { reason: 'version', version: value, expected, origin: 'ours' });
}

function* beforeRelease(
  proof: Proof,
  expected: ExpectedProof | undefined,
  context: EntryContext,
): Iterable<Draft> {
  const { product } = context.dossier;
  const released = product.releasedOn?.value;
  const { kind } = proof.target;
  if (released === undefined || kind === 'cnda' || kind === 'psc') return;
  // What most proofs are is ruled out first.
  const { madeOn } = proof;
  const isBefore = madeOn !== undefined && madeOn.value < released && isDayText(madeOn.value);
  if ((madeOn !== undefined && !isBefore) || !isDayText(released)) return;
  const way = datedByRelease(expected, context.policy);
  if (way === 'no') return;
  const known = {
    reason: 'release',
    released,
    expected: product.version?.value ?? '',
    origin: 'ours',
  } as const;
  if (madeOn !== undefined) {
    yield evidenceStale.draft(madeOn.range, { ...known, date: madeOn.value, file: '' });
    return;
  }
  const file = way === 'file' ? presentFile(proof, context) : undefined;
  const latest = file === undefined ? undefined : [...daysIn(file.inspection.facts)].sort().at(-1);
  if (file === undefined || latest === undefined || latest >= released) return;
  const { cited } = file;
  yield evidenceStale.draft(cited.range, { ...known, date: latest, file: cited.value });
}

/** Counted at date 2, when the file is deposited; today, where that is not known. */
function tooOld(proof: Proof, expected: ExpectedProof | undefined, context: EntryContext): Draft | undefined {
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
  return evidenceStale.draft(range, { reason: 'too-old', date, released: deposit, months, origin });
}
