import { hasTextAt, indexIn, latin1, uint32le } from './bytes';
import { isTar } from './archive/inspectPacked';
import { isMatroska } from './video/inspectMatroska';
import { derType } from './certificate/derType';
import { isBareBitmap } from './picture/inspectBareBitmap';
import { mp4Type } from './video/inspectMp4';
import { pdfHeaderWithin } from './inspectPdf';
import { oldPictureType } from './picture/oldPictureType';
import { signatures } from './signatures';

/** By their first byte: most of the table can't be meant. */
const byFirst: ReadonlyMap<number, readonly (readonly [type: string, bytes: string])[]> = new Map(
  signatures.map(([, { 0: first = '' }]) => [
    first.charCodeAt(0),
    signatures.filter(([, bytes]) => bytes.startsWith(first)),
  ]),
);

/** The type that the first bytes alone tell; undefined where they don't, and for what is text. */
export function typeByMagic(head: Uint8Array): string | undefined {
  for (const [type, bytes] of byFirst.get(head[0] ?? 0) ?? []) {
    if (hasTextAt(head, 0, bytes)) return type;
  }
  if (hasTextAt(head, 0, 'RIFF')) return riffType(head);
  if (otherWaves.some((mark) => hasTextAt(head, 0, mark)) && hasTextAt(head, 8, 'WAVE')) return 'wav';
  if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8) return 'gz';
  if (isBitmap(head)) return 'bmp';
  if (isBareBitmap(head)) return 'dib';
  if (isMatroska(head)) return 'mkv';
  if (hasTextAt(head, 128, 'DICM')) return 'dcm';
  if (isTar(head)) return 'tar';
  if (hasTextAt(head, 0, '%!PS')) return postscriptType(head);
  if (hasTextAt(head, 0, 'OggS') && isOggFilm(head)) return 'ogv';
  if (isTransport(head)) return 'ts';
  return mp4Type(head) ?? oldPictureType(head) ?? derType(head);
}

/** Sound above 4 GB, and that of machines which write the high byte first. */
const otherWaves = ['RF64', 'BW64', 'RIFX'];

function riffType(head: Uint8Array): string | undefined {
  if (hasTextAt(head, 8, 'WEBP')) return 'webp';
  if (hasTextAt(head, 8, 'AVI ')) return 'avi';
  return hasTextAt(head, 8, 'WAVE') ? 'wav' : undefined;
}

/** Two letters are too few: the size of the next header must be one that exists. */
function isBitmap(head: Uint8Array): boolean {
  return hasTextAt(head, 0, 'BM') && [12, 16, 40, 52, 56, 64, 108, 124].includes(uint32le(head, 14));
}

/** One of the streams is of pictures, wherever among the first it is; sounds are recognised elsewhere. */
function isOggFilm(head: Uint8Array): boolean {
  return ['\x80theora', 'BBCD\0', 'OVP80'].some((mark) => indexIn(head, mark, 28) >= 0);
}

/** Packets of 188 bytes, each with its mark. Those of 192, as cameras write them, are recognised elsewhere. */
function isTransport(head: Uint8Array): boolean {
  return (
    head[0] === 0x47 && head.length > 4 * 188 && [1, 2, 3, 4].every((packet) => head[packet * 188] === 0x47)
  );
}

/** A picture to be put on a page says so in its first line. */
function postscriptType(head: Uint8Array): 'ps' | 'eps' {
  const end = indexIn(head, '\n', 0, 80);
  return indexIn(head, ' EPSF', 0, end < 0 ? 80 : end) > 0 ? 'eps' : 'ps';
}

/** A PDF after some bytes of a mail or a web server, which readers skip. */
export function isShiftedPdf(head: Uint8Array): boolean {
  const at = indexIn(head, '%PDF-', 0, pdfHeaderWithin);
  return at > 0 && /^[12]\.\d/u.test(latin1(head.subarray(at + 5, at + 8)));
}
