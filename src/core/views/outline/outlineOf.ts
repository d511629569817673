import { openRemarks, type OpenRemarks } from '../../deposit/openRemarks';
import type { PlacedEntry } from '../../proofs/model';
import type { EntryPlace, RequirementCoverage, Snapshot } from '../../project/snapshot';
import { childrenOfRequirement, proofNodes, uniqueIds } from './descend';
import { matcherOf, type Matcher } from './matches';
import {
  unfiltered,
  type AsideNode,
  type ChapterNode,
  type DossierNode,
  type OutlineNode,
  type OutlineQuery,
  type RequirementNode,
} from './model';
import { tallyOf, tallyOfAll, type Tally } from './tally';

/** The tree of a snapshot. Rows are made when they are asked for, and once. */
export interface Outline {
  readonly root: DossierNode;
  childrenOf(node: OutlineNode): readonly OutlineNode[];
  /** The coverage that an entry of a chapter file belongs to; undefined where the catalogue does not know it. */
  coverageOf(placed: PlacedEntry): RequirementCoverage | undefined;
}

/** The tree of a snapshot with what a query matches; without a query, all of it. */
export function outlineOf(snapshot: Snapshot, query: OutlineQuery = unfiltered): Outline {
  const { catalogue, deposits } = snapshot;
  const known = catalogue.kind === 'loaded' ? catalogue.catalogue : undefined;
  const remarks = openRemarks(deposits.records, known);
  const builder = new OutlineBuilder(snapshot, matcherOf(query, remarks), remarks);
  return {
    root: builder.root,
    childrenOf: (node) => builder.childrenOf(node),
    coverageOf: (placed) => builder.byEntry.get(placed),
  };
}

class OutlineBuilder {
  readonly root: DossierNode;
  private readonly children = new Map<OutlineNode, readonly OutlineNode[]>();
  private entries: ReadonlyMap<PlacedEntry, RequirementCoverage> | undefined;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly matcher: Matcher,
    private readonly remarks: OpenRemarks,
  ) {
    const { name, version } = snapshot.dossier.product;
    const product = [name?.value, version?.value].filter((part) => part !== undefined).join(' ');
    this.root = { kind: 'dossier', id: 'dossier', parent: undefined, product, ...this.whole };
  }

  /** Each requirement is counted once, in its chapter. */
  private get whole(): Tally {
    return tallyOfAll(this.snapshot.selection.chapters.flatMap((chapter) => this.coveragesOf(chapter)));
  }

  get byEntry(): ReadonlyMap<PlacedEntry, RequirementCoverage> {
    if (this.entries !== undefined) return this.entries;
    const entries = new Map<PlacedEntry, RequirementCoverage>();
    for (const coverage of this.snapshot.coverage.values()) {
      for (const { placed } of coverage.entries) entries.set(placed, coverage);
    }
    this.entries = entries;
    return entries;
  }

  childrenOf(node: OutlineNode): readonly OutlineNode[] {
    const known = this.children.get(node);
    if (known !== undefined) return known;
    const made = this.make(node);
    this.children.set(node, made);
    return made;
  }

  private make(node: OutlineNode): readonly OutlineNode[] {
    switch (node.kind) {
      case 'dossier':
        return this.snapshot.catalogue.kind === 'loaded'
          ? [...this.chapters(node), ...this.asides(node)]
          : [];
      case 'chapter':
        return this.requirements(node, this.matching(this.coveragesOf(node.chapter)));
      case 'aside':
        return node.why === 'unknown'
          ? this.unknownEntries(node)
          : this.requirements(node, this.outOfScope());
      case 'requirement':
        return childrenOfRequirement(node, this.remarks);
      case 'expected-proof':
        return proofNodes(node, node.expected.proofs);
      case 'proof':
      case 'unknown-entry':
        return [];
    }
  }

  private chapters(parent: DossierNode): readonly ChapterNode[] {
    const unique = uniqueIds();
    return this.snapshot.selection.chapters
      .map((chapter) => ({ chapter, coverages: this.coveragesOf(chapter) }))
      .filter(({ coverages }) => coverages.some((coverage) => this.matcher.requirement(coverage)))
      .map(({ chapter, coverages }) => ({
        kind: 'chapter',
        id: unique(`chapter/${chapter.name}`),
        parent,
        chapter,
        ...this.depositOf(chapter.name),
        ...tallyOfAll(coverages),
      }));
  }

  private depositOf(chapter: string): Pick<ChapterNode, 'deposit' | 'remarks'> {
    const record = this.remarks.record(chapter);
    return { deposit: record?.state ?? 'none', remarks: record?.openRemarks.length ?? 0 };
  }

  private asides(parent: DossierNode): readonly AsideNode[] {
    const beyond = this.outOfScope();
    const unknown = this.unknown();
    const nodes: AsideNode[] = [];
    if (beyond.length > 0) {
      const { state } = tallyOfAll(beyond);
      nodes.push({
        kind: 'aside',
        id: 'out-of-scope',
        parent,
        why: 'out-of-scope',
        size: beyond.length,
        state,
      });
    }
    if (unknown.length > 0) {
      nodes.push({
        kind: 'aside',
        id: 'unknown',
        parent,
        why: 'unknown',
        size: unknown.length,
        state: 'faulty',
      });
    }
    return nodes;
  }

  private requirements(
    parent: ChapterNode | AsideNode,
    coverages: readonly RequirementCoverage[],
  ): readonly RequirementNode[] {
    const unique = uniqueIds();
    return coverages.map((coverage) => ({
      kind: 'requirement',
      id: unique(`${parent.id}/${coverage.requirement.id}`),
      parent,
      coverage,
      remarks: this.remarks.of(coverage.requirement),
      ...tallyOf(coverage),
    }));
  }

  private unknownEntries(parent: AsideNode): readonly OutlineNode[] {
    const unique = uniqueIds();
    return this.unknown().map((place) => ({
      kind: 'unknown-entry',
      id: unique(`unknown/${place.file.path}/${place.placed.entry.id.value}`),
      parent,
      place,
      state: 'faulty',
    }));
  }

  private unknown(): readonly EntryPlace[] {
    if (!this.hasUnknown) return [];
    return this.snapshot.chapters.flatMap((file) =>
      file.entries
        .filter((placed) => !this.byEntry.has(placed) && this.matcher.unknownEntry(placed.entry.id.value))
        .map((placed) => ({ file, placed })),
    );
  }

  /** Counting is quicker than looking each one up, and there mostly is none. */
  private get hasUnknown(): boolean {
    let known = 0;
    for (const { entries } of this.snapshot.coverage.values()) known += entries.length;
    return this.snapshot.chapters.reduce((sum, { entries }) => sum + entries.length, 0) > known;
  }

  private outOfScope(): readonly RequirementCoverage[] {
    return this.matching([...this.snapshot.coverage.values()].filter(({ applies }) => !applies));
  }

  private matching(coverages: readonly RequirementCoverage[]): readonly RequirementCoverage[] {
    return coverages.filter((coverage) => this.matcher.requirement(coverage));
  }

  private coveragesOf({ requirements }: ChapterNode['chapter']): readonly RequirementCoverage[] {
    return requirements.flatMap((requirement) => this.snapshot.coverage.get(requirement) ?? []);
  }
}
