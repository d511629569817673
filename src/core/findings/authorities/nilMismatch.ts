import type { Dossier } from '../../dossier/model';
import { setScalar } from '../../yaml/edit/setScalar';
import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/commonFixes';
import { offer } from '../quickFixes/offer';
import { requestedCnda } from '../../proofs/requestedCnda';
import type { PresentFile } from '../presentFile';
import { isAuthorityPdf } from './isAuthorityDocument';

/** What an authority has written names the NIL of another product. Source: the CNDA's attestation names it. */
export const nilMismatch = defineFinding({
  code: 'nil-mismatch',
  severity: 'error',
  origin: 'agency',
  params: params<{ file: string; found: string; expected: string }>(),
  *checkFile(file, { dossier }, draft) {
    const others = isAuthorityPdf(file) ? otherNils(file, dossier) : undefined;
    if (others === undefined) return;
    const { value, range } = file.cited;
    yield draft(range, { file: value, ...others });
  },
  /** Either the file is another product's, or the dossier's number is wrong: only the user knows. */
  *fixes(context, { found, expected }) {
    yield* otherFile(context);
    const { dossier } = context.snapshot;
    const text = context.textOf(dossier.path);
    const nil = dossier.product.nil;
    if (found.includes(',') || text === undefined || nil?.value.trim().toUpperCase() !== expected) return;
    yield offer({
      kind: 'use-found-nil',
      fr: `Le NIL du dossier est faux : écrire ${found} dans segur.yaml`,
      en: `The dossier’s NIL is wrong: write ${found} in segur.yaml`,
      act: { kind: 'edit', edits: new Map([[dossier.path, [setScalar(text, nil.range, found)]]]) },
    });
  },
});

/**
 * The first NILs that a document names, by comma, and the one expected; undefined where it names none. Where the expected
 * one is among them, it is an attestation for several products.
 */
function otherNils(
  { proof, inspection }: PresentFile,
  dossier: Dossier,
): { readonly found: string; readonly expected: string } | undefined {
  const { identifiers } = inspection.facts;
  const { nie } = dossier.product;
  const { target } = proof;
  // A request may be that of one component of the solution.
  const requested = target.kind === 'cnda' ? requestedCnda(target, dossier).cited?.nil : undefined;
  const nil = requested ?? dossier.product.nil;
  // The vendor's number looks like the product's, and only the words near them distinguish them.
  const vendor = nie?.value.trim().toUpperCase();
  const found = (identifiers?.nil ?? []).filter((one) => one.toUpperCase() !== vendor);
  if (nil === undefined || found.length === 0) return undefined;
  const expected = nil.value.trim().toUpperCase();
  if (found.some((one) => one.trim().toUpperCase() === expected)) return undefined;
  return { found: found.slice(0, 3).join(', '), expected };
}

/** Whether a PDF comes from the CNDA and is not of another NIL: its attestation names product and version. Source: the agency. */
export function isOwnCndaDocument(file: PresentFile, dossier: Dossier): boolean {
  const kinds = file.expected?.kinds ?? [];
  const isCnda =
    file.proof.target.kind === 'cnda' || (kinds.length > 0 && kinds.every((kind) => kind === 'cnda'));
  return isCnda && isAuthorityPdf(file) && otherNils(file, dossier) === undefined;
}
