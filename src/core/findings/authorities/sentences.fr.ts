import type { SentencesOf } from '../family';
import type { authoritiesFindings } from '../findingLists';
import { shown } from '../sentenceText';

export const authoritiesFr: SentencesOf<typeof authoritiesFindings> = {
  'cnda-stage-insufficient': (insufficient) => {
    switch (insufficient.reason) {
      case 'missing':
        return 'Indiquez l’étape de la demande au CNDA : ajoutez « stage: pre-examen », ou « stage: attestation ».';
      case 'too-early':
        return `L’étape CNDA « ${shown(insufficient.stage)} » ne suffit pas : une preuve est recevable à partir de « pre-examen ».`;
      case 'not-pdf':
        return `À l’étape « attestation », la preuve est le PDF du CNDA, et « ${shown(insufficient.file)} » n’en est pas un.`;
      case 'listing':
        return `L’étape CNDA « ${shown(insufficient.stage)} » suffit à un dossier complet (date 2), pas au référencement : l’attestation reste à joindre.`;
    }
  },
  'cnda-expected-date': (expected) =>
    expected.reason === 'past'
      ? `Le retour du CNDA était prévu le ${shown(expected.date)}, et cette date est passée : refaites la copie d’écran, ou joignez l’attestation.`
      : 'Écrivez la date de retour prévue par le CNDA : ajoutez « expectedOn: AAAA-MM-JJ ».',
  'cnda-opposability': ({ date, days }) =>
    days < 0
      ? `La date d’opposabilité du CNDA, ${shown(date)}, est passée : une nouvelle demande est nécessaire.`
      : `La date d’opposabilité du CNDA est le ${shown(date)}, ${inDays(days)} : ensuite la version des tests change et il faut une nouvelle demande.`,
  'unknown-request': ({ request, nearest }) =>
    `Aucune demande au CNDA ne s’appelle « ${shown(request)} » dans segur.yaml (requests: cnda:).${nearest === '' ? '' : ` Vouliez-vous dire « ${shown(nearest)} » ?`}`,
  'test-failed': ({ number }) =>
    `Le test MOTCO2 ${shown(number)} a échoué (result: ko) : il ne prouve rien. Citez le numéro d’un test réussi.`,
  'test-not-verified': () =>
    'Ce test Gazelle est encore « A vérifier » : il ne vaut preuve qu’une fois vérifié (state: verifie).',
  'nil-mismatch': ({ file, found, expected }) =>
    `« ${shown(file)} » porte le NIL ${shown(found)} ; celui du dossier est ${shown(expected)} : est-ce un autre produit ?`,
  'product-mismatch': ({ file, expected }) =>
    `« ${shown(file)} » ne nomme pas le produit « ${shown(expected)} » dans les pages lues.`,
  'version-mismatch': ({ where, file, found, expected }) =>
    where === 'name'
      ? `Le nom de « ${shown(file)} » indique la version ${shown(found)} ; le dossier porte sur ${shown(expected)}.`
      : `« ${shown(file)} » ne nomme pas la version ${shown(expected)} dans les pages lues, mais ${shown(found)} (3.2 et 3.2.0 comptent pour la même).`,
  'prerequisite-missing': ({ reason, missing, before }) =>
    `${reason === 'role' ? 'Un rôle n’est pas prouvé' : 'Une étape manque'} : ${steps[missing]} vient avant ${steps[before]} (ordre : EDC PSC → CNDA → référencement).`,
};

const inDays = (days: number): string =>
  days === 0 ? 'aujourd’hui' : days === 1 ? 'demain' : `dans ${String(days)} jours`;

const steps = {
  'psc-user': 'l’habilitation EDC PSC « Éditeur de logiciel utilisateur »',
  'psc-proxy': 'l’habilitation EDC PSC « Éditeur proxy e-santé »',
  psc: 'une habilitation EDC PSC',
  cnda: 'l’attestation du CNDA',
  listing: 'le référencement',
} as const;
