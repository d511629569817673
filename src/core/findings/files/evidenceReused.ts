import { reportKey } from '../../evidence/links/reportKey';
import type { EvidenceSurvey } from '../../evidence/model';
import { stateOfCited } from '../../evidence/stateOfCited';
import type { AttachedProof, ExpectedCoverage, RequirementCoverage } from '../../project/snapshot';
import { citedFile, type ChapterFile, type Proof } from '../../proofs/model';
import { type Range, shiftRange } from '../../text/position';
import type { DraftInFile } from '../../text/draft';
import { inSteps, type Steps } from '../../text/steps';
import { defineFinding, params } from '../defineFinding';

/**
 * One file, one link or one number of a test under several expected proofs, or two files of the same bytes: allowed, and
 * often meant, so it is only an information. Each later place names the first one of that very file, else of its bytes: files of
 * the same size that begin alike were hashed. Ours.
 */
export const evidenceReused = defineFinding({
  code: 'evidence-reused',
  severity: 'information',
  origin: 'ours',
  /** `file` is '' for what is no file; `what` is absent for the very same file. */
  params: params<{ file: string; first: string; what?: 'same-bytes' | 'report' }>(),
  *checkDossier({ chapters, coverage, evidence }) {
    const shared = yield* sharedKeys(chapters, evidence);
    if (shared.size === 0) return;
    const first = new Map<string, EvidenceUse>();
    for (const use of usesIn(coverage.values(), evidence)) {
      if (use === undefined) {
        yield undefined;
        continue;
      }
      const keys = use.source.keys.filter((key) => shared.has(key));
      if (keys.length === 0) continue;
      const before = keys.map((key) => first.get(key)).find((one) => one !== undefined);
      for (const key of keys) if (!first.has(key)) first.set(key, use);
      if (before !== undefined && before.expected !== use.expected) yield reused(use, before);
    }
  },
});

/** What a proof gives, known by one name or two: a file by its path and by its sum, a link by its address. */
interface GivenEvidence {
  readonly keys: readonly string[];
  readonly what: 'file' | 'report';
  /** By its true name; '' for what is no file. */
  readonly path: string;
}

interface EvidenceUse {
  readonly source: GivenEvidence;
  readonly requirement: string;
  readonly expected: ExpectedCoverage;
  readonly attached: AttachedProof;
}

const requirementsPerStep = 512;

/** Undefined after every so many: other work may be let in there. */
function* usesIn(
  coverage: Iterable<RequirementCoverage>,
  evidence: EvidenceSurvey,
): Iterable<EvidenceUse | undefined> {
  let count = 0;
  for (const { requirement, expected } of coverage) {
    for (const one of expected) if (one.proofs.length > 0) yield* usesFor(one, requirement.id, evidence);
    if (++count % requirementsPerStep === 0) yield undefined;
  }
}

function* usesFor(
  expected: ExpectedCoverage,
  requirement: string,
  evidence: EvidenceSurvey,
): Iterable<EvidenceUse> {
  for (const attached of expected.proofs) {
    const source = givenBy(attached.proof, attached.place.file, evidence);
    if (source !== undefined) yield { source, requirement, expected, attached };
  }
}

/** What is kept of a survey, for the keystrokes that follow: a proof stays in its chapter file. */
interface UseMemory {
  readonly proofs: WeakMap<Proof, { readonly source: GivenEvidence | undefined }>;
  /** What each chapter file gives. */
  readonly chapters: Map<ChapterFile, readonly string[]>;
  /** How many proofs of those files give the same. */
  readonly times: Map<string, number>;
  /** What several give. */
  readonly shared: Set<string>;
}

const lookedAt = new WeakMap<EvidenceSurvey, UseMemory>();

function lookedIn(evidence: EvidenceSurvey): UseMemory {
  const before = lookedAt.get(evidence);
  if (before !== undefined) return before;
  const inspected: UseMemory = {
    proofs: new WeakMap(),
    chapters: new Map(),
    times: new Map(),
    shared: new Set(),
  };
  lookedAt.set(evidence, inspected);
  return inspected;
}

