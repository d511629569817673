import { holdsAt, indexIn, uint16le, uint32le } from './bytes';
import { isTar } from './archive/inspectPacked';
import { isMatroska } from './film/inspectMatroska';
import { mp4Type } from './film/inspectMp4';
import { pdfHeaderWithin } from './inspectPdf';

/** Types whose first bytes are theirs alone. */
const signatures: readonly (readonly [type: string, bytes: string])[] = [
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jls', '\xff\xd8\xff\xf7'],
  ['jpg', '\xff\xd8\xff'],
  ['jp2', '\0\0\0\x0cjP  \r\n\x87\n'],
  ['j2c', '\xff\x4f\xff\x51'],
  ['pdf', '%PDF-'],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08PK'],
  ['tif', 'II*\0'],
  ['tif', 'MM\0*'],
  ['tif', 'II+\0'],
  ['tif', 'MM\0+'],
  ['cfb', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['rar', 'Rar!\x1a\x07'],
  ['xz', '\xfd7zXZ\0'],
  ['zst', '\x28\xb5\x2f\xfd'],
  ['bz2', 'BZh'],
  ['evtx', 'ElfFile\0'],
  ['flv', 'FLV\x01'],
  ['wmv', '0&\xb2u\x8ef\xcf\x11\xa6\xd9'],
  ['mpg', '\0\0\x01\xba'],
  ['mpg', '\0\0\x01\xb3'],
  ['rtf', '{\\rtf'],
  ['ps', '%!PS'],
];

/** The type that the first bytes alone tell; undefined where they don't, and for what is text. */
export function typeByMagic(head: Uint8Array): string | undefined {
  for (const [type, bytes] of signatures) {
    if (holdsAt(head, 0, bytes)) return type;
  }
  if (holdsAt(head, 0, 'RIFF')) return riffType(head);
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return 'gz';
  if (isBitmap(head)) return 'bmp';
  if (isMatroska(head)) return 'mkv';
  if (holdsAt(head, 128, 'DICM')) return 'dcm';
  if (isTar(head)) return 'tar';
  return mp4Type(head) ?? certificateType(head);
}

function riffType(head: Uint8Array): string | undefined {
  if (holdsAt(head, 8, 'WEBP')) return 'webp';
  if (holdsAt(head, 8, 'AVI ')) return 'avi';
  return holdsAt(head, 8, 'WAVE') ? 'wav' : undefined;
}

/** Two letters are too few: the size of the next header must be one that exists. */
function isBitmap(head: Uint8Array): boolean {
  return holdsAt(head, 0, 'BM') && [12, 16, 40, 52, 56, 64, 108, 124].includes(uint32le(head, 14));
}

/** DER: a sequence as long as the file, and what its first member is. */
function certificateType(head: Uint8Array): string | undefined {
  if (head[0] !== 0x30 || head[1] !== 0x82) return undefined;
  const inner = head.subarray(4);
  // A certificate begins with the sequence that is signed, and in it the version, tagged 0.
  if (inner[0] === 0x30 && (holdsAt(inner, 4, '\xa0\x03\x02\x01') || holdsAt(inner, 3, '\xa0\x03\x02\x01')))
    return 'der';
  if (holdsAt(inner, 0, '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02')) return 'p7b';
  return holdsAt(inner, 0, '\x02\x01\x03\x30') ? 'p12' : undefined;
}

/** A PDF after some bytes of a mail or a web server, which readers skip. */
export function isShiftedPdf(head: Uint8Array): boolean {
  const at = indexIn(head, '%PDF-', 0, pdfHeaderWithin);
  return at > 0 && /^[12]\.\d/u.test(String.fromCharCode(...head.subarray(at + 5, at + 8)));
}

/** Old Office files and Outlook messages: the names of their streams, in UTF-16, tell which. */
export function cfbDirectoryAt(head: Uint8Array): number {
  return (uint32le(head, 48) + 1) * 2 ** Math.min(uint16le(head, 30), 16);
}
