import { setScalar } from '../../yaml/edit/setScalar';
import { edit, told } from './context';
import { offer, type Fixer } from './offer';

export const unknownProfile: Fixer = function* (context) {
  const nearest = told(context, 'nearest');
  if (nearest !== undefined) {
    yield offer({
      kind: 'correct-profile',
      fr: `Vouliez-vous « ${nearest} » ? Corriger le profil`,
      en: `Did you mean “${nearest}”? Correct the profile`,
      act: edit(context, setScalar(context.text, context.finding.range, nearest)),
      preferred: true,
    });
  }
  yield offer({
    kind: 'choose-profiles',
    fr: 'Choisir les profils du dossier…',
    en: 'Choose the dossier’s profiles…',
    act: { kind: 'ask', ask: { for: 'profiles' } },
  });
};

export const catalogueNotFound: Fixer = function* () {
  yield offer({
    kind: 'import-catalogue',
    fr: 'Importer un REM (.xlsx)…',
    en: 'Import a REM (.xlsx)…',
    act: { kind: 'ask', ask: { for: 'catalogue' } },
    preferred: true,
  });
};