/** What several proofs give, if only for one expected proof. Only chapter files that are new or gone are counted anew. */
function* sharedKeys(chapters: readonly ChapterFile[], evidence: EvidenceSurvey): Steps<ReadonlySet<string>> {
  const inspected = lookedIn(evidence);
  const there = new Set(chapters);
  for (const [chapter, keys] of inspected.chapters) {
    if (there.has(chapter)) continue;
    inspected.chapters.delete(chapter);
    for (const key of keys) count(inspected, key, -1);
  }
  for (const chapter of chapters) {
    if (inspected.chapters.has(chapter)) continue;
    const keys = yield* keysIn(chapter, evidence);
    inspected.chapters.set(chapter, keys);
    for (const key of keys) count(inspected, key, 1);
    yield;
  }
  return inspected.shared;
}

function count({ times, shared }: UseMemory, key: string, more: 1 | -1): void {
  const now = (times.get(key) ?? 0) + more;
  if (now === 0) times.delete(key);
  else times.set(key, now);
  if (now > 1) shared.add(key);
  else shared.delete(key);
}

const entriesPerStep = 64;

function* keysIn(chapter: ChapterFile, evidence: EvidenceSurvey): Steps<readonly string[]> {
  const keys: string[] = [];
  yield* inSteps(chapter.entries, entriesPerStep, ({ entry }) => {
    for (const proof of entry.proofs)
      for (const key of givenBy(proof, chapter, evidence)?.keys ?? []) keys.push(key);
  });
  return keys;
}

function givenBy(proof: Proof, chapter: ChapterFile, evidence: EvidenceSurvey): GivenEvidence | undefined {
  const { proofs } = lookedIn(evidence);
  let known = proofs.get(proof);
  if (known === undefined) {
    known = { source: readGiven(proof, chapter, evidence) };
    proofs.set(proof, known);
  }
  return known.source;
}

/** Undefined for what is not there, or could not be read. */
function readGiven(proof: Proof, chapter: ChapterFile, evidence: EvidenceSurvey): GivenEvidence | undefined {
  const { target } = proof;
  if (target.kind === 'gazelle' || target.kind === 'link') return report(reportKey(target.url.value));
  if (target.kind === 'motco2')
    return report(`motco2 ${target.number.value.trim().replace(/^0+(?=\d)/u, '')}`);
  const state = stateOfCited(evidence, chapter.path, proof);
  if (state?.kind !== 'present') return undefined;
  const { sha256, stamp } = state.inspection;
  const sum = sha256 === undefined || stamp.size === 0 ? [] : [`sum ${sha256}`];
  return { keys: [`file ${state.path}`, ...sum], what: 'file', path: state.path };
}

function report(key: string | undefined): GivenEvidence | undefined {
  return key === undefined ? undefined : { keys: [key], what: 'report', path: '' };
}

function placeOf({ place, proof }: AttachedProof): { file: string; range: Range } {
  const { file, placed } = place;
  return { file: file.path, range: shiftRange(rangeIn(proof), placed.line) };
}

function rangeIn(proof: Proof): Range {
  const { target } = proof;
  if (target.kind === 'gazelle' || target.kind === 'link') return target.url.range;
  if (target.kind === 'motco2') return target.number.range;
  return citedFile(proof)?.range ?? proof.range;
}

function reused(use: EvidenceUse, first: EvidenceUse): DraftInFile {
  const { scenario, name } = use.expected;
  const { path, what } = use.source;
  const { file, range } = placeOf(use.attached);
  const same = what === 'file' && path !== first.source.path ? 'same-bytes' : what;
  const known = { file: path, first: first.expected.name };
  const found = evidenceReused.draft(range, same === 'file' ? known : { ...known, what: same }, {
    related: [{ ...placeOf(first.attached), note: 'first-one' }],
    requirement: use.requirement,
    ...(scenario.id === '' ? {} : { scenario: scenario.id }),
    expectedProof: name,
  });
  return { ...found, file };
}
