import { correctionsSuffix } from '../../catalogue/corrections/correctionsPath';
import { valueOf } from '../../yaml/nodes';
import { readYaml } from '../../yaml/readYaml';
import type { Language } from '../../language/language';
import type { KnownTexts } from '../mentions/knownTexts';
import { catalogueSymbols } from './catalogueSymbols';
import { chapterSymbols } from './chapterSymbols';
import type { FileSymbol } from './model';
import { nodeSymbols } from './nodeSymbols';

/** What a file of a dossier is made of: chapter, requirements, proofs; keys in `segur.yaml`. */
export function fileSymbols(known: KnownTexts, path: string, language: Language): readonly FileSymbol[] {
  const { dossier, catalogue, chapters, deposits } = known;
  const chapter = chapters.find((one) => one.path === path);
  if (chapter !== undefined) return chapterSymbols(known, chapter, language);
  if (path === dossier.path) return nodeSymbols(dossier.root, 'key', 2);
  const deposit = deposits.find((one) => one.path === path);
  if (deposit !== undefined) return nodeSymbols(valueOf(deposit.root, 'submissions'), 'submission', 3);
  if (catalogue.kind === 'loaded' && path === catalogue.path)
    return catalogueSymbols(catalogue.catalogue, known.textOf(path) ?? '');
  if (!path.endsWith(correctionsSuffix)) return [];
  return nodeSymbols(valueOf(readYaml(known.textOf(path) ?? '').root, 'requirements'), 'requirement', 3);
}
