import type { ProofKind } from '../../../catalogue/kinds';
import type { PresentFile } from '../../presentFile';

const deskKinds: ReadonlySet<ProofKind> = new Set([
  'cnda',
  'psc-habilitation',
  'attestation',
  'pentest-form',
]);

/** Whether a proof can only be what an office, or somebody who answers for it, has written: what it says is about the product. */
export function isDeskDocument({
  proof: { target },
  expected,
}: Pick<PresentFile, 'proof' | 'expected'>): boolean {
  if (target.kind === 'cnda' || target.kind === 'psc') return true;
  const kinds = expected?.kinds ?? [];
  return kinds.length > 0 && kinds.every((kind) => deskKinds.has(kind));
}
