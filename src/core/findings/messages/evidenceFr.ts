import { typesInWords } from '../../evidence/typesInWords';
import type { FindingParams } from '../model';
import type { EvidenceMessages } from './evidenceShapes';
import { kindsInWords, shown } from './evidenceParts';
import { unseenCharacter } from './unseenCharacter';

export const evidenceMessagesFr: EvidenceMessages = {
  'file-not-found': ({ file, nearest }) =>
    file === '' || file === undefined
      ? 'Aucun fichier n’est nommé.'
      : `Fichier introuvable : « ${shown(file)} ».${nearest === '' ? '' : ` Vouliez-vous « ${shown(nearest)} » ?${unseenCharacter(file, nearest, 'fr')}`}`,
  'file-case-mismatch': ({ file, trueName }) =>
    `« ${shown(file)} » ne diffère que par les majuscules du vrai nom « ${shown(trueName)} » : écrivez-le à l’identique.`,
  'file-name-normalisation': ({ file, trueName }) => {
    const difference = unseenCharacter(file, trueName, 'fr');
    return difference === ''
      ? `Les accents de « ${shown(trueName)} » sont codés autrement sur le disque ; le fichier est bien trouvé.`
      : `« ${shown(file)} » ressemble au vrai nom sans lui être identique ; le fichier est bien trouvé.${difference}`;
  },
  'file-outside-dossier': ({ file, why }) =>
    why === 'folder-link'
      ? `« ${shown(file)} » est un lien symbolique qui sort du dossier : aucune preuve n’est lue. ${allowing}`
      : why === 'link'
        ? `« ${shown(file)} » passe par un lien symbolique qui sort du dossier : copiez la preuve dans le dossier. ${allowing}`
        : `« ${shown(file)} » ${waysOut[String(why)] ?? 'sort du dossier'} : copiez la preuve dans le dossier et citez-la par un chemin relatif.`,
  'file-unreadable': ({ file, reason }) =>
    `« ${shown(file)} » ne peut pas être lu : ${unreadable[String(reason)] ?? 'le disque ou le réseau a échoué'}.`,
  'file-not-regular': ({ file, what }) =>
    what === 'no-folder'
      ? `« ${shown(file)} » n’est pas un répertoire : aucune preuve n’est lue.`
      : what === 'folder'
        ? `« ${shown(file)} » est un dossier : citez un fichier.`
        : `« ${shown(file)} » n’est pas un fichier ordinaire.`,
  'file-empty': ({ file }) => `« ${shown(file)} » est vide (0 octet).`,
  'lfs-pointer': ({ file }) =>
    `« ${shown(file)} » n’est qu’un pointeur git LFS : récupérez le fichier avec « git lfs pull ».`,
  'file-changed': ({ file }) =>
    `« ${shown(file)} » a changé depuis que son empreinte SHA-256 a été notée : vérifiez la preuve, puis mettez l’empreinte à jour.`,
  'line-endings-changed': ({ file, now }) =>
    `Seules les fins de ligne de « ${shown(file)} » ont changé (${shown(now)} à présent), sans doute par git : l’empreinte reste la bonne. Mettez « preuves/** -text » et « *.preuves.yaml text » dans .gitattributes, puis extrayez le fichier à nouveau.`,
  'evidence-reused': ({ file, first, what }) =>
    what === 'same-bytes'
      ? `« ${shown(file)} » a les mêmes octets qu’un autre fichier, preuve de ${shown(first)}.`
      : what === 'report'
        ? `Le même rapport ou le même test sert déjà de preuve pour ${shown(first)}.`
        : `« ${shown(file)} » sert déjà de preuve pour ${shown(first)}.`,
  'evidence-orphan': ({ file }) =>
    `« ${shown(file)} » n’est cité par aucune preuve : joignez-le ou retirez-le.`,
  'extension-mismatch': ({ file, extension, type }) =>
    `« ${shown(file)} » est en réalité un fichier ${shown(type)}, pas ${shown(extension)} : renommez-le ou refaites l’export.`,
  'format-not-accepted': (params) => format(params),
  'file-corrupt': ({ file, type, what }) =>
    `« ${shown(file)} » (${shown(type)}) est abîmé : ${corruption[String(what)] ?? 'sa structure est cassée'}. Refaites l’export ou la copie.`,
  'pdf-encrypted': ({ file }) =>
    `« ${shown(file)} » est un PDF protégé (mot de passe ou restrictions) : fournissez une version sans protection.`,
};

const allowing =
  'Pour autoriser un répertoire : réglage « segur.evidence.allowedRoots » ou « check --allow-root CHEMIN ».';

const waysOut: Readonly<Record<string, string>> = {
  absolute: 'est un chemin absolu',
  'leaves-folder': 'remonte hors du dossier',
  network: 'désigne un partage réseau',
  drive: 'désigne un lecteur',
  scheme: 'est une adresse, pas un chemin',
  home: 'désigne un dossier personnel',
};

const unreadable: Readonly<Record<string, string>> = {
  'dangling-link': 'ce lien symbolique ne mène à rien',
  'no-permission': 'vous n’en avez pas le droit',
  busy: 'un autre programme le tient ouvert',
  'name-too-long': 'son nom est trop long',
  'too-many-links': 'ses liens symboliques tournent en rond',
  'cloud-only': 'il n’est encore que dans le nuage ; téléchargez-le',
  'too-many-files': 'trop de fichiers sont ouverts',
  'invalid-name': 'son nom n’est pas valable',
  'control-character': 'son nom contient un caractère invisible ou qui inverse le texte',
  'reserved-name': 'Windows réserve ce nom ou ne l’accepte pas ; renommez le fichier',
  changed: 'il a changé pendant la lecture',
  time: 'son contenu est trop long à lire, et n’a pas été contrôlé',
  memory: 'son contenu demande trop de mémoire, et n’a pas été contrôlé',
  died: 'son contenu a arrêté le lecteur, et n’a pas été contrôlé',
};

const corruption: Readonly<Record<string, string>> = {
  truncated: 'il est tronqué',
  header: 'son début n’est pas celui de ce format',
  checksum: 'une somme de contrôle est fausse',
  structure: 'sa structure est cassée',
  'line-ends': 'ses fins de ligne ont été réécrites, comme par un transfert en mode texte ou par Git',
  streams: 'le contenu de ses pages ne se décompresse plus',
  'no-page': 'aucune page n’y est trouvée',
};

function format({ given, type, kinds, accepted }: FindingParams): string {
  const asked = kindsInWords(kinds, 'fr');
  const what =
    {
      link: 'un lien',
      number: 'un numéro de test',
      'other-xml': 'un XML qui n’est pas un CDA R2',
    }[String(given)] ?? `un fichier ${shown(type)}`;
  const instead = accepted === '' ? '' : ` (${typesInWords(String(accepted).split(', '), 'fr')})`;
  return `La preuve attendue est : ${asked}${instead} ; ${what} ne convient pas.`;
}
