import { foldId, withoutCommonBase } from '../../catalogue/foldId';
import type { Catalogue, Requirement } from '../../catalogue/model';
import type { Match } from './model';
import { pairUp, type Candidate, type Pairing } from './pairUp';
import { nearlySameThreshold, ResemblanceIndex } from './resemblance';
import { JoinedTexts } from './compareValues';

/**
 * Finds the requirements of one catalogue again in another. What the new one says of itself (`VA N-1`) counts before all
 * else, unless the requirement of the same id had the same reference already: then it means an earlier wave.
 */
export function pairRequirements(before: Catalogue, after: Catalogue): readonly Pairing<Requirement>[] {
  const bare = new Set([...ambiguousIds(before), ...ambiguousIds(after)]);
  const [oldOnes, newOnes] = [candidatesOf(before, bare), candidatesOf(after, bare)];
  return pairUp(oldOnes, newOnes, linksAmong(oldOnes, newOnes));
}

type One = Candidate<Requirement>;

function requirementsOf(catalogue: Catalogue): readonly Requirement[] {
  return catalogue.chapters.flatMap(({ requirements }) => requirements);
}

/** Ids without `SC.` that both a requirement with it and one without have: there the prefix distinguishes them. */
function ambiguousIds(catalogue: Catalogue): readonly string[] {
  const folded = new Set(requirementsOf(catalogue).map(({ id }) => foldId(id)));
  return [...folded]
    .filter((id) => withoutCommonBase(id) !== id && folded.has(withoutCommonBase(id)))
    .map(withoutCommonBase);
}

function candidatesOf(catalogue: Catalogue, ambiguous: ReadonlySet<string>): readonly One[] {
  return requirementsOf(catalogue).map((requirement) => {
    const id = foldId(requirement.id);
    const bare = withoutCommonBase(id);
    return {
      value: requirement,
      key: ambiguous.has(bare) ? id : bare,
      text: requirement.statement,
      whole: new JoinedTexts(() => textsOf(requirement)),
    };
  });
}

function textsOf({ statement, comment, scenarios }: Requirement): readonly string[] {
  const below = scenarios.flatMap(({ text, expectedProofs }) => [
    text,
    ...expectedProofs.map((expected) => expected.text),
  ]);
  return [statement, comment ?? '', ...below];
}

interface Link {
  readonly before: One;
  readonly after: One;
  readonly similarity: number;
}

/**
 * What `VA N-1` says. Where one became several, or several became one, the most similar is its successor, and that is only
 * likely. A requirement that kept its id and its words has not become another, even where others name it as their origin.
 */
function linksAmong(oldOnes: readonly One[], newOnes: readonly One[]): readonly Pairing<One>[] {
  const byKey = new Map([...oldOnes].reverse().map((old) => [old.key, old] as const));
  const known = new Set(oldOnes.map(claimOf));
  const added = newOnes.filter((next) => !known.has(claimOf(next)));
  const declared = added.flatMap((after) => previousOf(after, byKey).map((before) => ({ before, after })));
  if (declared.length === 0) return [];
  const index = new ResemblanceIndex([...oldOnes, ...newOnes]);
  const measured = declared.map((link) => ({
    ...link,
    similarity: index.similarity(link.before, link.after),
  }));
  const stayed = stayedAsTheyWere(measured, newOnes, index);
  const links = measured.filter((link) => !stayed.has(link.before));
  const uses = countUses(links);
  const paired = new Set<One>();
  return [...links]
    .sort((a, b) => b.similarity - a.similarity)
    .flatMap(({ before, after, similarity }) => {
      if (paired.has(before) || paired.has(after)) return [];
      const alone = uses.get(before) === 1 && uses.get(after) === 1;
      // The same object may be in both catalogues, but then it stands for itself.
      paired.add(before).add(after);
      return [{ before, after, match: alone ? previousId : shared(similarity) }];
    });
}

const previousId: Match = { certainty: 'certain', reason: 'previous-id' };

function shared(similarity: number): Match {
  return { certainty: 'likely', reason: 'shared-previous-id', similarity };
}

function stayedAsTheyWere(
  links: readonly Link[],
  newOnes: readonly One[],
  index: ResemblanceIndex<One>,
): ReadonlySet<One> {
  const ownKey = new Map(newOnes.map((next) => [next.key, next]));
  const linked = new Set(links.map(({ after }) => after));
  const stayed = links.filter(({ before, similarity }) => {
    const own = ownKey.get(before.key);
    if (own === undefined || linked.has(own)) return false;
    const ownSimilarity = index.similarity(before, own);
    return ownSimilarity >= nearlySameThreshold && ownSimilarity > similarity;
  });
  return new Set(stayed.map(({ before }) => before));
}

function countUses(links: readonly Link[]): ReadonlyMap<One, number> {
  const uses = new Map<One, number>();
  for (const one of links.flatMap(({ before, after }) => [before, after]))
    uses.set(one, (uses.get(one) ?? 0) + 1);
  return uses;
}

/** What a requirement says of its past: the same as before is no news. */
function claimOf({ value, key }: One): string {
  return [key, ...foldedIds(value.previousId)].join('\n');
}

/** The requirements that the cell `VA N-1` names. */
function previousOf({ value }: One, byKey: ReadonlyMap<string, One>): readonly One[] {
  return foldedIds(value.previousId).flatMap((id) => byKey.get(withoutCommonBase(id)) ?? byKey.get(id) ?? []);
}

function foldedIds(previous: string | undefined): readonly string[] {
  const ids = (previous ?? '').split(/[,;\n]/).map(foldId);
  return [...new Set(ids)].filter((id) => id !== '');
}
