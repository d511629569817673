import { type Bytes, holdsAt, lastIndexIn, latin1, looseText, uint16le, uint32le, uint64le } from './bytes';
import { type Recognised, sound } from './recognised';

const endSize = 22;
/** The end of the directory may be followed by a comment of up to 65,535 bytes. */
const longestTail = endSize + 65_535;
const largestDirectory = 1024 * 1024;
const mostNames = 10_000;

/**
 * Office documents, exchange archives and plain archives, told apart by the names in the central directory. Nothing is
 * inflated. An archive that lost its directory is told by the names still seen in its first bytes.
 */
export async function inspectZip(bytes: Bytes): Promise<Recognised> {
  const declared = declaredType(bytes.head);
  const directory = await directoryOf(bytes);
  if (directory === undefined)
    return sound(declared ?? typeByNames(looseText(bytes.head)), { truncated: true });
  const { names, encrypted } = namesIn(directory.bytes);
  const all = `\n${names.join('\n')}\n`;
  const facts = {
    entries: directory.entries,
    ...(encrypted ? { encrypted } : {}),
    ...(isExchangeArchive(all) ? { xdm: true } : {}),
  };
  return sound(declared ?? typeByNames(all), facts);
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
  }
  if (names.includes('META-INF/MANIFEST.MF')) return names.includes('AndroidManifest.xml') ? 'apk' : 'jar';
  return 'zip';
}

/** IHE XDM: the parts that every archive of the profile has, in any case since some tools write it their way. */
function isExchangeArchive(names: string): boolean {
  return /\nIHE_XDM\/[^\n]+\/METADATA\.XML\n/iu.test(names) && /\n(?:INDEX\.HTM|README\.TXT)\n/iu.test(names);
}

interface Directory {
  readonly bytes: Uint8Array;
  readonly entries: number;
}

async function directoryOf(bytes: Bytes): Promise<Directory | undefined> {
  for (const reach of [1024, longestTail]) {
    const from = Math.max(0, bytes.size - reach);
    const tail = await bytes.at(from, reach);
    const at = lastIndexIn(tail, 'PK\x05\x06');
    if (at < 0) continue;
    const end = tail.subarray(at, at + endSize);
    const large = uint16le(end, 10) === 0xffff || uint32le(end, 16) === 0xffffffff;
    const said = large ? await largeDirectory(bytes, from + at) : undefined;
    const { entries, size, offset } = said ?? {
      entries: uint16le(end, 10),
      size: uint32le(end, 12),
      offset: uint32le(end, 16),
    };
    return { bytes: await bytes.at(offset, Math.min(size, largestDirectory)), entries };
  }
  return undefined;
}

/** ZIP64: a pointer before the end names a larger one. */
async function largeDirectory(
  bytes: Bytes,
  endAt: number,
): Promise<{ entries: number; size: number; offset: number } | undefined> {
  const pointer = await bytes.at(endAt - 20, 20);
  if (!holdsAt(pointer, 0, 'PK\x06\x07')) return undefined;
  const end = await bytes.at(uint64le(pointer, 8), 56);
  if (!holdsAt(end, 0, 'PK\x06\x06')) return undefined;
  return { entries: uint64le(end, 32), size: uint64le(end, 40), offset: uint64le(end, 48) };
}

function namesIn(directory: Uint8Array): { readonly names: readonly string[]; readonly encrypted: boolean } {
  const names: string[] = [];
  let encrypted = false;
  for (let at = 0; names.length < mostNames && holdsAt(directory, at, 'PK\x01\x02');) {
    const nameLength = uint16le(directory, at + 28);
    names.push(latin1(directory.subarray(at + 46, at + 46 + nameLength)));
    if ((uint16le(directory, at + 8) & 1) === 1) encrypted = true;
    at += 46 + nameLength + uint16le(directory, at + 30) + uint16le(directory, at + 32);
  }
  return { names, encrypted };
}
