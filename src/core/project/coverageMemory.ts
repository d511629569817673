import { inSteps, type Steps } from '../text/steps';
import type { Requirement } from '../catalogue/model';
import { noProofs, sumOf, totalOf } from './countProofs';
import { coverRequirement, type LateFinding } from './coverRequirement';
import type { ValidatedEntry, ValidatedFile } from './fileValidator';
import type { ProofCounts, RequirementCoverage } from './snapshot';

/** What all requirements have against what they expect. */
export interface Coverage {
  /**
   * Those that apply, in the catalogue's order, then others that have an entry. To be read before `cover` is asked again:
   * a copy of tens of thousands at each key is spared.
   */
  readonly byRequirement: ReadonlyMap<Requirement, RequirementCoverage>;
  /** Those of them where something has no proof, or stands more than once. */
  readonly unsettled: readonly RequirementCoverage[];
  /** Over what applies. */
  readonly counts: ProofCounts;
  /** How many requirements apply. */
  readonly requirements: number;
}

interface Covered extends Coverage {
  readonly files: readonly ValidatedFile[];
  readonly byRequirement: Map<Requirement, RequirementCoverage>;
}

/**
 * Covers requirements, keeping what was said of one until something in a file that names it changes: the same object
 * again says that nothing changed. One is made for each context.
 */
export class CoverageMemory {
  private readonly known = new Map<Requirement, Known>();
  private covered: Covered | undefined;
  /** What was made of what is known with findings that came later, and which they were. */
  private readonly late = new WeakMap<
    Known,
    { readonly key: string; readonly coverage: RequirementCoverage }
  >();

  constructor(private readonly applying: ReadonlySet<Requirement>) {}

  /** By what the entries say, each for itself: what rules that compare start from. */
  *cover(files: readonly ValidatedFile[]): Steps<Coverage> {
    const before = this.covered;
    const changed = before && changedRequirements(before.files, files, this.applying);
    const covered =
      before !== undefined && changed !== undefined
        ? this.coverChanged(before, files, changed)
        : yield* this.coverAll(files);
    this.covered = covered;
    return covered;
  }

  private *coverAll(files: readonly ValidatedFile[]): Steps<Covered> {
    const entries = yield* entriesByRequirement(files);
    const byRequirement = new Map<Requirement, RequirementCoverage>();
    const add = (requirement: Requirement): void => {
      byRequirement.set(requirement, this.coverageOf(requirement, entries.get(requirement) ?? none));
    };
    yield* inSteps(this.applying, requirementsPerStep, add);
    yield* inSteps(entries.keys(), requirementsPerStep, (requirement) => {
      if (!this.applying.has(requirement)) add(requirement);
    });
    const unsettled = unsettledAmong(byRequirement);
    const counts = totalOf(byRequirement.values());
    return { files, byRequirement, unsettled, counts, requirements: this.applying.size };
  }

  /** Only the requirements that changed files name, or named; nothing else is gone through at each key. */
  private coverChanged(
    before: Covered,
    files: readonly ValidatedFile[],
    changed: ReadonlySet<Requirement>,
  ): Covered {
    const { byRequirement } = before;
    let counts = before.counts;
    let isSame = true;
    for (const requirement of changed) {
      const coverage = this.coverageOf(requirement, entriesOf(requirement, files));
      const old = byRequirement.get(requirement);
      if (old === coverage) continue;
      if (old === undefined || !isSettled(old) || !isSettled(coverage)) isSame = false;
      counts = sumOf(counts, coverage.counts, old?.counts ?? noProofs);
      byRequirement.set(requirement, coverage);
    }
    const unsettled = isSame ? before.unsettled : unsettledAmong(byRequirement);
    return { ...before, files, counts, unsettled };
  }

  /** The same with what was found later: only the requirements it stands on are covered anew. */
  withLate(
    { byRequirement: early, counts: earlyCounts }: Coverage,
    late: ReadonlyMap<Requirement, readonly LateFinding[]>,
  ): Pick<Coverage, 'byRequirement' | 'counts'> {
    const byRequirement = new Map(early);
    let counts = earlyCounts;
    for (const [requirement, findings] of late) {
      const known = this.known.get(requirement);
      if (known === undefined) continue;
      const coverage = this.lateCoverage(known, findings);
      counts = sumOf(counts, coverage.counts, known.coverage.counts);
      byRequirement.set(requirement, coverage);
    }
    return { byRequirement, counts };
  }

  private coverageOf(requirement: Requirement, validated: readonly ValidatedEntry[]): RequirementCoverage {
    const before = this.known.get(requirement);
    if (before?.validated === validated) return before.coverage;
    const coverage = coverRequirement(requirement, this.applying.has(requirement), validated);
    this.known.set(requirement, { validated, coverage });
    return coverage;
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
}

const none: readonly ValidatedEntry[] = [];

const requirementsPerStep = 64;

function unsettledAmong(
  byRequirement: ReadonlyMap<Requirement, RequirementCoverage>,
): readonly RequirementCoverage[] {
  const unsettled: RequirementCoverage[] = [];
  for (const coverage of byRequirement.values()) if (!isSettled(coverage)) unsettled.push(coverage);
  return unsettled;
}

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

/** To look for more in every file takes longer than to go through all. */
const mostLookedFor = 50_000;

/**
 * The requirements that changed files name, or named. Undefined where everything is to be gone through: files came or went,
 * too many changed, or the order of the requirements that do not apply may have.
 */
function changedRequirements(
  before: readonly ValidatedFile[],
  after: readonly ValidatedFile[],
  applying: ReadonlySet<Requirement>,
): ReadonlySet<Requirement> | undefined {
  if (before.length !== after.length) return undefined;
  const changed = new Set<Requirement>();
  const isBeside = (requirement: Requirement): boolean => !applying.has(requirement);
  for (const [order, file] of after.entries()) {
    const old = before[order];
    if (old?.file.path !== file.file.path) return undefined;
    if (old === file) continue;
    const [named, names] = [[...old.byRequirement.keys()], [...file.byRequirement.keys()]];
    if (!sameOrder(named.filter(isBeside), names.filter(isBeside))) return undefined;
    for (const requirement of named) changed.add(requirement);
    for (const requirement of names) changed.add(requirement);
    if (changed.size * after.length > mostLookedFor) return undefined;
  }
  return changed;
}

function sameOrder(a: readonly Requirement[], b: readonly Requirement[]): boolean {
  return a.length === b.length && a.every((one, order) => one === b[order]);
}

function entriesOf(requirement: Requirement, files: readonly ValidatedFile[]): readonly ValidatedEntry[] {
  let entries = none;
  for (const { byRequirement } of files) {
    const here = byRequirement.get(requirement);
    if (here !== undefined) entries = entries.length === 0 ? here : [...entries, ...here];
  }
  return entries;
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
