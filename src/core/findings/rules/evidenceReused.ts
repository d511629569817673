import { citationKey } from '../../evidence/citationKey';
import type { EvidenceSurvey } from '../../evidence/model';
import { folderOf } from '../../evidence/names';
import type { AttachedProof, ExpectedCoverage, RequirementCoverage } from '../../project/snapshot';
import { citedFile } from '../../proofs/model';
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
  readonly range: Range;
}

function* usesIn(coverage: Iterable<RequirementCoverage>, evidence: EvidenceSurvey): Iterable<Use> {
  for (const { requirement, expected } of coverage) {
    const attachments = expected.flatMap((one) =>
      one.proofs.map((attached) => ({ expected: one, attached })),
    );
    for (const { expected: one, attached } of attachments) {
      const place = placeOf(attached, evidence);
      if (place !== undefined) yield { ...place, requirement: requirement.id, expected: one, attached };
    }
  }
}

/** The file that a proof cites and where it says so; undefined where it cites none that is there. */
function placeOf(attached: AttachedProof, evidence: EvidenceSurvey): Pick<Use, 'path' | 'range'> | undefined {
  const cited = citedFile(attached.proof);
  if (cited === undefined) return undefined;
  const { file, placed } = attached.place;
  const state = evidence.states.get(citationKey(folderOf(file.path), cited.value));
  if (state?.kind !== 'present') return undefined;
  return { path: state.path, range: shiftRange(cited.range, placed.line) };
}

function reused(use: Use, first: Use): PlacedFinding {
  const { scenario, name } = use.expected;
  return {
    code: 'evidence-reused',
    file: use.attached.place.file.path,
    range: use.range,
    params: { file: use.path, first: first.expected.name },
    related: [{ file: first.attached.place.file.path, range: first.range, note: 'first-one' }],
    requirement: use.requirement,
    ...(scenario.id === '' ? {} : { scenario: scenario.id }),
    expectedProof: name,
  };
}
