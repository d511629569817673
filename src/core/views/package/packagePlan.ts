import type { Requirement } from '../../catalogue/model';
import { currentProof, type CurrentProof } from '../../deposit/currentProof';
import { differenceOf } from '../../deposit/depositChanges';
import { lastDeposited, type Deposited } from '../../deposit/deposited';
import { expectedIndex } from '../../deposit/expectedIndex';
import type { ExpectedCoverage, RequirementCoverage, Snapshot } from '../../project/snapshot';
import type { ChapterStatus } from '../status/chapterStatus';
import { packageName } from './packageName';

/** How a proof is given on the agency's platform. */
export type PackageKind = 'file' | 'gazelle' | 'motco2' | 'cnda' | 'psc' | 'link';

/** One proof to be deposited, in its place. */
export interface PackageItem {
  /** From 1, over the whole package. */
  readonly order: number;
  readonly requirement: string;
  readonly scenario: string;
  readonly expectedProof: string;
  /** What the catalogue asks for there. */
  readonly text: string;
  readonly kind: PackageKind;
  /** The file, from the dossier's folder, and its name in the package; undefined where there is none. */
  readonly file: PackageFile | undefined;
  /** What is typed or pasted: a link, a number, the stage of a request or the role of a habilitation. */
  readonly value: string | undefined;
  /** The test that is shown. */
  readonly test: string | undefined;
}

export interface PackageFile {
  /** From the dossier's folder. */
  readonly source: string;
  readonly name: string;
  /** Its state when it was last looked at: another one where its bytes are. */
  readonly seenAs: string;
}

export interface PackageChapter {
  readonly name: string;
  readonly items: readonly PackageItem[];
}

export interface PlanOptions {
  /** Only what differs from the last submission, and what has an open remark. */
  readonly changedOnly: boolean;
}

/** What is deposited of chapters, in the catalogue's order. Proofs whose file is not there can't be, and are left out. */
export function packagePlan(
  chapters: readonly ChapterStatus[],
  snapshot: Snapshot,
  { changedOnly }: PlanOptions,
): readonly PackageChapter[] {
  const total = chapters.reduce((sum, { chapter }) => sum + proofsIn(chapter.requirements, snapshot), 0);
  const digits = Math.max(2, String(total).length);
  let order = 0;
  return chapters.map((status) => {
    const isWanted = changedOnly ? changedIn(status, snapshot) : () => true;
    const items: PackageItem[] = [];
    for (const requirement of status.chapter.requirements) {
      const coverage = snapshot.coverage.get(requirement);
      if (coverage === undefined || coverage.setAside) continue;
      const planned = coverage.expected.flatMap((expected) => {
        const current = expected.proofs.map((one) => currentProof(one, snapshot.evidence));
        return isWanted(coverage, expected, current) ? current.map((one) => ({ one, expected })) : [];
      });
      for (const { one, expected } of planned) {
        const item = itemOf(one, coverage, expected, { order: order + 1, digits });
        if (item !== undefined && ++order > 0) items.push(item);
      }
    }
    return { name: status.chapter.name, items };
  });
}

function proofsIn(requirements: readonly Requirement[], { coverage }: Snapshot): number {
  const expected = requirements.flatMap((one) => coverage.get(one)?.expected ?? []);
  return expected.reduce((sum, { proofs }) => sum + proofs.length, 0);
}

function itemOf(
  { attached, target, isThere, path, stamp }: CurrentProof,
  { requirement }: RequirementCoverage,
  { scenario, expectedProof, name }: ExpectedCoverage,
  { order, digits }: { readonly order: number; readonly digits: number },
): PackageItem | undefined {
  if (target.kind === 'unreadable' || !isThere) return undefined;
  const file =
    path === undefined
      ? undefined
      : {
          source: path,
          name: packageName(path, { order, digits, id: name }),
          seenAs: `${String(stamp?.size)} ${stamp?.modified ?? ''}`,
        };
  return {
    order,
    requirement: requirement.id,
    scenario: scenario.id,
    expectedProof: name,
    text: expectedProof.text,
    kind: target.kind,
    file,
    value: target.value,
    test: attached.proof.test?.value ?? expectedProof.test,
  };
}

type IsWanted = (
  coverage: RequirementCoverage,
  expected: ExpectedCoverage,
  current: readonly CurrentProof[],
) => boolean;

/** Whatever was never deposited is wanted too. */
function changedIn({ chapter, record, openRemarks }: ChapterStatus, { catalogue }: Snapshot): IsWanted {
  if (record === undefined || catalogue.kind !== 'loaded') return () => true;
  const deposited: ReadonlyMap<unknown, Deposited> = lastDeposited(record, catalogue.catalogue);
  const index = expectedIndex(catalogue.catalogue);
  const remarked = new Set<unknown>(
    openRemarks.flatMap(({ remark }) => {
      const name = remark.for?.value;
      if (name === undefined) return [];
      return index.named(name, chapter.requirements)?.expectedProof ?? index.requirement(name) ?? [];
    }),
  );
  return ({ requirement }, { expectedProof }, current) => {
    const before = deposited.get(expectedProof);
    if (before === undefined || remarked.has(expectedProof) || remarked.has(requirement)) return true;
    return differenceOf(before.proofs, current) !== undefined;
  };
}
