import type { Catalogue } from '../catalogue/model';
import { evidencePolicyOf } from '../evidence/evidencePolicy';
import type { Inspection } from '../inspect/model';
import type { ExpectedCoverage, RequirementCoverage, Snapshot } from '../project/snapshot';
import { matchFile, type MatchedTarget } from './matchFile';
import { fitOf } from './acceptsFile';
import { timeIn } from './timeIn';

/** A file that may become a proof, looked into. */
export interface CandidateFile {
  readonly name: string;
  /** Its name with those of its folders that may hold an id; `/` between them. */
  readonly path: string;
  readonly inspection: Inspection;
}

/** What is thought of a file before the user has said anything. */
export interface Proposal {
  readonly file: CandidateFile;
  readonly kind: 'matched' | 'ambiguous' | 'unmatched';
  /** What it is attached to unless the user says otherwise. */
  readonly chosen: readonly MatchedTarget[];
  /** What else it may well be for. */
  readonly candidates: readonly MatchedTarget[];
}

/** By the ids in their names. What has none comes in the order of time. */
export function proposalsByName(
  files: readonly CandidateFile[],
  snapshot: Snapshot,
  catalogue: Catalogue,
): readonly Proposal[] {
  const proposals = files.map((file): Proposal => {
    const match = matchFile({ path: file.path, ...typeOf(file) }, snapshot, catalogue);
    if (match.kind === 'matched') return { file, kind: 'matched', chosen: [match.target], candidates: [] };
    const candidates = match.kind === 'ambiguous' ? match.candidates : [];
    return { file, kind: match.kind, chosen: [], candidates };
  });
  const unmatched = proposals.filter(({ kind }) => kind === 'unmatched');
  return [...proposals.filter(({ kind }) => kind !== 'unmatched'), ...inOrderOfTime(unmatched)];
}

/**
 * For several files given to one requirement: each goes to the expected proof that alone takes such a file; where several
 * do, to the one that it suits best among those that have no proof yet. A file whose name holds the id of one of them is for that one.
 */
export function proposalsFor(
  coverage: RequirementCoverage,
  files: readonly CandidateFile[],
  { snapshot, catalogue }: { readonly snapshot: Snapshot; readonly catalogue: Catalogue },
): readonly Proposal[] {
  const policy = evidencePolicyOf(snapshot.dossier.policy);
  const proposed = new Set<ExpectedCoverage>();
  return inOrderOfTime(proposalsByName(files, snapshot, catalogue)).map(({ file, chosen }): Proposal => {
    const [named] = chosen;
    if (named?.coverage === coverage) return { file, kind: 'matched', chosen, candidates: [] };
    const taking = coverage.expected
      .map((expected) => ({ expected, fit: fitOf(expected.expectedProof.kinds, typeOf(file), policy) }))
      .filter((one): one is { expected: ExpectedCoverage; fit: number } => one.fit !== undefined)
      .sort((a, b) => a.fit - b.fit)
      .map(({ expected }) => expected);
    const free = taking.find((one) => one.proofs.length === 0 && !proposed.has(one));
    const meant = taking.length === 1 ? taking[0] : free;
    const targets = (taking.length > 0 ? taking : coverage.expected).map((expected) => ({
      coverage,
      expected,
    }));
    if (meant === undefined) return { file, kind: 'ambiguous', chosen: [], candidates: targets };
    proposed.add(meant);
    const others = targets.filter(({ expected }) => expected !== meant);
    return { file, kind: 'matched', chosen: [{ coverage, expected: meant }], candidates: others };
  });
}

function typeOf({ inspection: { type, facts } }: CandidateFile): { type: string; cda: boolean | undefined } {
  return { type, cda: facts.cda };
}

/** By the time in a file's name, else by when it was changed last; names decide where both are the same. */
function inOrderOfTime(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals
    .map((proposal) => ({ proposal, time: timeOf(proposal.file) }))
    .sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? -1 : 1))
    .map(({ proposal }) => proposal);
}

function timeOf({ name, inspection }: CandidateFile): string {
  return timeIn(name) ?? new Date(Number(inspection.stamp.modified) / 1e6).toISOString().slice(0, 19);
}
