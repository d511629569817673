import type { Facts, FormProblem } from '../../model';
import { extensionOf } from '../../names';
import { canonicalType } from '../../typeNames';
import { type Bytes, holdsAt, latin1, looseText, uint16le } from '../bytes';
import { corrupt, type Recognised } from '../recognised';
import { documentFacts } from './documentFacts';
import { whyUnsafe } from './whyUnsafe';
import { type ZipDirectory, zipDirectory } from './zipDirectory';

const documents: ReadonlySet<string> = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'odg']);

/**
 * Office documents, exchange archives and plain archives, told apart by the names in the central directory. An archive
 * that lost its directory is told by the names still seen in its first bytes, and nobody can open it.
 */
export async function inspectZip(bytes: Bytes): Promise<Recognised> {
  const declared = declaredType(bytes.head);
  const directory = await zipDirectory(bytes);
  if (directory === undefined) {
    return corrupt(declared ?? typeByNames(looseText(bytes.head)), 'truncated', { truncated: true });
  }
  if (directory.entries.length === 0 && directory.count > 0) {
    return corrupt(declared ?? typeByNames(looseText(bytes.head)), 'structure');
  }
  const names = directory.entries.map(({ name }) => name);
  const type = declared ?? typeByNames(`\n${names.join('\n')}\n`);
  const encrypted = directory.entries.some((entry) => entry.encrypted);
  const facts: Facts = {
    entries: directory.count,
    ...(encrypted ? { encrypted } : {}),
    ...(type === 'zip' ? { ...exchangeFacts(names), ...contentsOf(names) } : {}),
    ...(documents.has(type) ? await documentFacts(bytes, directory, type) : {}),
  };
  return { type, facts, problems: problemsOf(directory) };
}

function problemsOf(directory: ZipDirectory): readonly FormProblem[] {
  const what = whyUnsafe(directory);
  return what === undefined ? [] : [{ code: 'archive-unsafe', params: { what } }];
}

/** OpenDocument and EPUB say what they are in a first entry that is never compressed. */
function declaredType(head: Uint8Array): string | undefined {
  if (!holdsAt(head, 30, 'mimetype')) return undefined;
  const mime = latin1(head.subarray(38 + uint16le(head, 28), 38 + uint16le(head, 28) + 80));
  if (mime.startsWith('application/epub+zip')) return 'epub';
  const kind = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation|graphics)/u.exec(
    mime,
  )?.[1];
  const types: Readonly<Record<string, string>> = {
    text: 'odt',
    spreadsheet: 'ods',
    presentation: 'odp',
    graphics: 'odg',
  };
  return kind === undefined ? undefined : types[kind];
}

/** `names` one by line, or the raw first bytes where there is no directory. */
function typeByNames(names: string): string {
  if (names.includes('[Content_Types].xml')) {
    if (names.includes('word/')) return 'docx';
    if (names.includes('xl/')) return 'xlsx';
    if (names.includes('ppt/')) return 'pptx';
    if (names.includes('visio/')) return 'vsdx';
  }
  if (names.includes('META-INF/MANIFEST.MF')) return names.includes('AndroidManifest.xml') ? 'apk' : 'jar';
  return names.includes('AndroidManifest.xml') && names.includes('classes.dex') ? 'apk' : 'zip';
}

/** What every archive of the profile has, in any case since some tools write names their way. Source: IHE ITI, XDM. */
const exchangeParts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['INDEX.HTM', /^INDEX\.HTM$/iu],
  ['README.TXT', /^README\.TXT$/iu],
  ['IHE_XDM/…/METADATA.XML', /^IHE_XDM\/[^/]+\/METADATA\.XML$/iu],
];

function exchangeFacts(names: readonly string[]): Facts {
  const plain = names.map((name) => name.replaceAll('\\', '/'));
  if (!plain.some((name) => /^IHE_XDM(?:\/|$)/iu.test(name))) return { xdm: false };
  const missing = exchangeParts.filter(([, pattern]) => !plain.some((name) => pattern.test(name)));
  return { xdm: true, ...(missing.length === 0 ? {} : { xdmMissing: missing.map(([name]) => name) }) };
}

const archives: ReadonlySet<string> = new Set(['zip', '7z', 'rar', 'tar', 'gz', 'bz2', 'xz', 'jar']);
const mostKinds = 12;

/** How many files of each kind there are, by their names alone: `pdf 2`. */
function contentsOf(names: readonly string[]): Facts {
  const counts = new Map<string, number>();
  for (const name of names) {
    if (/[\\/]$/u.test(name)) continue;
    const type = canonicalType(extensionOf(name));
    const known = /^[a-z0-9]{1,8}$/u.test(type) ? type : '?';
    counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const inside = sorted.reduce((sum, [type, count]) => (archives.has(type) ? sum + count : sum), 0);
  return {
    contents: sorted.slice(0, mostKinds).map(([type, count]) => `${type} ${count}`),
    ...(inside > 0 ? { archivesInside: inside } : {}),
  };
}
