import type { ReadingDraft } from '../../yaml/nodes';
import type { Catalogue } from '../model';
import { applyCorrections, type CorrectedCatalogue } from './applyCorrections';
import { readCorrections } from './readCorrections';

/**
 * A catalogue with the corrections that a text says, and what is wrong with that text. A part of its own in the package:
 * most dossiers have no corrections.
 */
export function correctedCatalogue(
  catalogue: Catalogue,
  text: string,
): CorrectedCatalogue & { readonly problems: readonly ReadingDraft[] } {
  const { corrections, problems } = readCorrections(text);
  return { ...applyCorrections(catalogue, corrections), problems };
}
