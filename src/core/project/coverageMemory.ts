import { inSteps, type Steps } from '../text/steps';
import type { Requirement } from '../catalogue/model';
import { noProofs, sumOf, totalOf } from './countProofs';
import { coverRequirement, type LateFinding } from './coverRequirement';
import { PagedMap } from './pagedMap';
import type { ValidatedEntry, ValidatedFile } from './fileValidator';
import type { ProofCounts, RequirementCoverage } from './snapshot';

/** What all requirements have against what they expect. */
export interface Coverage {
  /** Those that apply, in the catalogue's order, then others that have an entry. */
  readonly byRequirement: PagedMap<Requirement, RequirementCoverage>;
  /** Those of them where something has no proof. */
  readonly incomplete: readonly RequirementCoverage[];
  /** Those of them that have several entries, or several proofs for the same. */
  readonly repeated: readonly RequirementCoverage[];
  /** Over what applies. */
  readonly counts: ProofCounts;
  /** How many requirements apply. */
  readonly requirements: number;
}

interface CoverageOfFiles extends Coverage {
  readonly files: readonly ValidatedFile[];
}

/**
 * Covers requirements, keeping what was reported about one until something in a file that names it changes: the same object
 * again says that nothing changed. One is made for each context.
 */
export class CoverageMemory {
  private readonly known = new Map<Requirement, RequirementCoverage>();
  private readonly madeFrom = new WeakMap<RequirementCoverage, readonly ValidatedEntry[]>();
  private covered: CoverageOfFiles | undefined;
  /** What was made of it with findings that came later, and which they were. */
  private readonly late = new WeakMap<
    RequirementCoverage,
    { readonly key: string; readonly coverage: RequirementCoverage }
  >();

  constructor(private readonly applying: ReadonlySet<Requirement>) {}

  /** By what the entries say, each for itself: what rules that compare start from. */
  *cover(files: readonly ValidatedFile[]): Steps<Coverage> {
    const before = this.covered;
    const changed = before && changedAmong(before.files, files, this.applying);
    const covered =
      before !== undefined && changed !== undefined
        ? this.coverChanged(before, files, changed)
        : yield* this.coverAll(files);
    this.covered = covered;
    return covered;
  }

  private *coverAll(files: readonly ValidatedFile[]): Steps<CoverageOfFiles> {
    const entries = yield* entriesByRequirement(files);
    const found = new Map<Requirement, RequirementCoverage>();
    const add = (requirement: Requirement): void => {
      found.set(requirement, this.coverageOf(requirement, entries.get(requirement) ?? none));
    };
    yield* inSteps(this.applying, requirementsPerStep, add);
    yield* inSteps(entries.keys(), requirementsPerStep, (requirement) => {
      if (!this.applying.has(requirement)) add(requirement);
    });
    const all = [...found.values()];
    yield;
    const incomplete = all.filter(isIncomplete);
    yield;
    const repeated = all.filter(repeats);
    yield;
    const byRequirement = PagedMap.of(found);
    yield;
    return {
      ...{ files, byRequirement, incomplete, repeated },
      ...{ counts: totalOf(all), requirements: this.applying.size },
    };
  }

  /** Only the requirements that changed files name, or named; nothing else is recomputed at each key. */
  private coverChanged(
    before: CoverageOfFiles,
    files: readonly ValidatedFile[],
    changed: Changed,
  ): CoverageOfFiles {
    let counts = before.counts;
    const changes = new Map<Requirement, RequirementCoverage>();
    const changedFiles = new Set(changed.before.map(({ file }) => file));
    for (const requirement of changed.requirements) {
      const old = before.byRequirement.get(requirement);
      const isElsewhere = old?.entries.some(({ file }) => !changedFiles.has(file)) ?? false;
      const entries = entriesOf(requirement, isElsewhere ? files : changed.after);
      const coverage = this.coverageOf(requirement, entries);
      if (old === coverage) continue;
      counts = sumOf(counts, coverage.counts, old?.counts ?? noProofs);
      changes.set(requirement, coverage);
    }
    const byRequirement = before.byRequirement.with(changes);
    const among = (
      list: readonly RequirementCoverage[],
      is: typeof isIncomplete,
    ): readonly RequirementCoverage[] => withChanges(list, changes, { is, byRequirement });
    const incomplete = among(before.incomplete, isIncomplete);
    const repeated = among(before.repeated, repeats);
    return { ...before, files, byRequirement, counts, incomplete, repeated };
  }

