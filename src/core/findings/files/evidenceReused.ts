import { reportKey } from '../../evidence/links/reportKey';
import { emptySurvey, type EvidenceSurvey } from '../../evidence/model';
import { stateOfCited } from '../../evidence/stateOfCited';
import type { AttachedProof, ExpectedCoverage, RequirementCoverage } from '../../project/snapshot';
import { citedFile, type ChapterFile, type Proof } from '../../proofs/model';
import { type Range, shiftRange } from '../../text/position';
import type { DraftInFile } from '../../text/draft';
import { defineFinding, params } from '../defineFinding';

/**
 * One file, one link or one number of a test under several expected proofs, or two files of the same bytes: allowed, and
 * often meant, so it is only said. Each later place names the first one of that very file, else of its bytes: files of
 * the same size that begin alike were hashed. Ours.
 */
export const evidenceReused = defineFinding({
  code: 'evidence-reused',
  severity: 'information',
  origin: 'ours',
  /** `file` is '' for what is no file; `what` is absent for the very same file. */
  params: params<{ file: string; first: string; what?: 'same-bytes' | 'report' }>(),
  *checkDossier({ chapters, coverage, evidence, evidenceChecked }) {
    const shared = sharedKeys(chapters, evidenceChecked ? evidence : emptySurvey);
    if (shared.size === 0) return;
    const first = new Map<string, Use>();
    for (const use of usesIn(coverage.values(), evidenceChecked ? evidence : emptySurvey)) {
      const keys = use.given.keys.filter((key) => shared.has(key));
      const before = keys.map((key) => first.get(key)).find((one) => one !== undefined);
      for (const key of keys) if (!first.has(key)) first.set(key, use);
      if (before !== undefined && before.expected !== use.expected) yield reused(use, before);
    }
  },
});

/** What a proof gives, known by one name or two: a file by its path and by its sum, a link by its address. */
interface Given {
  readonly keys: readonly string[];
  readonly what: 'file' | 'report';
  /** By its true name; '' for what is no file. */
  readonly path: string;
}

interface Use {
  readonly given: Given;
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
    const given = givenBy(attached.proof, attached.place.file, evidence);
    if (given !== undefined) yield { given, requirement, expected, attached };
  }
}

/** What several proofs give, if only for one expected proof. */
function sharedKeys(chapters: readonly ChapterFile[], evidence: EvidenceSurvey): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const chapter of chapters) {
    for (const key of keysIn(chapter, evidence)) {
      if (seen.has(key)) shared.add(key);
      else seen.add(key);
    }
  }
  return shared;
}

/** Chapter files and proofs that were read once stand for many keystrokes; a proof stays in its chapter file. */
interface Looked {
  readonly chapters: WeakMap<ChapterFile, readonly string[]>;
  readonly proofs: WeakMap<Proof, { readonly given: Given | undefined }>;
}

const lookedAt = new WeakMap<EvidenceSurvey, Looked>();

function lookedIn(evidence: EvidenceSurvey): Looked {
  const before = lookedAt.get(evidence);
  if (before !== undefined) return before;
  const looked: Looked = { chapters: new WeakMap(), proofs: new WeakMap() };
  lookedAt.set(evidence, looked);
  return looked;
}

function keysIn(chapter: ChapterFile, evidence: EvidenceSurvey): readonly string[] {
  const { chapters } = lookedIn(evidence);
  const before = chapters.get(chapter);
  if (before !== undefined) return before;
  const keys = chapter.entries.flatMap(({ entry }) =>
    entry.proofs.flatMap((proof) => givenBy(proof, chapter, evidence)?.keys ?? []),
  );
  chapters.set(chapter, keys);
  return keys;
}

function givenBy(proof: Proof, chapter: ChapterFile, evidence: EvidenceSurvey): Given | undefined {
  const { proofs } = lookedIn(evidence);
  let known = proofs.get(proof);
  if (known === undefined) {
    known = { given: readGiven(proof, chapter, evidence) };
    proofs.set(proof, known);
  }
  return known.given;
}

/** Undefined for what is not there, or could not be read. */
function readGiven(proof: Proof, chapter: ChapterFile, evidence: EvidenceSurvey): Given | undefined {
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

function report(key: string | undefined): Given | undefined {
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

function reused(use: Use, first: Use): DraftInFile {
  const { scenario, name } = use.expected;
  const { path, what } = use.given;
  const { file, range } = placeOf(use.attached);
  const same = what === 'file' && path !== first.given.path ? 'same-bytes' : what;
  const known = { file: path, first: first.expected.name };
  const found = evidenceReused.draft(range, same === 'file' ? known : { ...known, what: same }, {
    related: [{ ...placeOf(first.attached), note: 'first-one' }],
    requirement: use.requirement,
    ...(scenario.id === '' ? {} : { scenario: scenario.id }),
    expectedProof: name,
  });
  return { ...found, file };
}
