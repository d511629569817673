import { expectedProofsOf } from '../../catalogue/expectedProofName';
import type { ExpectedProof, Requirement } from '../../catalogue/model';
import { foldProfile } from '../../catalogue/profiles';
import type { Dossier } from '../../dossier/model';
import { scopeOf, type Scope } from '../../dossier/selection';
import type { ChapterFile, PlacedEntry, Proof } from '../../proofs/model';
import { setsAside } from '../../proofs/setsAside';
import type { CatalogueDifference } from './model';
import { indexPairs, requirementNamed, type PairIndex } from './pairIndex';
import { outcomeOf, type NamedPlace, type ProofOutcome, type ProofState } from './proofEffect';

/** What of a dossier a new catalogue touches; a snapshot will do. */
export interface EffectOnWork {
  readonly dossier: Dossier;
  readonly chapters: readonly ChapterFile[];
}

/** What a new catalogue does to the work of a dossier that follows the old one. */
export interface DossierEffect {
  /** Every proof of the dossier, in the order of its files. */
  readonly proofs: readonly ProofEffect[];
  /** What the new catalogue asks of the dossier and nothing is attached to, though nothing was missing there before. */
  readonly newlyMissing: readonly NamedPlace[];
  /** Requirements set aside with a reason whose statement, profiles or nature changed: the reason is to be read again. */
  readonly reasonsToReview: readonly ReasonToReview[];
  /** Profiles that the dossier chose and the new catalogue does not know. */
  readonly lostProfiles: readonly string[];
  readonly counts: EffectCounts;
}

export type EffectCounts = Readonly<Record<ProofState | 'newly-missing' | 'still-missing', number>>;

export interface ProofEffect extends ProofOutcome {
  /** The chapter file it is in. */
  readonly file: string;
  readonly placed: PlacedEntry;
  readonly proof: Proof;
}

export interface ReasonToReview {
  readonly file: string;
  readonly placed: PlacedEntry;
  readonly after: Requirement | undefined;
}

/**
 * What a new catalogue means for the proofs of a dossier: what becomes of each, and which proofs are newly
 * missing.
 */
export function effectOnDossier(difference: CatalogueDifference, work: EffectOnWork): DossierEffect {
  const index = indexPairs(difference);
  const [before, after] = [scopeOf(difference.before, work.dossier), scopeOf(difference.after, work.dossier)];
  const proofs = work.chapters.flatMap((file) => proofsIn(file, index, after));
  const missing = missingAfter(difference, work, { index, before, after, proofs });
  return {
    proofs,
    newlyMissing: missing.newly,
    reasonsToReview: work.chapters.flatMap((file) => reasonsIn(file, index)),
    lostProfiles: lostProfiles(difference, work.dossier),
    counts: { ...countsOf(proofs), 'newly-missing': missing.newly.length, 'still-missing': missing.still },
  };
}

function proofsIn(file: ChapterFile, index: PairIndex, after: Scope): readonly ProofEffect[] {
  return file.entries.flatMap((placed) =>
    placed.entry.proofs.map((proof) => ({
      ...outcomeOf(placed.entry.id.value, proof, index, after),
      ...{ file: file.path, placed, proof },
    })),
  );
}

interface Circumstances {
  readonly index: PairIndex;
  readonly before: Scope;
  readonly after: Scope;
  readonly proofs: readonly ProofEffect[];
}

function missingAfter(
  { after: catalogue, pairs }: CatalogueDifference,
  { chapters }: EffectOnWork,
  { index, before, after, proofs }: Circumstances,
): { readonly newly: readonly NamedPlace[]; readonly still: number } {
  const attached = new Set(proofs.map((one) => one.after?.named.expectedProof));
  const attachedBefore = new Set(proofs.map((one) => one.before?.named.expectedProof));
  const aside = setAside(chapters, index);
  const missedBefore = new Set<ExpectedProof>();
  for (const pair of pairs) {
    if (before(pair.before) !== 'applies') continue;
    for (const one of pair.expectedProofs.pairs)
      if (!attachedBefore.has(one.before.expectedProof)) missedBefore.add(one.after.expectedProof);
  }
  const missing = catalogue.chapters
    .flatMap(({ requirements }) => requirements)
    .filter((requirement) => after(requirement) === 'applies' && !aside.has(requirement))
    .flatMap((requirement) => expectedProofsOf(requirement).map((named) => ({ requirement, named })))
    .filter(({ named }) => !attached.has(named.expectedProof));
  const newly = missing.filter(({ named }) => !missedBefore.has(named.expectedProof));
  return { newly, still: missing.length - newly.length };
}

/** The requirements of the new catalogue that entries set aside with a reason. */
function setAside(chapters: readonly ChapterFile[], index: PairIndex): ReadonlySet<Requirement> {
  const entries = chapters.flatMap(({ entries: all }) => all).filter(isSetAside);
  return new Set(entries.flatMap(({ entry }) => continuedBy(entry.id.value, index) ?? []));
}

function isSetAside({ entry }: PlacedEntry): boolean {
  return setsAside(entry);
}

function continuedBy(id: string, index: PairIndex): Requirement | undefined {
  const old = requirementNamed(index.before, id);
  return old === undefined ? requirementNamed(index.after, id) : index.pairOf(old)?.after;
}

function reasonsIn(file: ChapterFile, index: PairIndex): readonly ReasonToReview[] {
  return file.entries.filter(isSetAside).flatMap((placed) => {
    const old = requirementNamed(index.before, placed.entry.id.value);
    if (old === undefined) return [];
    const pair = index.pairOf(old);
    const changed =
      pair === undefined ||
      pair.match.certainty === 'likely' ||
      [pair.statement, pair.comment, pair.profiles].some((change) => change !== undefined) ||
      pair.values.some(({ name }) => name === 'nature');
    return changed ? [{ file: file.path, placed, after: pair?.after }] : [];
  });
}

function lostProfiles({ profiles }: CatalogueDifference, dossier: Dossier): readonly string[] {
  const removedProfiles = new Set(profiles.removed.map(foldProfile));
  return dossier.profiles.map(({ value }) => value).filter((name) => removedProfiles.has(foldProfile(name)));
}

function countsOf(proofs: readonly ProofEffect[]): Readonly<Record<ProofState, number>> {
  const counts = { holds: 0, 'look-again': 0, 'no-place': 0, 'not-asked': 0, 'never-placed': 0 };
  for (const { state } of proofs) counts[state]++;
  return counts;
}
