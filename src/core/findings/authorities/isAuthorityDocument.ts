import type { ProofKind } from '../../catalogue/kinds';
import { isIntact, type PresentFile } from '../presentFile';

const authorityKinds: ReadonlySet<ProofKind> = new Set([
  'cnda',
  'psc-habilitation',
  'attestation',
  'pentest-form',
]);

/** Whether a proof can only be what an authority, or somebody who answers for it, has written: what it says is about the product. */
export function isAuthorityDocument({
  proof: { target },
  expected,
}: Pick<PresentFile, 'proof' | 'expected'>): boolean {
  if (target.kind === 'cnda' || target.kind === 'psc') return true;
  const kinds = expected?.kinds ?? [];
  return kinds.length > 0 && kinds.every((kind) => authorityKinds.has(kind));
}

/** Whether it is a PDF whose words can be compared with the dossier. */
export function isAuthorityPdf(file: PresentFile): boolean {
  return file.inspection.type === 'pdf' && isIntact(file) && isAuthorityDocument(file);
}
