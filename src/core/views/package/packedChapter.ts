import type { PackageChapter, PackageItem } from './packagePlan';

/** A proof of a package with the SHA-256 of its file as it was copied; undefined where it has none. */
export interface PackedItem extends PackageItem {
  readonly sha256: string | undefined;
}

export interface PackedChapter extends Omit<PackageChapter, 'items'> {
  readonly items: readonly PackedItem[];
}
