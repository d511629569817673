import { type Bytes, hasTextAt, indexIn, uint16le } from '../bytes';
import { protectedContent, type Recognised, withoutFault } from '../recognised';
import { containerOf } from './cfbContainer';

/** Streams that show whose file it is, in capitals as the format compares them. */
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
  if (container.streams.has('ENCRYPTEDPACKAGE')) return locked(withoutFault('cfb'));
  const [type, name] = streams.find(([, one]) => container.streams.has(one)) ?? ['cfb', ''];
  const start = container.streams.get(name);
  const isLocked =
    lockedStreams.some((stream) => container.streams.has(stream)) ||
    (start !== undefined && isEncrypted(type, await bytes.at(container.placeOf(start), 512)));
  const macros = macroFolders.some((folder) => container.streams.has(folder));
  const found = withoutFault(type, macros ? { macros } : {});
  if (isLocked) return locked(found);
  return type === 'msg' && (await isEncryptedMessage(bytes))
    ? { ...protectedContent(found), problems: [{ code: 'mail-encrypted', params: {} }] }
    : found;
}

/** PowerPoint and newer Word behind a password, and documents under rights management. Sources: MS-PPT 2.3.7, MS-OFFCRYPTO 2.2. */
const lockedStreams = ['ENCRYPTEDSUMMARY', '\u0009DRMCONTENT'];

/** Nobody but who has the password can open it, or look for a patient's number in it. */
export function locked(found: Recognised): Recognised {
  return { ...protectedContent(found), problems: [{ code: 'office-encrypted', params: {} }] };
}

/** How far into a message its class is looked for. Bytes. Ours. */
const mostOfMessage = 4 * 1024 * 1024;
const wide = (text: string): string => Array.from(text, (letter) => `${letter}\0`).join('');
const secureClass = wide('IPM.Note.SMIME');
const signedClass = wide('.MultipartSigned');
const protectedPart = wide('message.rpmsg');

/** By the class of the message, or its one attachment: wherever in the container they are. Sources: MS-OXOSMIME 2.2, MS-OXORMMS 2.2. */
async function isEncryptedMessage(bytes: Bytes): Promise<boolean> {
  let read = 0;
  for await (const part of bytes.parts()) {
    const at = indexIn(part, secureClass);
    if (at >= 0) return !hasTextAt(part, at + secureClass.length, signedClass);
    if (indexIn(part, protectedPart) >= 0) return true;
    read += part.length;
    if (read >= mostOfMessage) break;
  }
  return false;
}

/** Where Word and Excel keep programs. Source: MS-OVBA 2.2.1. */
const macroFolders = ['MACROS', '_VBA_PROJECT_CUR'];

/** A bit of Word's header, or the record after the first of Excel's. Sources: MS-DOC 2.5.2, MS-XLS 2.4.117. */
function isEncrypted(type: string, start: Uint8Array): boolean {
  if (type === 'doc') return uint16le(start, 0) === 0xa5ec && (uint16le(start, 10) & 0x0100) !== 0;
  if (type !== 'xls' || !hasTextAt(start, 0, '\x09\x08')) return false;
  const second = 4 + uint16le(start, 2);
  // A workbook that is meant not to be changed says so first.
  const next = uint16le(start, second) === 0x86 ? second + 4 + uint16le(start, second + 2) : second;
  return uint16le(start, next) === 0x2f;
}