  /** The same with what was found later: only the requirements it is on are covered anew. */
  withLate(
    covered: Coverage,
    late: ReadonlyMap<Requirement, readonly LateFinding[]>,
  ): Pick<Coverage, 'byRequirement' | 'counts'> {
    const { byRequirement } = covered;
    let { counts } = covered;
    const changes = new Map<Requirement, RequirementCoverage>();
    for (const [requirement, findings] of late) {
      const before = byRequirement.get(requirement);
      if (before === undefined) continue;
      const coverage = this.lateCoverage(before, findings);
      counts = sumOf(counts, coverage.counts, before.counts);
      changes.set(requirement, coverage);
    }
    return { byRequirement: byRequirement.with(changes), counts };
  }

  private coverageOf(requirement: Requirement, validated: readonly ValidatedEntry[]): RequirementCoverage {
    const before = this.known.get(requirement);
    if (before !== undefined && this.madeFrom.get(before) === validated) return before;
    const coverage = coverRequirement(requirement, this.applying.has(requirement), validated);
    this.known.set(requirement, coverage);
    this.madeFrom.set(coverage, validated);
    return coverage;
  }

  private lateCoverage(early: RequirementCoverage, findings: readonly LateFinding[]): RequirementCoverage {
    const validated = this.madeFrom.get(early) ?? none;
    const key = findings.map((finding) => keyOf(finding, validated)).join('\n');
    const before = this.late.get(early);
    if (before?.key === key) return before.coverage;
    const coverage = coverRequirement(early.requirement, early.applies, validated, findings);
    this.late.set(early, { key, coverage });
    return coverage;
  }
}

const none: readonly ValidatedEntry[] = [];

const requirementsPerStep = 64;

function isIncomplete({ expected }: RequirementCoverage): boolean {
  return expected.some(({ proofs }) => proofs.length === 0);
}

function repeats({ entries, expected }: RequirementCoverage): boolean {
  return entries.length > 1 || expected.some(({ proofs }) => proofs.length > 1);
}

interface Filter {
  readonly is: (coverage: RequirementCoverage) => boolean;
  readonly byRequirement: PagedMap<Requirement, RequirementCoverage>;
}

/** A list of some, in the order of all, after some of all changed; the same list where none of its own did. */
function withChanges(
  before: readonly RequirementCoverage[],
  changes: ReadonlyMap<Requirement, RequirementCoverage>,
  { is, byRequirement }: Filter,
): readonly RequirementCoverage[] {
  const unchanged = before.filter(({ requirement }) => !changes.has(requirement));
  const changed = [...changes.values()].filter(is);
  if (changed.length === 0) return unchanged.length === before.length ? before : unchanged;
  const placeOf = ({ requirement }: RequirementCoverage): number => byRequirement.placeOf(requirement) ?? 0;
  return [...unchanged, ...changed].sort((a, b) => placeOf(a) - placeOf(b));
}

/** What a late finding changes: which entry and proofs it is on, what it says, how severe it is. */
function keyOf(
  { placed, proofs, code, severity }: LateFinding,
  validated: readonly ValidatedEntry[],
): string {
  const entry = validated.findIndex(({ place }) => place.placed === placed);
  const starts = proofs.map(({ range: { start } }) => `${start.line}:${start.character}`);
  return [entry, ...starts, code, severity].join(' ');
}

/** Where more files changed than by typing, all requirements are recomputed in steps. */
const mostChanged = 4;

interface Changed {
  /** Before and after, file by file. */
  readonly before: readonly ValidatedFile[];
  readonly after: readonly ValidatedFile[];
  /** Those that they name or named. */
  readonly requirements: ReadonlySet<Requirement>;
}

/**
 * What changed between two lists of files. Undefined where everything is recomputed: files came or went, many changed,
 * or the order of the requirements that do not apply may have.
 */
function changedAmong(
  before: readonly ValidatedFile[],
  after: readonly ValidatedFile[],
  applying: ReadonlySet<Requirement>,
): Changed | undefined {
  if (before.length !== after.length) return undefined;
  const orders = [...after.keys()].filter((order) => before[order] !== after[order]);
  if (orders.length > mostChanged) return undefined;
  const requirements = new Set<Requirement>();
  const isBeside = (requirement: Requirement): boolean => !applying.has(requirement);
  for (const order of orders) {
    const [old, file] = [before[order], after[order]];
    if (old === undefined || old.file.path !== file?.file.path) return undefined;
    const [named, names] = [[...old.byRequirement.keys()], [...file.byRequirement.keys()]];
    if (!sameOrder(named.filter(isBeside), names.filter(isBeside))) return undefined;
    for (const requirement of named) requirements.add(requirement);
    for (const requirement of names) requirements.add(requirement);
  }
  const at = (files: readonly ValidatedFile[]): readonly ValidatedFile[] =>
    orders.flatMap((order) => files[order] ?? []);
  return { before: at(before), after: at(after), requirements };
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
