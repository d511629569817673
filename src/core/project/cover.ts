import type { Requirement } from '../catalogue/model';
import { coverRequirement, isSetAside } from './coverRequirement';
import type { JudgedEntry, JudgedFile } from './judgeFile';
import type { RequirementCoverage, Summary } from './snapshot';

/** What all requirements have against what they expect. */
export interface Coverage {
  /** Those that apply, in the catalogue's order, then others that have an entry. */
  readonly byRequirement: ReadonlyMap<Requirement, RequirementCoverage>;
  /** Those of them where something is missing or stands more than once. */
  readonly unsettled: readonly RequirementCoverage[];
  readonly counts: Counts;
}

type Counts = Omit<Summary, 'errors' | 'warnings'>;

/**
 * Covers requirements, keeping what was said of one until something in a file that names it changes: the same object
 * again says that nothing changed. One is made for each context.
 */
export class Coverer {
  private readonly known = new Map<Requirement, Known>();

  constructor(private readonly applying: ReadonlySet<Requirement>) {}

  cover(files: readonly JudgedFile[]): Coverage {
    const entries = entriesByRequirement(files);
    const byRequirement = new Map<Requirement, RequirementCoverage>();
    const unsettled: RequirementCoverage[] = [];
    const counts = { requirements: 0, expectedProofs: 0, provided: 0, notApplicable: 0, missing: 0 };
    const add = (requirement: Requirement, applies: boolean): void => {
      const known = this.knownOf(requirement, applies, entries.get(requirement) ?? none);
      byRequirement.set(requirement, known.coverage);
      if (!known.settled) unsettled.push(known.coverage);
      if (applies) addTo(counts, known);
    };
    for (const requirement of this.applying) add(requirement, true);
    for (const requirement of entries.keys()) if (!this.applying.has(requirement)) add(requirement, false);
    return { byRequirement, unsettled, counts };
  }

  private knownOf(requirement: Requirement, applies: boolean, judged: readonly JudgedEntry[]): Known {
    const before = this.known.get(requirement);
    if (before?.judged === judged) return before;
    const known = knownFrom(judged, coverRequirement(requirement, applies, judged));
    this.known.set(requirement, known);
    return known;
  }
}

/** A requirement's coverage, the entries it was made from, and what is counted of it. */
interface Known {
  readonly judged: readonly JudgedEntry[];
  readonly coverage: RequirementCoverage;
  readonly expectedProofs: number;
  readonly provided: number;
  readonly setAside: boolean;
  readonly settled: boolean;
}

const none: readonly JudgedEntry[] = [];

function knownFrom(judged: readonly JudgedEntry[], coverage: RequirementCoverage): Known {
  const { expected, entries } = coverage;
  const provided = expected.filter(({ proofs }) => proofs.length > 0).length;
  const expectedProofs = expected.length;
  return {
    judged,
    coverage,
    expectedProofs,
    provided,
    setAside: entries.some(({ placed }) => isSetAside(placed.entry)),
    settled:
      provided === expectedProofs && entries.length < 2 && expected.every(({ proofs }) => proofs.length < 2),
  };
}

function addTo(
  counts: { -readonly [Key in keyof Counts]: number },
  { expectedProofs, provided, setAside }: Known,
): void {
  counts.requirements++;
  counts.expectedProofs += expectedProofs;
  if (setAside) counts.notApplicable += expectedProofs;
  else {
    counts.provided += provided;
    counts.missing += expectedProofs - provided;
  }
}

/** A requirement that one file names, as is usual, has that file's own list: an unchanged one is the same object again. */
function entriesByRequirement(
  files: readonly JudgedFile[],
): ReadonlyMap<Requirement, readonly JudgedEntry[]> {
  const entries = new Map<Requirement, readonly JudgedEntry[]>();
  for (const { byRequirement } of files) {
    for (const [requirement, judged] of byRequirement) {
      const before = entries.get(requirement);
      entries.set(requirement, before === undefined ? judged : [...before, ...judged]);
    }
  }
  return entries;
}
