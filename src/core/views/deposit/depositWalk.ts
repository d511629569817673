import type { Finding } from '../../findings/model';
import type { Snapshot } from '../../project/snapshot';
import { packagePlan, type PackageItem } from '../package/packagePlan';
import { whyRefused } from '../package/whyRefused';
import type { ChapterStatus } from '../status/chapterStatus';

/** A proof to be deposited, with what its tick is kept under. */
export interface DepositItem extends PackageItem {
  /** Another one as soon as the proof is: a file that was made again is no longer deposited. */
  readonly key: string;
}

/** How a chapter is deposited by hand. */
export type DepositWalk =
  /** Errors and missing proofs. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'items';
      /** In the order of the catalogue. */
      readonly items: readonly DepositItem[];
      /** A submission is there already. */
      readonly isResubmission: boolean;
      /** How many proofs are left out, since they are as they were deposited and no remark is open on them. */
      readonly unchanged: number;
    };

export interface WalkOptions {
  /** Of a chapter that was submitted before: all proofs, not what changed alone. */
  readonly showsAll: boolean;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly digestOfText: (text: string) => string;
}

/** What is to be deposited of a chapter, or why it can't be. */
export function depositWalk(
  status: ChapterStatus,
  snapshot: Snapshot,
  { showsAll, digestOfText }: WalkOptions,
): DepositWalk {
  const findings = whyRefused([status], snapshot);
  if (findings.length > 0) return { kind: 'refused', findings };
  const isResubmission = status.record?.last !== undefined;
  const planned = (changedOnly: boolean): readonly PackageItem[] =>
    packagePlan([status], snapshot, { changedOnly }).flatMap(({ items }) => items);
  const all = planned(false);
  const items = isResubmission && !showsAll ? planned(true) : all;
  return {
    kind: 'items',
    items: withKeys(items, digestOfText),
    isResubmission,
    unchanged: all.length - items.length,
  };
}

/** Two proofs that are the same in all have keys of their own. */
function withKeys(
  items: readonly PackageItem[],
  digestOfText: WalkOptions['digestOfText'],
): readonly DepositItem[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const { requirement, expectedProof, kind, file, value } = item;
    const identity = JSON.stringify([requirement, expectedProof, kind, file?.source, file?.seenAs, value]);
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    return { ...item, key: digestOfText(`${identity}${String(times)}`).slice(0, 24) };
  });
}
