import { citationKey } from '../../evidence/citationKey';
import type { EvidenceSurvey } from '../../evidence/model';
import { folderOf } from '../../evidence/names';
import type { AttachedProof, ExpectedCoverage, RequirementCoverage } from '../../project/snapshot';
import { citedFile, type ChapterFile, type Proof } from '../../proofs/model';
import { type Range, shiftRange } from '../../text/position';
import type { DossierRule, PlacedFinding } from '../rule';

/** One file under several expected proofs: allowed, and often meant, so it is only said. Each later place names the first. */
export const evidenceReused: DossierRule = {
  scope: 'dossier',
  codes: ['evidence-reused'],
  *check({ chapters, coverage, evidence, evidenceChecked }) {
    const shared = evidenceChecked ? sharedPaths(chapters, evidence) : nothing;
    if (shared.size === 0) return;
    const first = new Map<string, Use>();
    for (const use of usesIn(coverage.values(), evidence)) {
      if (!shared.has(use.path)) continue;
      const before = first.get(use.path);
      if (before === undefined) first.set(use.path, use);
      else if (before.expected !== use.expected) yield reused(use, before);
    }
  },
};

/** A file cited for an expected proof. */
interface Use {
  /** By its true name. */
  readonly path: string;
  readonly requirement: string;
  readonly expected: ExpectedCoverage;
  readonly attached: AttachedProof;
}

function* usesIn(coverage: Iterable<RequirementCoverage>, evidence: EvidenceSurvey): Iterable<Use> {
  for (const { requirement, expected } of coverage) {
    for (const one of expected) if (one.proofs.length > 0) yield* usesFor(one, requirement.id, evidence);
  }
}

function* usesFor(expected: ExpectedCoverage, requirement: string, evidence: EvidenceSurvey): Iterable<Use> {
  for (const attached of expected.proofs) {
    const path = truePathOf(attached.proof, attached.place.file, evidence);
    if (path !== undefined) yield { path, requirement, expected, attached };
  }
}

const nothing: ReadonlySet<string> = new Set();

/** The files that several proofs cite, if only for one expected proof. */
function sharedPaths(chapters: readonly ChapterFile[], evidence: EvidenceSurvey): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const chapter of chapters) {
    for (const path of pathsCitedIn(chapter, evidence)) {
      if (seen.has(path)) shared.add(path);
      else seen.add(path);
    }
  }
  return shared;
}

/** Chapter files and proofs that were read once stand for many keystrokes; a proof stays in its chapter file. */
interface Looked {
  readonly chapters: WeakMap<ChapterFile, readonly string[]>;
  readonly proofs: WeakMap<Proof, { readonly path: string | undefined }>;
}

const lookedAt = new WeakMap<EvidenceSurvey, Looked>();

function lookedIn(evidence: EvidenceSurvey): Looked {
  const before = lookedAt.get(evidence);
  if (before !== undefined) return before;
  const looked: Looked = { chapters: new WeakMap(), proofs: new WeakMap() };
  lookedAt.set(evidence, looked);
  return looked;
}

function pathsCitedIn(chapter: ChapterFile, evidence: EvidenceSurvey): readonly string[] {
  const { chapters } = lookedIn(evidence);
  const before = chapters.get(chapter);
  if (before !== undefined) return before;
  const paths: string[] = [];
  for (const { entry } of chapter.entries) {
    for (const proof of entry.proofs) {
      const path = truePathOf(proof, chapter, evidence);
      if (path !== undefined) paths.push(path);
    }
  }
  chapters.set(chapter, paths);
  return paths;
}

/** The true name of the file that a proof cites; undefined where it cites none that is there. */
function truePathOf(proof: Proof, chapter: ChapterFile, evidence: EvidenceSurvey): string | undefined {
  const cited = citedFile(proof);
  if (cited === undefined) return undefined;
  const { proofs } = lookedIn(evidence);
  let known = proofs.get(proof);
  if (known === undefined) {
    const state = evidence.states.get(citationKey(folderOf(chapter.path), cited.value));
    known = { path: state?.kind === 'present' ? state.path : undefined };
    proofs.set(proof, known);
  }
  return known.path;
}

function placeOf({ place, proof }: AttachedProof): { file: string; range: Range } {
  const { file, placed } = place;
  return { file: file.path, range: shiftRange(citedFile(proof)?.range ?? proof.range, placed.line) };
}

function reused(use: Use, first: Use): PlacedFinding {
  const { scenario, name } = use.expected;
  return {
    code: 'evidence-reused',
    ...placeOf(use.attached),
    params: { file: use.path, first: first.expected.name },
    related: [{ ...placeOf(first.attached), note: 'first-one' }],
    requirement: use.requirement,
    ...(scenario.id === '' ? {} : { scenario: scenario.id }),
    expectedProof: name,
  };
}
