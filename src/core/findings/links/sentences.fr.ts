import type { LinkFaultParams, MalformedReason } from '../../evidence/links/faultsOfLink';
import type { NotPermanentReason } from '../../evidence/links/whyNotPermanent';
import type { SentencesOf } from '../family';
import type { linksFindings } from '../findingLists';
import { shown } from '../sentenceText';

export const linksFr: SentencesOf<typeof linksFindings> = {
  'link-malformed': (malformed) =>
    malformed.why === 'html-entity'
      ? `Lien invalide : « ${shown(malformed.entity)} » vient du code HTML d’une page ; écrivez « ${shown(malformed.character)} ».`
      : `Lien invalide : ${reasons[malformed.why]}.`,
  'link-insecure': () => 'Lien non sécurisé : remplacez « http: » par « https: ».',
  'link-credentials': () =>
    'Le lien contient un identifiant ou un mot de passe : retirez-le, puis changez ce mot de passe.',
  'link-unknown-host': ({ host, why }) =>
    `Hôte inconnu : « ${shown(host)} »${hosts[why]}. Si c’est le bon, ajoutez-le à « policy: hosts: » de segur.yaml.`,
  'link-not-permanent': ({ why }) =>
    `Ce n’est pas un lien permanent (${pages[why]}) : copiez le lien permanent du rapport ou du test.`,
  'test-name-missing': ({ expected, of }) =>
    `Précisez de quel test provient ce ${of === 'motco2' ? 'numéro' : 'lien'} : ajoutez « test: ${expected === '' ? '…' : shown(expected)} ».`,
  'test-number-invalid': ({ value, meant }) =>
    `« ${shown(value)} » n’est pas un numéro de test MOTCO2 : écrivez un entier positif${meant === '' ? '' : `, ici ${shown(meant)}`}.`,
};

const reasons: Readonly<Record<MalformedReason, string>> = {
  empty: 'il est vide',
  spaces: 'il contient une espace ou un caractère interdit',
  'no-scheme': 'il doit commencer par « https:// »',
  scheme: 'seul « https: » est accepté',
  'too-long': 'il est trop long',
  'not-an-address': 'ce n’est pas une adresse web',
};

const pages: Readonly<Record<NotPermanentReason, string>> = {
  api: 'adresse du service (API), pas la page du rapport',
  session: 'il contient un identifiant de session et cessera de fonctionner avec elle',
  login: 'page de connexion',
  list: 'liste ou menu, pas un résultat',
  'bare-host': 'page d’accueil du site',
  'no-oid': 'il manque l’OID du rapport, « oid=1.2.3… »',
  'no-id': 'il manque le numéro du test, « id=123 »',
  'nothing-named': 'aucun rapport ni test n’y est désigné',
};

const hosts: Readonly<Record<LinkFaultParams<'link-unknown-host'>['why'], string>> = {
  address: ' (adresse IP)',
  local: ' (nom local, que l’agence ne peut pas joindre)',
  port: ' (port inhabituel d’un hôte connu)',
  'look-alike': ' (ressemble à un hôte connu : vérifiez-le lettre par lettre)',
  other: '',
};
