import type { Dossier } from '../../dossier/model';
import type { Language } from '../../language/language';
import type { PackedChapter } from './packedChapter';
import { packageCsv } from './packageCsv';
import { packageList } from './packageList';
import { packageManifest } from './packageManifest';

export interface ListsFacts {
  readonly dossier: Dossier;
  /** Of the texts in the package. */
  readonly language: Language;
  readonly changedOnly: boolean;
  /** Prepared despite errors or missing proofs: how many there are. */
  readonly forcedOver: number | undefined;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly digestOfText: (text: string) => string;
}

/** The texts added to the files of a package, by their names. */
export function packageLists(
  chapters: readonly PackedChapter[],
  { dossier, language, changedOnly, forcedOver, digestOfText }: ListsFacts,
): ReadonlyMap<string, string> {
  const { name, version } = dossier.product;
  const product = [name?.value, version?.value].filter((part) => part !== undefined).join(' ');
  const isForced = forcedOver !== undefined;
  return new Map([
    ['liste.html', packageList(chapters, { product, language, isForced, changedOnly, digestOfText })],
    ['liste.csv', packageCsv(chapters, language)],
    ['manifest.json', packageManifest(chapters, { dossier, forcedOver, changedOnly })],
  ]);
}
