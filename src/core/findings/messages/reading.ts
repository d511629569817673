import type { Words } from '../../language/language';
import type { FindingParams } from '../model';
import type { FindingGroupMessages } from './messages';

type Params = FindingParams;

/** Sentences of the codes of the group `reading`. */
export const readingMessages: Words<FindingGroupMessages<'reading'>> = {
  fr: {
    'yaml-syntax': ({ what, said }) =>
      syntaxFr[String(what)] ?? `YAML illisible ici (${String(said === '' ? what : said)}).`,
    'yaml-too-deep': () => 'Imbrication de plus de 64 niveaux : le fichier n’est pas lu.',
    'yaml-alias': ({ name }) =>
      `Ancres, alias et fusions YAML (« ${String(name)} ») ne sont pas lus : écrivez la valeur.`,
    'file-too-large': ({ megabytes }) =>
      `Fichier trop grand (${String(megabytes)} Mo, 20 au plus) : il n’est pas lu.`,
    'encoding-unsupported': ({ guess }) =>
      `Ce fichier n’est pas en UTF-8 (${String(guess)} ?) : réenregistrez-le en UTF-8.`,
    'merge-conflict': () => 'Conflit git non résolu : gardez une des deux versions et retirez les marqueurs.',
    'duplicate-key': ({ key }) => `« ${String(key)} » figure déjà plus haut : réunissez les deux.`,
    'unknown-key': ({ key, path }) =>
      `Clé inconnue « ${String(key)} »${within(path, ' dans ')} : elle est ignorée.`,
    'schema-invalid': (params) => schemaFr(params),
  },
  en: {
    'yaml-syntax': ({ what, said }) =>
      syntaxEn[String(what)] ?? `YAML can't be read here (${String(said === '' ? what : said)}).`,
    'yaml-too-deep': () => 'Nested deeper than 64 levels: the file is not read.',
    'yaml-alias': ({ name }) =>
      `YAML anchors, aliases and merges (“${String(name)}”) are not read: write the value.`,
    'file-too-large': ({ megabytes }) =>
      `The file is too large (${String(megabytes)} MB, 20 at most): it is not read.`,
    'encoding-unsupported': ({ guess }) =>
      `This file is not UTF-8 (${String(guess)}?): save it again as UTF-8.`,
    'merge-conflict': () => 'Unresolved git conflict: keep one of the two versions and remove the markers.',
    'duplicate-key': ({ key }) => `“${String(key)}” already stands above: bring the two together.`,
    'unknown-key': ({ key, path }) =>
      `Unknown key “${String(key)}”${within(path, ' in ').replace('« ', '“').replace(' »', '”')}: it is ignored.`,
    'schema-invalid': (params) => schemaEn(params),
  },
};

function within(path: string | number | undefined, before: string): string {
  const shown = keyAt(path);
  return shown === '' ? '' : `${before}« ${shown} »`;
}

/** The last key of a path, without the numbers of items: `proofs.0.madeOn` is `madeOn`. */
function keyAt(path: string | number | undefined): string {
  const keys = String(path ?? '')
    .split('.')
    .filter((key) => key !== '' && !/^\d+$/.test(key));
  return keys.at(-1) ?? '';
}

const syntaxFr: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Tabulation en début de ligne : YAML ne veut que des espaces.',
  MISSING_COLON: 'Clé inachevée : il manque « : » à la fin.',
  MISSING_CHAR:
    'Il manque un signe : « : » après une clé, ou un guillemet, un crochet, une accolade à fermer.',
  BAD_INDENT: 'Décalage inattendu : alignez la ligne sur celles du même niveau.',
  MULTILINE_IMPLICIT_KEY: 'Clé inachevée : il manque sans doute « : » à la fin de la ligne.',
  BLOCK_AS_IMPLICIT_KEY: 'Deux « : » sur la ligne : mettez la valeur entre guillemets.',
  TAG: 'Les étiquettes YAML (« ! ») ne sont pas lues : retirez-la.',
  COMPLEX_KEY: 'Cette clé n’est pas un texte simple.',
  MULTIPLE_DOCS: 'Un seul document YAML par fichier : retirez « --- ».',
  BAD_DIRECTIVE: 'Les directives YAML (« % ») ne sont pas lues : retirez la ligne.',
};

