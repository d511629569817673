import { citationKey } from '../../evidence/citationKey';
import type { EvidenceSurvey } from '../../evidence/model';
import { folderOf } from '../../evidence/names';
import type { AttachedProof, ExpectedCoverage, RequirementCoverage } from '../../project/snapshot';
import { citedFile, type Proof } from '../../proofs/model';
import { type Range, shiftRange } from '../../text/position';
import type { DossierRule, PlacedFinding } from '../rule';

/** One file under several expected proofs: allowed, and often meant, so it is only said. Each later place names the first. */
export const evidenceReused: DossierRule = {
  scope: 'dossier',
  codes: ['evidence-reused'],
  *check({ coverage, evidence, evidenceChecked }) {
    if (!evidenceChecked) return;
    const first = new Map<string, Use>();
    for (const use of usesIn(coverage.values(), evidence)) {
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
    const path = truePathOf(attached, evidence);
    if (path !== undefined) yield { path, requirement, expected, attached };
  }
}

/** A proof that was read once stands for many keystrokes, always in the same chapter file. */
const truePaths = new WeakMap<EvidenceSurvey, WeakMap<Proof, string | undefined>>();

/** The true name of the file that a proof cites; undefined where it cites none that is there. */
function truePathOf({ place, proof }: AttachedProof, evidence: EvidenceSurvey): string | undefined {
  let known = truePaths.get(evidence);
  if (known === undefined) truePaths.set(evidence, (known = new WeakMap()));
  const before = known.get(proof);
  if (before !== undefined || known.has(proof)) return before;
  const cited = citedFile(proof);
  const state = cited && evidence.states.get(citationKey(folderOf(place.file.path), cited.value));
  const path = state?.kind === 'present' ? state.path : undefined;
  known.set(proof, path);
  return path;
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
