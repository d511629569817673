import type { Facts, FileFault } from '../model';
import { extensionOf } from '../../text/names';
import { canonicalType } from '../typeNames';
import type { Bytes } from '../bytes';
import { corrupt, type Recognised } from '../recognised';
import { locked } from './inspectCfb';
import { documentFacts } from './documentFacts';
import { declaredType, packageType, typeByStart } from './packageType';
import { whyUnsafe } from './whyUnsafe';
import { type ZipDirectory, zipDirectory } from './zipDirectory';

const documents: ReadonlySet<string> = new Set(['docx', 'xlsx', 'xlsb', 'pptx', 'odt', 'ods', 'odp', 'odg']);

/**
 * Office documents, exchange archives and plain archives, distinguished by the names in the central directory. An archive
 * that lost its directory is recognised by the names in its first bytes; it can't be opened.
 */
export async function inspectZip(bytes: Bytes): Promise<Recognised> {
  const directory = await zipDirectory(bytes);
  if (directory === undefined) {
    return corrupt(typeByStart(bytes.head), 'truncated', { truncated: true });
  }
  if (directory.entries.length === 0 && directory.count > 0) {
    return corrupt(typeByStart(bytes.head), 'structure');
  }
  const names = directory.entries.map(({ name }) => name);
  const type = declaredType(bytes.head) ?? (await packageType(bytes, directory));
  const encrypted = directory.entries.some((entry) => entry.encrypted);
  const facts: Facts = {
    entries: directory.count,
    ...(encrypted ? { encrypted } : {}),
    ...(type === 'zip' ? { ...exchangeFacts(names), ...contentsOf(names) } : {}),
    ...(documents.has(type) ? await documentFacts(bytes, directory, type) : {}),
    ...(hasMacros(names) ? { macros: true } : {}),
  };
  const found: Recognised = { type, facts, problems: problemsOf(directory) };
  const isLocked = documents.has(type) && facts.encrypted === true && found.problems.length === 0;
  return isLocked ? locked(found) : found;
}

/** Programs in an Office document are in a part of their own, and those of OpenDocument in folders. */
function hasMacros(names: readonly string[]): boolean {
  return names.some((name) =>
    /^(?:(?:word|xl|ppt)[\\/]vbaProject\.bin$|(?:Basic|Scripts)\/[^/]+\/[^/]+)/iu.test(name),
  );
}

function problemsOf(directory: ZipDirectory): readonly FileFault[] {
  const what = whyUnsafe(directory);
  return what === undefined ? [] : [{ code: 'archive-unsafe', params: { what } }];
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
