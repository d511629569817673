import type { SentencesOf } from '../family';
import type { filesFindings } from '../findingLists';
import { shown, unseenCharacter } from '../sentenceText';
import type { OutsideState } from './fileOutsideDossier';

export const filesFr: SentencesOf<typeof filesFindings> = {
  'file-not-found': ({ file, nearest, moved, alike }) =>
    alike !== undefined
      ? `Fichier introuvable : « ${shown(file)} ». Plusieurs fichiers ont la même empreinte : ${alike
          .split('\n')
          .map((one) => `« ${shown(one)} »`)
          .join(', ')}. Choisissez celui à citer.`
      : moved !== ''
        ? `Fichier introuvable : « ${shown(file)} ». Le fichier semble déplacé vers « ${shown(moved)} » (même empreinte).`
        : `Fichier introuvable : « ${shown(file)} ».${nearest === '' ? '' : ` Vouliez-vous dire « ${shown(nearest)} » ?${unseenCharacter(file, nearest, 'fr')}`}`,
  'file-case-mismatch': ({ file, trueName }) =>
    `« ${shown(file)} » ne diffère du vrai nom « ${shown(trueName)} » que par la casse : écrivez-le à l’identique.`,
  'file-name-normalisation': ({ file, trueName }) => {
    const difference = unseenCharacter(file, trueName, 'fr');
    return difference === ''
      ? `La normalisation Unicode des accents de « ${shown(trueName)} » est différente sur le disque ; le fichier est bien trouvé.`
      : `« ${shown(file)} » ressemble au vrai nom sans lui être identique ; le fichier est bien trouvé.${difference}`;
  },
  'file-outside-dossier': ({ file, why }) => {
    if (why === 'folder-link')
      return `« ${shown(file)} » est un lien symbolique qui sort du dossier : aucune preuve n’est lue. ${allowing}`;
    if (why === 'link')
      return `« ${shown(file)} » passe par un lien symbolique qui sort du dossier : copiez la preuve dans le dossier. ${allowing}`;
    return `« ${shown(file)} » ${waysOut[why]} : copiez la preuve dans le dossier et citez-la par un chemin relatif.`;
  },
  'file-unreadable': ({ file, reason }) =>
    `« ${shown(file)} » ne peut pas être lu : ${unreadable[reason] ?? 'erreur du disque ou du réseau'}.`,
  'file-not-regular': ({ file, what }) => `« ${shown(file)} » ${others[what]}.`,
  'file-empty': ({ file }) => `« ${shown(file)} » est vide (0 octet).`,
  'lfs-pointer': ({ file }) =>
    `« ${shown(file)} » n’est qu’un pointeur git LFS : récupérez le fichier avec « git lfs pull ».`,
  'file-changed': ({ file }) =>
    `« ${shown(file)} » ne correspond plus à l’empreinte SHA-256 enregistrée : vérifiez la preuve, puis mettez l’empreinte à jour.`,
  'line-endings-changed': ({ file, now }) =>
    `Seules les fins de ligne de « ${shown(file)} » ont changé (${now} à présent), sans doute par git : l’empreinte enregistrée reste la bonne. Écrivez « preuves/** -text » et « *.preuves.yaml text » dans .gitattributes, puis extrayez le fichier à nouveau.`,
  'evidence-reused': ({ file, first, what }) => {
    if (what === 'same-bytes')
      return `« ${shown(file)} » est identique à un autre fichier, qui sert de preuve pour ${shown(first)}.`;
    if (what === 'report') return `Le même rapport ou le même test sert déjà de preuve pour ${shown(first)}.`;
    return `« ${shown(file)} » sert déjà de preuve pour ${shown(first)}.`;
  },
  'evidence-orphan': ({ file }) =>
    `« ${shown(file)} » n’est cité par aucune preuve : joignez-le ou retirez-le.`,
};

const allowing =
  'Pour autoriser un répertoire : paramètre « segur.evidence.allowedRoots » ou « check --allow-root RÉPERTOIRE ».';

const waysOut: Readonly<Record<OutsideState, string>> = {
  absolute: 'est un chemin absolu',
  'leaves-folder': 'remonte hors du dossier',
  network: 'désigne un partage réseau',
  drive: 'désigne un lecteur',
  scheme: 'est une adresse, pas un chemin',
  home: 'désigne un répertoire personnel',
};

const others: Readonly<Record<'folder' | 'special' | 'no-folder', string>> = {
  folder: 'est un répertoire : citez un fichier',
  special: 'n’est pas un fichier ordinaire',
  'no-folder': 'n’est pas un répertoire : aucune preuve n’est lue',
};

const unreadable: Readonly<Partial<Record<string, string>>> = {
  'chapter-name':
    'un fichier de chapitre se place directement dans « preuves/ », sous un nom qui finit par « .preuves.yaml » ; déplacez-le ou renommez-le',
  'dangling-link': 'la cible de ce lien symbolique n’existe pas',
  'no-permission': 'vous n’avez pas le droit de le lire',
  busy: 'un autre programme l’utilise',
  'name-too-long': 'son nom est trop long',
  'too-many-links': 'ses liens symboliques forment une boucle',
  'cloud-only': 'son contenu n’est pas téléchargé (stockage en ligne) ; téléchargez-le',
  'too-many-files': 'trop de fichiers sont ouverts',
  'invalid-name': 'son nom n’est pas valide',
  'control-character': 'son nom contient un caractère invisible ou qui inverse le texte',
  'reserved-name': 'ce nom est réservé ou refusé par Windows ; renommez le fichier',
  changed: 'il a changé pendant la lecture',
  time: 'son contenu est trop long à lire, et n’a pas été contrôlé',
  memory: 'son contenu demande trop de mémoire, et n’a pas été contrôlé',
  died: 'la lecture de son contenu a échoué, et il n’a pas été contrôlé',
};
