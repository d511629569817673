import type { Dossier } from '../../dossier/model';
import type { PackedChapter, PackedItem } from './packedChapter';

export interface ManifestFacts {
  readonly dossier: Dossier;
  /** Prepared despite errors or missing proofs, with `--force`: how many there are. */
  readonly forcedOver: number | undefined;
  readonly changedOnly: boolean;
}

/** What is in a package, as JSON: the same bytes for the same dossier. */
export function packageManifest(chapters: readonly PackedChapter[], facts: ManifestFacts): string {
  const { product, device, wave } = facts.dossier;
  const manifest = {
    package: 1,
    product: product.name?.value,
    version: product.version?.value,
    device: device?.value,
    wave: wave?.value,
    ...(facts.changedOnly ? { changedOnly: true } : {}),
    ...(facts.forcedOver === undefined ? {} : { forced: true, refusedFindings: facts.forcedOver }),
    chapters: chapters.map(({ name, items }) => ({ name, items: items.map(itemAsJson) })),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The names of its fields are a contract. */
export function itemAsJson({ order, requirement, scenario, expectedProof, ...item }: PackedItem): object {
  return {
    ...{ order, requirement, scenario, expectedProof, kind: item.kind },
    ...(item.file === undefined ? {} : { source: item.file.source, name: item.file.name }),
    ...(item.sha256 === undefined ? {} : { sha256: item.sha256 }),
    ...(item.value === undefined ? {} : { value: item.value }),
    ...(item.test === undefined ? {} : { test: item.test }),
  };
}
