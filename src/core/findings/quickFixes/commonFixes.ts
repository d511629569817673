import { type FixContext, edit } from './context';
import { offer, snippetOf } from './offer';
import { SourceText } from '../../yaml/edit/sourceText';
import type { Words } from '../../language/language';
import type { QuickFix } from './quickFix';
import { removeProof } from '../../editing/removeProof';

/** Another file, or none. */
export function* otherFile(context: FixContext): Iterable<QuickFix | undefined> {
  yield replacement(context);
  yield removal(context);
}

function replacement({ finding, proof, placed }: FixContext): QuickFix | undefined {
  if (proof === undefined || placed === undefined) return undefined;
  const { file, range } = finding;
  return offer({
    kind: 'choose-other-file',
    fr: 'Choisir un autre fichier…',
    en: 'Choose another file…',
    act: { kind: 'ask', ask: { for: 'other-file', file, range, requirement: placed.entry.id.value } },
  });
}

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

/** Attaches a proof to what the finding says lacks one. */
export function attachTo(
  { requirement, expectedProof }: FixContext['finding'],
  preferred = false,
): QuickFix | undefined {
  if (requirement === undefined) return undefined;
  return offer({
    kind: 'attach',
    fr: `Joindre une preuve à ${expectedProof ?? requirement}…`,
    en: `Attach a proof to ${expectedProof ?? requirement}…`,
    act: { kind: 'ask', ask: { for: 'proof', requirement, expectedProof } },
    preferred,
  });
}

/** What the finding is on, selected to be typed over. */
export function retype({ finding, text }: FixContext, title: Words<string>): QuickFix | undefined {
  const { file, range } = finding;
  const words = new SourceText(text).slice(range);
  if (words === '' || words.includes('\n')) return undefined;
  return offer({ kind: 'retype', ...title, act: snippetOf(file, { range, newText: words }, words) });
}

/** The words of `retype` for a date. */
export const retypeDate: Words<string> = { fr: 'Saisir une autre date', en: 'Type another date' };

/** Opens the choice of the dossier's profiles. */
export const chooseProfiles: QuickFix = {
  kind: 'choose-profiles',
  title: { fr: 'Choisir les profils du dossier…', en: 'Choose the dossier’s profiles…' },
  isPreferred: false,
  isCertain: false,
  act: { kind: 'ask', ask: { for: 'profiles' } },
};
