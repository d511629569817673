import type { Words } from '../../language/language';
import type { FindingParams } from '../model';
import type { FindingGroupMessages } from './messages';
import { syntaxSentence } from './syntax';

type Params = FindingParams;

/** Sentences of the codes of the group `reading`. */
export const readingMessages: Words<FindingGroupMessages<'reading'>> = {
  fr: {
    'yaml-syntax': ({ what }) => syntaxSentence(what, 'fr'),
    'yaml-too-deep': () => 'Imbrication de plus de 64 niveaux : le fichier n’est pas lu.',
    'yaml-alias': ({ name }) =>
      `Ancres, alias et fusions YAML (« ${String(name)} ») ne sont pas lus : écrivez la valeur.`,
    'file-too-large': ({ megabytes, reason }) =>
      tooLargeFr[String(reason)] ??
      `Fichier trop grand (${String(megabytes)} Mo, 20 au plus) : il n’est pas lu.`,
    'encoding-unsupported': ({ guess }) =>
      `Ce fichier n’est pas en UTF-8 (${String(guess)} ?) : réenregistrez-le en UTF-8.`,
    'merge-conflict': () => 'Conflit git non résolu : gardez une des deux versions et retirez les marqueurs.',
    'duplicate-key': ({ key }) => `« ${String(key)} » figure déjà plus haut : réunissez les deux.`,
    'unknown-key': ({ key, path }) =>
      `Clé inconnue « ${String(key)} »${within(path, ' dans ')} : elle est ignorée.`,
    'schema-invalid': (params) => schemaFr(params),
    'yaml-hash': () =>
      'La valeur s’arrête avant « # » : le reste est lu comme un commentaire. Mettez toute la valeur entre guillemets, ou laissez une espace après « # ».',
    'too-many-findings': ({ left }) =>
      Number(left) > 1
        ? `${grouped(left, '\u202f')} autres constats de ce fichier ne sont pas affichés.`
        : 'Un autre constat de ce fichier n’est pas affiché.',
  },
  en: {
    'yaml-syntax': ({ what }) => syntaxSentence(what, 'en'),
    'yaml-too-deep': () => 'Nested deeper than 64 levels: the file is not read.',
    'yaml-alias': ({ name }) =>
      `YAML anchors, aliases and merges (“${String(name)}”) are not read: write the value.`,
    'file-too-large': ({ megabytes, reason }) =>
      tooLargeEn[String(reason)] ??
      `The file is too large (${String(megabytes)} MB, 20 at most): it is not read.`,
    'encoding-unsupported': ({ guess }) =>
      `This file is not UTF-8 (${String(guess)}?): save it again as UTF-8.`,
    'merge-conflict': () => 'Unresolved git conflict: keep one of the two versions and remove the markers.',
    'duplicate-key': ({ key }) => `“${String(key)}” already stands above: bring the two together.`,
    'unknown-key': ({ key, path }) =>
      `Unknown key “${String(key)}”${within(path, ' in ').replace('« ', '“').replace(' »', '”')}: it is ignored.`,
    'schema-invalid': (params) => schemaEn(params),
    'yaml-hash': () =>
      'The value ends before “#”: the rest is read as a comment. Put the whole value in quotes, or leave a space after “#”.',
    'too-many-findings': ({ left }) =>
      Number(left) > 1
        ? `${grouped(left, ',')} more findings in this file are not shown.`
        : 'One more finding in this file is not shown.',
  },
};

/** Why a text below 20 MB is too large all the same. */
const tooLargeFr: Readonly<Record<string, string>> = {
  elements: 'Fichier trop long (des centaines de milliers de lignes ou d’éléments) : il n’est pas lu.',
  form: 'Fichier trop long pour cette écriture de YAML : il n’est pas lu. Écrivez une clé par ligne, sans tabulations ni accolades, ou partagez-le.',
};
const tooLargeEn: Readonly<Record<string, string>> = {
  elements: 'The file is too long (hundreds of thousands of lines or items): it is not read.',
  form: 'The file is too long for this way of writing YAML: it is not read. Write one key per line, without tabs and braces, or split it.',
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

/** A number with its thousands apart. */
function grouped(number: string | number | undefined, mark: string): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, mark);
}

/** What a schema wants, in words; the schema's own are English. */
const shapes: Words<Readonly<Record<string, string>>> = {
  fr: { string: 'texte', array: 'liste', object: 'clés et valeurs', record: 'clés et valeurs' },
  en: { string: 'text', array: 'list', object: 'keys and values', record: 'keys and values' },
};

function shapeOf(expected: string | number | undefined, language: 'fr' | 'en'): string {
  const shape = shapes[language][String(expected)];
  return shape === undefined ? '' : ` (${shape})`;
}

function schemaFr({ path, reason, allowed }: Params): string {
  const where = keyAt(path) === '' ? 'Ce fichier' : `« ${keyAt(path)} »`;
  const sentences: Readonly<Record<string, string>> = {
    'empty-file': 'Ce fichier est vide : rien n’y est décrit.',
    required: `${where} est obligatoire.`,
    type: `${where} n’a pas la forme attendue${shapeOf(allowed, 'fr')}.`,
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
    type: `${where} has not the expected shape${shapeOf(allowed, 'en')}.`,
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
