import type { QuickFix } from './quickFix';

/** Opens the choice of the dossier's profiles. */
export const chooseProfiles: QuickFix = {
  kind: 'choose-profiles',
  title: { fr: 'Choisir les profils du dossier…', en: 'Choose the dossier’s profiles…' },
  isPreferred: false,
  isCertain: false,
  act: { kind: 'ask', ask: { for: 'profiles' } },
};
