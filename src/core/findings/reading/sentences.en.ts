import type { ReadingParams } from '../../yaml/nodes';
import type { SentencesOf } from '../family';
import type { readingFindings } from '../findingLists';
import { shown } from '../sentenceText';
import { grouped, keyAt, within } from './sentenceParts';
import { syntaxSentence } from './syntaxSentence';

export const readingEn: SentencesOf<typeof readingFindings> = {
  'yaml-syntax': ({ what }) => syntaxSentence(what, 'en'),
  'yaml-too-deep': () => 'Nested deeper than 64 levels: the file is not read.',
  'yaml-alias': ({ name }) =>
    `YAML anchors, aliases and merges (“${shown(name)}”) are not read: write the value.`,
  'file-too-large': ({ megabytes, reason }) =>
    tooLarge[reason] ?? `The file is too large (${shown(megabytes)} MB, 20 at most): it is not read.`,
  'encoding-unsupported': ({ guess }) => `This file is not UTF-8 (${shown(guess)}?): save it as UTF-8.`,
  'merge-conflict': () => 'Unresolved git conflict: keep one of the two versions and remove the markers.',
  'duplicate-key': ({ key }) => `“${shown(key)}” already appears above: merge them.`,
  'unknown-key': ({ key, path }) =>
    `Unknown key “${shown(key)}”${within(path, ' in “', '”')}: it is ignored.`,
  'schema-invalid': (params) => schemaSentence(params),
  'yaml-hash': () =>
    'The value ends before “#”: the rest is read as a comment. Put the whole value in quotes, or leave a space after “#”.',
  'too-many-findings': ({ left }) =>
    Number(left) > 1
      ? `${grouped(left, ',')} more findings in this file are not shown.`
      : 'One more finding in this file is not shown.',
};

/** Why a text below 20 MB is too large nevertheless. */
const tooLarge: Readonly<Record<string, string>> = {
  elements: 'The file is too long (hundreds of thousands of lines or items): it is not read.',
  entry: 'The entry is too long (tens of thousands of lines or items): it is not read.',
  form: 'The file is too long for this form of YAML: it is not read. Write one key per line, without tabs or braces, or split it.',
};

/** The shapes of a schema in words; the schema has only English ones. */
const shapes: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  object: 'keys and values',
  record: 'keys and values',
};

function schemaSentence({ path, reason, allowed }: ReadingParams['schema-invalid']): string {
  const where = keyAt(path) === '' ? 'This file' : `“${keyAt(path)}”`;
  const sentences: Readonly<Record<string, string>> = {
    'empty-file': 'This file is empty: it describes nothing.',
    required: `${where} is required.`,
    type: `${where} does not have the expected shape${shapes[allowed] === undefined ? '' : ` (${shapes[allowed]})`}.`,
    value: `${where}: unexpected value${allowed === '' ? '' : `; one of: ${allowed}`}.`,
    empty: `${where} is empty.`,
    date: `${where}: a valid date is expected, as YYYY-MM-DD.`,
    'date-time': `${where}: a date and time (Paris) are expected, as YYYY-MM-DDTHH:MM.`,
    'whole-number': `${where}: a whole number is expected.`,
    https: `${where}: an address that begins with https:// is expected.`,
    sha256: `${where}: 64 hexadecimal digits are expected.`,
    'one-target': 'A proof must have exactly one of these keys: file, gazelle, motco2, cnda, psc or link.',
    'not-regular': 'This is not a regular file: it is not read.',
    outside: 'This link leads out of the dossier: it is not followed.',
    dangling: 'This symbolic link is broken.',
    unreadable: `This file could not be read (${allowed}).`,
  };
  return sentences[reason] ?? `${where} does not have the expected shape.`;
}
