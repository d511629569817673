import type { Words } from '../../language/language';

interface LinkWords {
  readonly unknown: string;
  readonly untrusted: string;
  readonly trust: string;
  readonly none: string;
  readonly ask: (count: number) => string;
  readonly detail: (hosts: readonly string[]) => string;
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
      'Les liens ne sont vérifiés que dans un espace de travail approuvé : un dossier venu d’ailleurs choisirait sinon ce qui est demandé sur le réseau.',
    trust: 'Gérer l’approbation…',
    none: 'Ce dossier ne cite aucun lien qui puisse être demandé.',
    ask: (count) => `Demander ${count} lien${count > 1 ? 's' : ''} sur le réseau ?`,
    detail: (hosts) =>
      `Une simple requête https, sans cookie ni rien qui vous nomme, sera faite pour chacun. Hôtes demandés :\n${hosts.join('\n')}`,
    check: 'Vérifier',
    checking: 'Ségur vérifie les liens',
    done: (done, of) => `${done} sur ${of}`,
    cancelled: 'La vérification des liens est interrompue ; rien n’a été retenu.',
    title: 'Liens vérifiés',
    aim: 'Ce que les hôtes ont répondu, à part des constats. « Non vérifié » ne veut pas dire faux, et « répond » ne dit pas que le rapport est bon.',
    head: '| Exigence | Lien | Réponse |',
  },
  en: {
    unknown: 'Link never verified (command “Check Links”).',
    untrusted:
      'Links are verified in a trusted workspace only: a dossier from elsewhere would else choose what is asked of the network.',
    trust: 'Manage Trust…',
    none: 'This dossier cites no link that may be asked for.',
    ask: (count) => `Ask for ${count} link${count === 1 ? '' : 's'} over the network?`,
    detail: (hosts) =>
      `One plain https request, with no cookie and nothing that names you, will be made for each. Hosts asked:\n${hosts.join('\n')}`,
    check: 'Check',
    checking: 'Ségur checks links',
    done: (done, of) => `${done} of ${of}`,
    cancelled: 'The check of links was cancelled; nothing was kept.',
    title: 'Links checked',
    aim: 'What hosts answered, apart from the findings. “Not verified” does not mean wrong, and “answers” does not say that the report is right.',
    head: '| Requirement | Link | Answer |',
  },
};
