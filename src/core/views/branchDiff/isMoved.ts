import { foldWords } from '../../catalogue/spelling';
import type { DossierSide } from './model';

/**
 * Whether a dossier that went from one folder, and one that came in another, are the same: they are of the same product, and have a chapter file
 * in common. Ours.
 */
export function isMoved({ snapshot: before }: DossierSide, { snapshot: after }: DossierSide): boolean {
  const name = before.dossier.product.name?.value;
  const now = after.dossier.product.name?.value;
  if (name === undefined || now === undefined || foldWords(name) !== foldWords(now)) return false;
  const chapters = new Set(before.chapters.map(({ path }) => path));
  return after.chapters.some(({ path }) => chapters.has(path));
}
