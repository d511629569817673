import { currentProof, type CurrentProof } from '../../deposit/currentProof';
import type { Inspection } from '../../inspect/model';
import { stateOfCited } from '../../evidence/stateOfCited';
import type { Finding } from '../../findings/model';
import type { ExpectedCoverage, RequirementCoverage, Snapshot } from '../../project/snapshot';
import { findingsOnProof } from '../outline/findingsOn';
import type { ChapterStatus } from '../status/chapterStatus';

/** A chapter as a product owner reads it. */
export interface ReportChapter {
  readonly status: ChapterStatus;
  readonly requirements: readonly ReportRequirement[];
}

export interface ReportRequirement {
  readonly coverage: RequirementCoverage;
  /** The reason for which it is set aside. */
  readonly reason: string | undefined;
  readonly expected: readonly ReportExpected[];
  /** On the requirement, and on none of its proofs. */
  readonly findings: readonly Finding[];
}

export interface ReportExpected {
  readonly coverage: RequirementCoverage;
  readonly expected: ExpectedCoverage;
  readonly evidence: readonly ReportEvidence[];
}

export interface ReportEvidence {
  readonly current: CurrentProof;
  readonly test: string | undefined;
  readonly version: string | undefined;
  readonly madeOn: string | undefined;
  /** Undefined where the proof cites no file, or one that is not there. */
  readonly inspection: Inspection | undefined;
  readonly findings: readonly Finding[];
}

/** The chapters with what the report shows of each requirement, in the catalogue's order. */
export function chapterReport(
  chapters: readonly ChapterStatus[],
  snapshot: Snapshot,
): readonly ReportChapter[] {
  return chapters.map((status) => ({
    status,
    requirements: status.chapter.requirements.flatMap((requirement) => {
      const coverage = snapshot.coverage.get(requirement);
      return coverage === undefined ? [] : [requirementOf(coverage, snapshot)];
    }),
  }));
}

function requirementOf(coverage: RequirementCoverage, snapshot: Snapshot): ReportRequirement {
  const expected = coverage.expected.map((one) => ({
    ...{ coverage, expected: one },
    evidence: one.proofs.map(({ place, proof, ...attached }): ReportEvidence => {
      const state = stateOfCited(snapshot.evidence, place.file.path, proof);
      return {
        current: currentProof({ place, proof, ...attached }, snapshot.evidence),
        test: proof.test?.value,
        version: proof.version?.value,
        madeOn: proof.madeOn?.value,
        inspection: state?.kind === 'present' ? state.inspection : undefined,
        findings: findingsOnProof(place, proof, snapshot),
      };
    }),
  }));
  const listed = new Set(expected.flatMap(({ evidence }) => evidence.flatMap(({ findings }) => findings)));
  const { id } = coverage.requirement;
  const findings = snapshot.findings.filter((one) => one.requirement === id && !listed.has(one));
  const reasons = coverage.entries.map(({ placed }) => placed.entry.notApplicable?.value);
  return { coverage, reason: coverage.setAside ? reasons.find(Boolean) : undefined, expected, findings };
}
