import type { FileFaultParams } from '../../inspect/model';
import { typesInWords } from '../../evidence/typesInWords';
import type { SentencesOf } from '../family';
import type { formFindings } from '../findingLists';
import { kindsInWords, shown } from '../sentenceText';

export const formFr: SentencesOf<typeof formFindings> = {
  'extension-mismatch': ({ file, extension, type }) =>
    `« ${shown(file)} » est en réalité un fichier ${shown(type)}, pas ${shown(extension)} : renommez-le ou refaites l’export.`,
  'format-not-accepted': ({ given, type, kinds, accepted }) => {
    const expected = kindsInWords(kinds.split(','), 'fr');
    const what = given === 'file' ? `un fichier ${shown(type)}` : otherThanFile[given];
    const instead = accepted === '' ? '' : ` (${typesInWords(accepted.split(', '), 'fr')})`;
    return `La preuve attendue est : ${expected}${instead} ; ${what} ne convient pas.`;
  },
  'file-corrupt': ({ file, type, what }) =>
    `« ${shown(file)} » (${shown(type)}) est endommagé : ${corruption[what]}. Refaites l’export ou la copie.`,
  'pdf-encrypted': ({ file }) =>
    `« ${shown(file)} » est un PDF protégé (mot de passe ou restrictions) : fournissez une version sans protection.`,
  'pdf-without-text': ({ file }) =>
    `« ${shown(file)} » ne contient que des images : son texte n’a pas pu être comparé au dossier.`,
  'pdfa-missing': ({ file, type }) =>
    type === 'pdf'
      ? `« ${shown(file)} » ne se déclare pas PDF/A, alors que cette preuve le demande : réexportez-le en PDF/A-1.`
      : `« ${shown(file)} » est un fichier ${shown(type)} ; cette preuve demande un PDF/A : exportez-le en PDF/A-1.`,
  'signature-missing': ({ file, why }) =>
    `« ${shown(file)} » ne porte pas de signature électronique${signature[why] ?? ''}.`,
  'image-too-small': ({ file, width, height, minimum }) =>
    `« ${shown(file)} » fait ${width} × ${height} pixels : en dessous de ${minimum}, une image est illisible.`,
  'xml-malformed': ({ file, line, what }) =>
    what === 'depth'
      ? `« ${shown(file)} » imbrique plus de 256 niveaux${placeOf(line)} : la suite n’est pas contrôlée.`
      : what === 'encoding'
        ? `« ${shown(file)} » n’est pas du XML bien formé${placeOf(line)} : un caractère n’est pas dans l’encodage déclaré. Refaites l’export dans cet encodage.`
        : `« ${shown(file)} » n’est pas du XML bien formé${placeOf(line)} : refaites l’export, entier et sans retouche.`,
  'doctype-refused': ({ file, line }) =>
    `« ${shown(file)} » contient une déclaration de type de document (DOCTYPE, ligne ${line}) : la suite n’est pas lue. Retirez-la.`,
  'hl7-malformed': ({ file, line }) =>
    `« ${shown(file)} » n’est pas un message HL7 v2 bien formé${placeOf(line)} : il doit commencer par un segment MSH complet.`,
  'xdm-incomplete': ({ file, missing }) =>
    missing === ''
      ? `« ${shown(file)} » n’est pas une archive IHE_XDM : INDEX.HTM, README.TXT et IHE_XDM/ n’y sont pas.`
      : `« ${shown(file)} » est une archive IHE_XDM incomplète ; il manque : ${shown(missing)}.`,
  'archive-unsafe': ({ file, what }) =>
    `« ${shown(file)} » est une archive qui n’a pas été ouverte, par sécurité : ${unsafe[what]}. Refaites-la.`,
  'office-encrypted': ({ file }) =>
    `« ${shown(file)} » est un document Office protégé par un mot de passe : l’examinateur ne peut pas l’ouvrir. Enregistrez-le sans mot de passe.`,
  'mail-encrypted': ({ file }) =>
    `« ${shown(file)} » est un message chiffré : seul son destinataire peut le lire. Déchiffrez-le, puis exportez-le de nouveau.`,
  'text-not-readable': ({ file }) =>
    `« ${shown(file)} » ne contient de texte lisible dans aucun encodage : refaites l’export ou la copie.`,
  'too-few-files': ({ file }) =>
    `Plusieurs images sont demandées, et « ${shown(file)} » est la seule jointe : montre-t-elle tout ?`,
};

const otherThanFile = {
  link: 'un lien',
  number: 'un numéro de test',
  'other-xml': 'un XML qui n’est pas un CDA R2',
} as const;

const corruption: Readonly<Record<FileFaultParams['file-corrupt']['what'], string>> = {
  truncated: 'il est tronqué',
  header: 'son début n’est pas celui de ce format',
  checksum: 'une somme de contrôle est fausse',
  structure: 'sa structure est invalide',
  'line-ends': 'ses fins de ligne ont été réécrites, comme par un transfert en mode texte ou par git',
  streams: 'le contenu de ses pages ne se décompresse plus',
  'no-page': 'aucune page n’y est trouvée',
};

const signature: Readonly<Partial<Record<string, string>>> = {
  'pentest-form': ' : le formulaire de test d’intrusion est signé par le certificat de son auditeur',
  attestation: ' : signez-la, ou joignez le document signé, numérisé',
  demanded: ', alors que cette preuve en demande une',
  policy: ', alors que « policy: require » de segur.yaml en demande une',
};

const unsafe: Readonly<Record<FileFaultParams['archive-unsafe']['what'], string>> = {
  'path-outside': 'un chemin y sort de l’archive',
  'too-many-entries': 'elle contient trop de fichiers',
  ratio: 'sa taille décompressée est excessive',
  overlapping: 'ses contenus se chevauchent',
  'beyond-end': 'son répertoire central dépasse la fin du fichier',
  encrypted: 'elle est protégée par un mot de passe',
};

function placeOf(line: string | undefined): string {
  return line === undefined ? '' : ` (ligne ${line})`;
}
