import type { InsideMessages } from './evidenceShapes';
import { shown } from './evidenceParts';

export const insideMessagesFr: InsideMessages = {
  'pdf-without-text': ({ file }) =>
    `« ${shown(file)} » ne contient que des images de texte : ce qu’il dit n’a pas pu être comparé au dossier.`,
  'pdfa-missing': ({ file, type }) =>
    type === 'pdf'
      ? `« ${shown(file)} » ne se déclare pas PDF/A, que cette preuve demande : réexportez-le en PDF/A-1.`
      : `« ${shown(file)} » est un fichier ${shown(type)} ; cette preuve demande un PDF/A : exportez-le en PDF/A-1.`,
  'signature-missing': ({ file, why }) =>
    `« ${shown(file)} » ne porte pas de signature électronique${signature[String(why)] ?? ''}.`,
  'image-too-small': ({ file, width, height, minimum }) =>
    `« ${shown(file)} » fait ${shown(width)} × ${shown(height)} pixels : à moins de ${shown(minimum)}, personne ne peut la lire.`,
  'xml-malformed': ({ file, line, what }) =>
    what === 'depth'
      ? `« ${shown(file)} » emboîte plus de 256 éléments${placeOf(line)} : la suite n’est pas contrôlée.`
      : `« ${shown(file)} » n’est pas du XML bien formé${placeOf(line)} : refaites l’export, entier et sans retouche.`,
  'doctype-refused': ({ file, line }) =>
    `« ${shown(file)} » contient une déclaration de type (DOCTYPE)${placeOf(line)} : la suite n’est pas lue. Retirez-la.`,
  'hl7-malformed': ({ file, line }) =>
    `« ${shown(file)} » n’est pas un message HL7 v2 bien formé${placeOf(line)} : il commence par un segment MSH entier.`,
  'xdm-incomplete': ({ file, missing }) =>
    missing === ''
      ? `« ${shown(file)} » n’est pas une archive IHE_XDM : INDEX.HTM, README.TXT et IHE_XDM/ n’y sont pas.`
      : `« ${shown(file)} » est une archive IHE_XDM incomplète ; il manque : ${shown(missing)}.`,
  'archive-unsafe': ({ file, what }) =>
    `« ${shown(file)} » est une archive qui ne s’ouvre pas sans danger : ${unsafe[String(what)] ?? 'sa table des matières ment'}. Refaites-la.`,
  'too-few-files': ({ file }) =>
    `Plusieurs images sont demandées, et « ${shown(file)} » est la seule jointe : montre-t-elle tout ?`,
};

const signature: Readonly<Record<string, string>> = {
  'pentest-form': ' : la fiche de test d’intrusion est signée par le certificat de son auditeur',
  attestation: ' : signez-la, ou joignez le scan du papier signé',
  demanded: ', que cette preuve demande',
  policy: ', que « policy: require » de segur.yaml demande',
};

const unsafe: Readonly<Record<string, string>> = {
  'path-outside': 'un nom y sort de son dossier',
  'too-many-entries': 'elle contient trop de fichiers',
  'too-large': 'elle se déploie démesurément',
  ratio: 'elle se déploie démesurément',
  overlapping: 'ses contenus se chevauchent',
  'beyond-end': 'sa table des matières dépasse le fichier',
  encrypted: 'elle est protégée par un mot de passe',
};

function placeOf(line: string | number | undefined): string {
  return line === undefined || line === '' ? '' : ` (ligne ${shown(line)})`;
}
