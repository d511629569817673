import { type Bytes, holdsAt, uint16le, uint32le } from '../bytes';
import { cfbDirectoryAt } from '../magic';
import { type Recognised, sound } from '../recognised';

/** Streams that tell whose file it is. */
const streams: readonly (readonly [type: string, name: string])[] = [
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['xls', 'Book'],
  ['ppt', 'PowerPoint Document'],
  ['msg', '__nameid_version1.0'],
  ['vsd', 'VisioDocument'],
  ['pub', 'Quill'],
  ['msi', '\u4840\u3f3f\u4577\u446c\u3b6a\u45e4\u4824'],
];

const rowSize = 128;
const directorySize = 4096;

/** Old Office files, Outlook messages, and today's Office files behind a password, which travel in the same container. */
export async function inspectCfb(bytes: Bytes): Promise<Recognised> {
  const at = cfbDirectoryAt(bytes.head);
  const rows = new Map([...rowsIn(await bytes.at(at, directorySize))]);
  if (rows.has('EncryptedPackage')) return sound('cfb', { encrypted: true });
  const [type, name] = streams.find(([, one]) => rows.has(one)) ?? ['cfb', ''];
  const start = rows.get(name);
  const encrypted = start !== undefined && isEncrypted(type, await bytes.at(sectorAt(bytes.head, start), 64));
  return sound(type, encrypted ? { encrypted } : {});
}

/** Names of the directory's entries, and the sector in which each begins. Source: MS-CFB 2.6. */
function* rowsIn(directory: Uint8Array): Iterable<readonly [string, number]> {
  for (let at = 0; at + rowSize <= directory.length; at += rowSize) {
    const length = uint16le(directory, at + 64);
    if (length < 2 || length > 64) continue;
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + length - 2));
    yield [name, uint32le(directory, at + 116)];
  }
}

function sectorAt(head: Uint8Array, sector: number): number {
  return (sector + 1) * 2 ** Math.min(uint16le(head, 30), 16);
}

/** A bit of Word's header, or the record after the first of Excel's. Sources: MS-DOC 2.5.2, MS-XLS 2.4.117. */
function isEncrypted(type: string, start: Uint8Array): boolean {
  if (type === 'doc') return uint16le(start, 0) === 0xa5ec && (uint16le(start, 10) & 0x0100) !== 0;
  if (type !== 'xls' || !holdsAt(start, 0, '\x09\x08')) return false;
  return uint16le(start, 4 + uint16le(start, 2)) === 0x2f;
}
