import { foldWords } from '../../catalogue/spelling';
import type { Dossier } from '../../dossier/model';
import type { AuthorityRequests } from '../../dossier/requests';

/**
 * The requests of a dossier, and of others for the same product: the EDC PSC, or a DMN file, may have a dossier of its
 * own. Products are the same by their NIL or by their name.
 */
export function relatedRequests(dossier: Dossier, others: readonly Dossier[]): AuthorityRequests {
  const all = [dossier, ...others.filter((one) => one !== dossier && isSameProduct(dossier, one))];
  return {
    cnda: all.flatMap(({ requests }) => requests.cnda),
    psc: all.flatMap(({ requests }) => requests.psc),
  };
}

function isSameProduct({ product: a }: Dossier, { product: b }: Dossier): boolean {
  const same = (x: string | undefined, y: string | undefined): boolean =>
    x !== undefined && y !== undefined && foldWords(x) !== '' && foldWords(x) === foldWords(y);
  if (a.nil !== undefined && b.nil !== undefined) return same(a.nil.value, b.nil.value);
  return same(a.name?.value, b.name?.value);
}
