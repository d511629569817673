import type { ReadingParams } from '../../yaml/nodes';
import type { SentencesOf } from '../family';
import type { readingFindings } from '../findingLists';
import { shown } from '../sentenceText';
import { grouped, keyAt, within } from './sentenceParts';
import { syntaxSentence } from './syntaxSentence';

export const readingFr: SentencesOf<typeof readingFindings> = {
  'yaml-syntax': ({ what }) => syntaxSentence(what, 'fr'),
  'yaml-too-deep': () => 'Imbrication de plus de 64 niveaux : le fichier n’est pas lu.',
  'yaml-alias': ({ name }) =>
    `Ancres, alias et fusions YAML (« ${shown(name)} ») ne sont pas lus : écrivez la valeur.`,
  'file-too-large': ({ megabytes, reason }) =>
    tooLarge[reason] ?? `Fichier trop grand (${shown(megabytes)} Mo, 20 au plus) : il n’est pas lu.`,
  'encoding-unsupported': ({ guess }) =>
    `Ce fichier n’est pas en UTF-8 (${shown(guess)} ?) : réenregistrez-le en UTF-8.`,
  'merge-conflict': () => 'Conflit git non résolu : gardez une des deux versions et retirez les marqueurs.',
  'duplicate-key': ({ key }) => `« ${shown(key)} » existe déjà plus haut : fusionnez-les.`,
  'unknown-key': ({ key, path }) =>
    `Clé inconnue « ${shown(key)} »${within(path, ' dans « ', ' »')} : elle est ignorée.`,
  'schema-invalid': (params) => schemaSentence(params),
  'yaml-hash': () =>
    'La valeur s’arrête avant « # » : le reste est lu comme un commentaire. Mettez toute la valeur entre guillemets, ou laissez une espace après « # ».',
  'too-many-findings': ({ left }) =>
    Number(left) > 1
      ? `${grouped(left, '\u202f')} autres constats de ce fichier ne sont pas affichés.`
      : 'Un autre constat de ce fichier n’est pas affiché.',
};

/** Why a text below 20 MB is too large nevertheless. */
const tooLarge: Readonly<Record<string, string>> = {
  elements: 'Fichier trop long (des centaines de milliers de lignes ou d’éléments) : il n’est pas lu.',
  entry: 'Entrée trop longue (des dizaines de milliers de lignes ou d’éléments) : elle n’est pas lue.',
  form: 'Fichier trop long pour cette forme de YAML : il n’est pas lu. Écrivez une clé par ligne, sans tabulations ni accolades, ou scindez-le.',
};

/** The shapes of a schema in words; the schema has only English ones. */
const shapes: Readonly<Record<string, string>> = {
  string: 'texte',
  array: 'liste',
  object: 'clés et valeurs',
  record: 'clés et valeurs',
};

function schemaSentence({ path, reason, allowed }: ReadingParams['schema-invalid']): string {
  const where = keyAt(path) === '' ? 'Ce fichier' : `« ${keyAt(path)} »`;
  const sentences: Readonly<Record<string, string>> = {
    'empty-file': 'Ce fichier est vide : rien n’y est décrit.',
    required: `${where} est obligatoire.`,
    type: `${where} n’a pas la forme attendue${shapes[allowed] === undefined ? '' : ` (${shapes[allowed]})`}.`,
    value: `${where} : valeur inattendue${allowed === '' ? '' : ` ; au choix : ${allowed}`}.`,
    empty: `${where} est vide.`,
    date: `${where} : date attendue, au format AAAA-MM-JJ.`,
    'date-time': `${where} : date et heure de Paris attendues, au format AAAA-MM-JJTHH:MM.`,
    'whole-number': `${where} : nombre entier attendu.`,
    https: `${where} : adresse attendue, en https://.`,
    sha256: `${where} : 64 chiffres hexadécimaux attendus.`,
    'one-target': `Une preuve doit avoir une seule de ces clés : file, gazelle, motco2, cnda, psc ou link.`,
    'not-regular': 'Ce n’est pas un fichier ordinaire : il n’est pas lu.',
    outside: 'Ce lien mène hors du dossier : il n’est pas suivi.',
    dangling: 'Ce lien symbolique est rompu.',
    unreadable: `Ce fichier n’a pas pu être lu (${allowed}).`,
  };
  return sentences[reason] ?? `${where} n’a pas la forme attendue.`;
}
