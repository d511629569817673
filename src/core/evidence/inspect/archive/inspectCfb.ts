import { type Bytes, holdsAt, uint16le } from '../bytes';
import { type Recognised, sound } from '../recognised';
import { containerOf } from './cfbContainer';

/** Streams that tell whose file it is, in capitals as the format compares them. */
const streams: readonly (readonly [type: string, name: string])[] = [
  ['doc', 'WORDDOCUMENT'],
  ['xls', 'WORKBOOK'],
  ['xls', 'BOOK'],
  ['ppt', 'POWERPOINT DOCUMENT'],
  // PowerPoint 95, which Office still calls by this name.
  ['ppt', 'PP40'],
  ['msg', '__NAMEID_VERSION1.0'],
  ['msg', '__PROPERTIES_VERSION1.0'],
  // A message to hundreds has the above beyond what is read of its list.
  ['msg', '__RECIP_VERSION1.0_#00000000'],
  ['vsd', 'VISIODOCUMENT'],
  ['pub', 'QUILL'],
  ['wps', 'MATOST'],
  ['msi', '\u4840\u3f3f\u4577\u446c\u3b6a\u45e4\u4824'],
];

/** Old Office files, Outlook messages, and today's Office files behind a password, which travel in the same container. */
export async function inspectCfb(bytes: Bytes): Promise<Recognised> {
  const container = await containerOf(bytes);
  if (container.streams.has('ENCRYPTEDPACKAGE')) return sound('cfb', { encrypted: true });
  const [type, name] = streams.find(([, one]) => container.streams.has(one)) ?? ['cfb', ''];
  const start = container.streams.get(name);
  const encrypted = start !== undefined && isEncrypted(type, await bytes.at(container.placeOf(start), 64));
  const macros = macroFolders.some((folder) => container.streams.has(folder));
  return sound(type, { ...(encrypted ? { encrypted } : {}), ...(macros ? { macros } : {}) });
}

/** Where Word and Excel keep programs. Source: MS-OVBA 2.2.1. */
const macroFolders = ['MACROS', '_VBA_PROJECT_CUR'];

/** A bit of Word's header, or the record after the first of Excel's. Sources: MS-DOC 2.5.2, MS-XLS 2.4.117. */
function isEncrypted(type: string, start: Uint8Array): boolean {
  if (type === 'doc') return uint16le(start, 0) === 0xa5ec && (uint16le(start, 10) & 0x0100) !== 0;
  if (type !== 'xls' || !holdsAt(start, 0, '\x09\x08')) return false;
  return uint16le(start, 4 + uint16le(start, 2)) === 0x2f;
}
