import { removeProof } from '../../editing/removeProof';
import { edit, type FixContext } from './context';
import { offer } from './offer';
import type { QuickFix } from './quickFix';

/** Removes the proof that the finding is about; its file stays. */
export function removal(context: FixContext, preferred = false): QuickFix | undefined {
  const { placed, proof, text } = context;
  if (placed === undefined || proof === undefined) return undefined;
  return offer({
    kind: 'remove-proof',
    fr: 'Retirer cette preuve (le fichier reste)',
    en: 'Remove this proof (the file stays)',
    act: edit(context, removeProof(text, placed.entry.id.value, proof.index)),
    preferred,
  });
}
