import type { Words } from '../../language/language';

interface LinkWords {
  readonly unknown: string;
  readonly untrusted: string;
  readonly trust: string;
  readonly none: string;
  readonly ask: (count: number) => string;
  /** One line each. */
  readonly detail: (hosts: readonly string[]) => readonly string[];
  readonly check: string;
  readonly checking: string;
  readonly done: (done: number, of: number) => string;
  readonly cancelled: string;
  readonly title: string;
  readonly aim: string;
  readonly head: string;
}

export const linkWords: Words<LinkWords> = {
  fr: {
    unknown: 'Lien jamais vérifié (commande « Vérifier les liens »).',
    untrusted:
      'Les liens ne sont vérifiés que dans un espace de travail approuvé : un dossier reçu d’un tiers choisirait sinon les adresses interrogées.',
    trust: 'Gérer l’approbation…',
    none: 'Ce dossier ne cite aucun lien qui puisse être vérifié.',
    ask: (count) => `Interroger ${count} lien${count > 1 ? 's' : ''} ?`,
    detail: (hosts) => [
      'Une requête https par lien, sans cookie ni donnée qui vous identifie. Hôtes interrogés :',
      ...hosts,
    ],
    check: 'Vérifier',
    checking: 'Ségur : vérification des liens',
    done: (done, of) => `${done} sur ${of}`,
    cancelled: 'La vérification des liens a été interrompue ; aucun résultat n’a été conservé.',
    title: 'Liens vérifiés',
    aim: 'Les réponses des hôtes, indépendantes des constats. « Non vérifié » ne veut pas dire faux, et « répond » ne dit pas que le rapport est bon.',
    head: '| Exigence | Lien | Réponse |',
  },
  en: {
    unknown: 'Link never checked (command “Check Links”).',
    untrusted:
      'Links are checked in a trusted workspace only: a dossier received from a third party could otherwise choose the addresses that are queried.',
    trust: 'Manage Trust…',
    none: 'This dossier cites no link that can be checked.',
    ask: (count) => `Check ${count} link${count === 1 ? '' : 's'}?`,
    detail: (hosts) => [
      'One https request per link, with no cookie and no data that identifies you. Hosts queried:',
      ...hosts,
    ],
    check: 'Check',
    checking: 'Ségur: checking links',
    done: (done, of) => `${done} of ${of}`,
    cancelled: 'The link check was cancelled; no result was kept.',
    title: 'Links checked',
    aim: 'The answers of the hosts, separate from the findings. “Not verified” does not mean wrong, and “answers” does not mean that the report is right.',
    head: '| Requirement | Link | Answer |',
  },
};
