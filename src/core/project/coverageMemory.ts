import { inSteps, type Steps } from '../text/steps';
import type { Requirement } from '../catalogue/model';
import { totalOf } from './countProofs';
import { coverRequirement, type LateFinding } from './coverRequirement';
import type { ValidatedEntry, ValidatedFile } from './fileValidator';
import type { ProofCounts, RequirementCoverage } from './snapshot';

/** What all requirements have against what they expect. */
export interface Coverage {
  /** Those that apply, in the catalogue's order, then others that have an entry. */
  readonly byRequirement: ReadonlyMap<Requirement, RequirementCoverage>;
  /** Those of them where something has no proof, or stands more than once. */
  readonly unsettled: readonly RequirementCoverage[];
  /** Over what applies. */
  readonly counts: ProofCounts;
  /** How many requirements apply. */
  readonly requirements: number;
}

/**
 * Covers requirements, keeping what was said of one until something in a file that names it changes: the same object
 * again says that nothing changed. One is made for each context.
 */
export class CoverageMemory {
  private readonly known = new Map<Requirement, Known>();
  /** What was made of what is known with findings that came later, and which they were. */
  private readonly late = new WeakMap<
    Known,
    { readonly key: string; readonly coverage: RequirementCoverage }
  >();

  constructor(private readonly applying: ReadonlySet<Requirement>) {}

  /** By what the entries say, each for itself: what rules that compare start from. */
  *cover(files: readonly ValidatedFile[]): Steps<Coverage> {
    const entries = yield* entriesByRequirement(files);
    const byRequirement = new Map<Requirement, RequirementCoverage>();
    const unsettled: RequirementCoverage[] = [];
    const add = (requirement: Requirement, applies: boolean): void => {
      const { coverage, settled } = this.knownOf(requirement, applies, entries.get(requirement) ?? none);
      byRequirement.set(requirement, coverage);
      if (!settled) unsettled.push(coverage);
    };
    yield* inSteps(this.applying, requirementsPerStep, (requirement) => add(requirement, true));
    yield* inSteps(entries.keys(), requirementsPerStep, (requirement) => {
      if (!this.applying.has(requirement)) add(requirement, false);
    });
    const counts = totalOf(byRequirement.values());
    return { byRequirement, unsettled, counts, requirements: this.applying.size };
  }

  /** The same with what was found later: only the requirements it stands on are covered anew. */
  withLate(
    coverage: Coverage,
    late: ReadonlyMap<Requirement, readonly LateFinding[]>,
  ): Pick<Coverage, 'byRequirement' | 'counts'> {
    if (late.size === 0) return coverage;
    const byRequirement = new Map(coverage.byRequirement);
    for (const [requirement, findings] of late) {
      const known = this.known.get(requirement);
      if (known !== undefined) byRequirement.set(requirement, this.lateCoverage(known, findings));
    }
    return { byRequirement, counts: totalOf(byRequirement.values()) };
  }

  private knownOf(requirement: Requirement, applies: boolean, validated: readonly ValidatedEntry[]): Known {
    const before = this.known.get(requirement);
    if (before?.validated === validated) return before;
    const coverage = coverRequirement(requirement, applies, validated);
    const known = { validated, coverage, settled: isSettled(coverage) };
    this.known.set(requirement, known);
    return known;
  }

  private lateCoverage(known: Known, findings: readonly LateFinding[]): RequirementCoverage {
    const { validated, coverage } = known;
    const key = findings.map((finding) => keyOf(finding, validated)).join('\n');
    const before = this.late.get(known);
    if (before?.key === key) return before.coverage;
    const anew = coverRequirement(coverage.requirement, coverage.applies, validated, findings);
    this.late.set(known, { key, coverage: anew });
    return anew;
  }
}

/** A requirement's coverage, and the entries it was made from. */
interface Known {
  readonly validated: readonly ValidatedEntry[];
  readonly coverage: RequirementCoverage;
  readonly settled: boolean;
}

const none: readonly ValidatedEntry[] = [];

const requirementsPerStep = 256;

function isSettled({ expected, entries }: RequirementCoverage): boolean {
  return entries.length < 2 && expected.every(({ proofs }) => proofs.length === 1);
}

/** What a late finding changes: which entry and proofs it stands on, what it says, how severe it is. */
function keyOf(
  { placed, proofs, code, severity }: LateFinding,
  validated: readonly ValidatedEntry[],
): string {
  const entry = validated.findIndex(({ place }) => place.placed === placed);
  const starts = proofs.map(({ range: { start } }) => `${start.line}:${start.character}`);
  return [entry, ...starts, code, severity].join(' ');
}

/** A requirement that one file names, as is usual, has that file's own list: an unchanged one is the same object again. */
function* entriesByRequirement(
  files: readonly ValidatedFile[],
): Steps<ReadonlyMap<Requirement, readonly ValidatedEntry[]>> {
  const entries = new Map<Requirement, readonly ValidatedEntry[]>();
  let count = 0;
  for (const { byRequirement } of files) {
    for (const [requirement, validated] of byRequirement) {
      const before = entries.get(requirement);
      entries.set(requirement, before === undefined ? validated : [...before, ...validated]);
      if (++count % requirementsPerStep === 0) yield;
    }
  }
  return entries;
}
