import { noRemarks, type OpenRemarks } from '../../deposit/openRemarks';
import type { Requirement } from '../../catalogue/model';
import { foldWords } from '../../catalogue/spelling';
import type { ProofKind } from '../../catalogue/kinds';
import type { ExpectedCoverage, RequirementCoverage } from '../../project/snapshot';
import { authorities, type Authority, type OutlineQuery } from './model';
import { isToReview } from './isToReview';
import { tallyOf } from './tally';

/** Says what a query lets through. */
export interface Matcher {
  requirement(coverage: RequirementCoverage): boolean;
  /** An entry that the catalogue does not know is always a fault. */
  unknownEntry(id: string): boolean;
}

/**
 * Makes the test for a query: all words of the search must be found, without case and accents, and every filter
 * must match.
 */
export function matcherOf(query: OutlineQuery, remarks: OpenRemarks = noRemarks): Matcher {
  const words = foldWords(query.search)
    .split(' ')
    .filter((word) => word !== '');
  return {
    requirement: (coverage) =>
      (query.chapter === undefined || coverage.requirement.chapter === query.chapter) &&
      fits(coverage, query, remarks) &&
      (words.length === 0 || holdsAll(searchedText(coverage.requirement), words)),
    unknownEntry: (id) =>
      query.chapter === undefined &&
      query.filter !== 'review' &&
      query.filter !== 'remarks' &&
      !asksOfProofs(query) &&
      (words.length === 0 || holdsAll(foldWords(id), words)),
  };
}

/** Whether a query leaves anything out. */
export function isFiltering({ filter, search, chapter, ...lists }: OutlineQuery): boolean {
  return filter !== 'all' || search !== '' || chapter !== undefined || asksOfProofs(lists);
}

type ProofQuery = Pick<OutlineQuery, 'kinds' | 'authorities' | 'versions'>;

function asksOfProofs({ kinds, authorities, versions }: ProofQuery): boolean {
  return kinds.length + authorities.length + versions.length > 0;
}

/** Where a query asks something of proofs, it is one and the same expected proof that must meet all of it. */
function fits(coverage: RequirementCoverage, query: OutlineQuery, remarks: OpenRemarks): boolean {
  if (query.filter === 'review' && !isToReview(coverage)) return false;
  const { requirement } = coverage;
  const isRemarked = remarks.onChapter(requirement.chapter) > 0;
  if (asksOfProofs(query)) {
    return coverage.expected.some(
      (one) =>
        isAsked(one, query) && isLeft(one, query.filter, isRemarked || remarks.on(one.expectedProof) > 0),
    );
  }
  const { filter } = query;
  if (filter === 'all' || filter === 'review') return true;
  if (filter === 'remarks') return isRemarked || remarks.of(requirement) > 0;
  const { state, count, warnings } = tallyOf(coverage);
  if (state === 'faulty' || filter === 'faulty') return state === 'faulty';
  return count.provided < count.expected || warnings > 0;
}

function isAsked(expected: ExpectedCoverage, { kinds, authorities, versions }: ProofQuery): boolean {
  return (
    (kinds.length === 0 || expected.expectedProof.kinds.some((kind) => kinds.includes(kind))) &&
    (authorities.length === 0 || authoritiesOf(expected).some((one) => authorities.includes(one))) &&
    (versions.length === 0 ||
      expected.proofs.some(
        ({ proof }) => proof.version !== undefined && versions.includes(proof.version.value),
      ))
  );
}

function isLeft(
  { state, warnings }: ExpectedCoverage,
  filter: OutlineQuery['filter'],
  isRemarked: boolean,
): boolean {
  if (filter === 'remarks') return isRemarked;
  if (filter === 'faulty') return state === 'faulty';
  if (filter === 'todo') return (state !== 'complete' && state !== 'not-applicable') || warnings > 0;
  return true;
}

const authorityOfKind: Partial<Readonly<Record<ProofKind, Authority>>> = {
  cnda: 'cnda',
  'psc-habilitation': 'psc',
  'gazelle-link': 'gazelle',
  'msante-test': 'motco2',
};

/** Those that what is expected names, and those that what is attached comes from. */
function authoritiesOf({ expectedProof, proofs }: ExpectedCoverage): readonly Authority[] {
  const expected = expectedProof.kinds.flatMap((kind) => authorityOfKind[kind] ?? []);
  const provided = proofs.flatMap(({ proof }) => authorities.filter((one) => one === proof.target.kind));
  return [...expected, ...provided];
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Folding the whole catalogue takes a moment, and requirements never change. */
const texts = new WeakMap<Requirement, string>();

function searchedText(requirement: Requirement): string {
  const known = texts.get(requirement);
  if (known !== undefined) return known;
  const { id, chapter, feature = '', statement, comment = '', scenarios } = requirement;
  const inScenarios = scenarios.flatMap((scenario) => [
    scenario.id,
    scenario.text,
    ...scenario.expectedProofs.flatMap(({ number = '', text }) => [number, text]),
  ]);
  const text = foldWords([id, chapter, feature, statement, comment, ...inScenarios].join(' '));
  texts.set(requirement, text);
  return text;
}
