import type { Dossier } from '../../dossier/model';
import type { PresentFile } from '../presentFile';
import { isAuthorityPdf } from './isAuthorityDocument';
import { otherNils } from './nilMismatch';

/** Whether a PDF comes from the CNDA and is not of another NIL: its attestation names product and version. Source: the agency. */
export function isOwnCndaDocument(file: PresentFile, dossier: Dossier): boolean {
  const kinds = file.expected?.kinds ?? [];
  const isCnda =
    file.proof.target.kind === 'cnda' || (kinds.length > 0 && kinds.every((kind) => kind === 'cnda'));
  return isCnda && isAuthorityPdf(file) && otherNils(file, dossier) === undefined;
}