const syntaxEn: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Tab at the start of the line: YAML takes only spaces.',
  MISSING_COLON: 'Unfinished key: “:” is missing at the end.',
  MISSING_CHAR: 'A character is missing: “:” after a key, or a quote, bracket or brace to close.',
  BAD_INDENT: 'Unexpected indentation: align the line with those of its level.',
  MULTILINE_IMPLICIT_KEY: 'Unfinished key: “:” is probably missing at the end of the line.',
  BLOCK_AS_IMPLICIT_KEY: 'Two “:” on the line: put the value in quotes.',
  TAG: 'YAML tags (“!”) are not read: remove it.',
  COMPLEX_KEY: 'This key is not a plain text.',
  MULTIPLE_DOCS: 'One YAML document a file: remove “---”.',
  BAD_DIRECTIVE: 'YAML directives (“%”) are not read: remove the line.',
};

function schemaFr({ path, reason, allowed }: Params): string {
  const where = keyAt(path) === '' ? 'Ce fichier' : `« ${keyAt(path)} »`;
  const sentences: Readonly<Record<string, string>> = {
    'empty-file': 'Ce fichier est vide : rien n’y est décrit.',
    required: `${where} est obligatoire.`,
    type: `${where} n’a pas la forme attendue (${String(allowed)}).`,
    value: `${where} : valeur inattendue${allowed === '' ? '' : ` ; au choix : ${String(allowed)}`}.`,
    empty: `${where} est vide.`,
    date: `${where} : une date du calendrier, AAAA-MM-JJ, est attendue.`,
    'date-time': `${where} : une date et une heure de Paris, AAAA-MM-JJTHH:MM, sont attendues.`,
    'whole-number': `${where} : un nombre entier est attendu.`,
    https: `${where} : une adresse qui commence par https:// est attendue.`,
    sha256: `${where} : 64 chiffres hexadécimaux sont attendus.`,
    'one-target': `Une preuve dit où elle est par une clé et une seule : file, gazelle, motco2, cnda, psc ou link.`,
    'not-regular': 'Ce n’est pas un fichier ordinaire : il n’est pas lu.',
    outside: 'Ce lien mène hors du dossier : il n’est pas suivi.',
    dangling: 'Ce lien symbolique ne mène à rien.',
    unreadable: `Ce fichier n’a pas pu être lu (${String(allowed)}).`,
  };
  return sentences[String(reason)] ?? `${where} n’a pas la forme attendue.`;
}

function schemaEn({ path, reason, allowed }: Params): string {
  const where = keyAt(path) === '' ? 'This file' : `“${keyAt(path)}”`;
  const sentences: Readonly<Record<string, string>> = {
    'empty-file': 'This file is empty: it describes nothing.',
    required: `${where} is required.`,
    type: `${where} has not the expected shape (${String(allowed)}).`,
    value: `${where}: unexpected value${allowed === '' ? '' : `; one of: ${String(allowed)}`}.`,
    empty: `${where} is empty.`,
    date: `${where}: a day of the calendar, YYYY-MM-DD, is expected.`,
    'date-time': `${where}: a date and time in Paris, YYYY-MM-DDTHH:MM, are expected.`,
    'whole-number': `${where}: a whole number is expected.`,
    https: `${where}: an address that begins with https:// is expected.`,
    sha256: `${where}: 64 hexadecimal digits are expected.`,
    'one-target':
      'A proof says where it is with one key and one only: file, gazelle, motco2, cnda, psc or link.',
    'not-regular': 'This is not a regular file: it is not read.',
    outside: 'This link leads out of the dossier: it is not followed.',
    dangling: 'This symbolic link leads nowhere.',
    unreadable: `This file could not be read (${String(allowed)}).`,
  };
  return sentences[String(reason)] ?? `${where} has not the expected shape.`;
}
