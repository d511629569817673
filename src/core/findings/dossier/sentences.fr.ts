import { countOf } from '../../language/plural';
import type { SentencesOf } from '../family';
import type { dossierFindings } from '../findingLists';
import { unseenCharacter, guess } from '../sentenceText';

export const dossierFr: SentencesOf<typeof dossierFindings> = {
  'catalogue-not-found': ({ reason, path, nearest }) => {
    switch (reason) {
      case 'unnamed':
        return 'Aucun catalogue n’est indiqué : importez un REM (.xlsx), puis écrivez « catalogue: rem/… ».';
      case 'absent':
        return `Le catalogue « ${path} » est introuvable.${guess(nearest, 'fr')}${unseenCharacter(path, nearest, 'fr')}`;
      case 'unreadable':
        return `Le catalogue « ${path} » ne peut pas être lu.`;
    }
  },
  'unknown-profile': ({ profile, nearest }) =>
    `Profil inconnu du catalogue : « ${profile} ».${guess(nearest, 'fr')}${unseenCharacter(profile, nearest, 'fr')}`,
  'identifier-suspicious': ({ name, value }) =>
    `${name} inhabituel : « ${value} » (trois majuscules et six chiffres, d’après les exemples connus).`,
  'milestone-near': ({ name, at, days, missing }) =>
    `${dateName(name)} est dans ${countOf(days, 'jour', 'jours')} (${at}, heure de Paris) ; ${missingProofs(missing)}.`,
  'milestone-passed': ({ name, at, missing }) =>
    `${dateName(name)} est passée (${at}, heure de Paris) ; ${missingProofs(missing)}.`,
};

function dateName(name: string): string {
  return `La date ${name.replace('date', '')}`;
}

function missingProofs(missing: number): string {
  return countOf(missing, 'preuve manque', 'preuves manquent');
}
