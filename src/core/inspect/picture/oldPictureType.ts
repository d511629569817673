import { hasTextAt, latin1, uint16le, uint32be, uint32le } from '../bytes';

/**
 * The type of pictures of scanners, drawing programs and other systems, which `file-type` does not know: a short mark, and a
 * header that must make sense.
 */
export function oldPictureType(head: Uint8Array): string | undefined {
  if (head[0] === 0x50) return portableType(head);
  if (head[0] === 0x0a) return isPaintbrush(head) ? 'pcx' : undefined;
  if (hasTextAt(head, 40, ' EMF') && uint32le(head, 0) === 1) return 'emf';
  if (hasTextAt(head, 0, 'FORM') && /^(?:ILBM|PBM )$/u.test(latin1(head.subarray(8, 12)))) return 'iff';
  const isAnimation = head[5] === 0xaf && (head[4] === 0x11 || head[4] === 0x12);
  return isAnimation && uint16le(head, 12) <= 32 && uint16le(head, 8) > 0 ? 'fli' : undefined;
}

/** The mark, numbers parted by spaces and remarks, and one space before the picture. Source: the Netpbm manual. */
const portableHeader =
  /^P([1-6])(?:\s*#[^\n\r]*[\n\r])*\s(?:\s*#[^\n\r]*[\n\r])*\s*(\d{1,9})\s(?:\s*#[^\n\r]*[\n\r])*\s*(\d{1,9})\s/u;
const portableTypes = ['pbm', 'pgm', 'ppm'] as const;

function portableType(head: Uint8Array): string | undefined {
  const text = latin1(head.subarray(0, 512));
  if (/^P7\s(?:#[^\n]*\n)*WIDTH \d+\s/u.test(text)) return 'pam';
  const found = portableHeader.exec(text);
  if (found === null) return undefined;
  const form = Number(found[1]);
  const rest = text.slice(found[0].length);
  // A sentence may begin with such a word and two numbers: what follows must be a picture's.
  const fits =
    form === 4 || (form === 1 ? /^[01\s#]/u.test(rest) : /^(?:\s*#[^\n\r]*[\n\r])*\s*\d{1,5}\s/u.test(rest));
  return fits ? portableTypes[(form - 1) % 3] : undefined;
}

/** ZSoft's header: a known version, bits that exist, a window that is one, and a place that is always empty. */
function isPaintbrush(head: Uint8Array): boolean {
  const [version, packed, depth] = [head[1] ?? 9, head[2] ?? 9, head[3] ?? 9];
  if (![0, 2, 3, 4, 5].includes(version) || packed > 1 || ![1, 2, 4, 8].includes(depth)) return false;
  const planes = head[65] ?? 0;
  const hasWindow = uint16le(head, 8) >= uint16le(head, 4) && uint16le(head, 10) >= uint16le(head, 6);
  return head.length >= 128 && head[64] === 0 && planes >= 1 && planes <= 4 && hasWindow;
}

/**
 * Truevision's pictures have no mark at their start: every field of the header must be one that exists. Asked only where
 * nothing else knows the bytes.
 */
export function isTarga(head: Uint8Array): boolean {
  if (head.length < 18) return false;
  const [hasMap, form, mapBits, bits, flags] = [
    head[1] ?? 9,
    head[2] ?? 0,
    head[7] ?? 0,
    head[16] ?? 0,
    head[17] ?? 0,
  ];
  const isEmpty = uint16le(head, 12) === 0 || uint16le(head, 14) === 0;
  if (hasMap > 1 || ![1, 2, 3, 9, 10, 11].includes(form) || isEmpty) return false;
  if (flags >= 0x40 || ![8, 15, 16, 24, 32].includes(bits)) return false;
  const isMapped = form === 1 || form === 9;
  const noMap = hasMap === 0 && uint32be(head, 3) === 0 && mapBits === 0;
  const someMap = hasMap === 1 && [15, 16, 24, 32].includes(mapBits) && uint16le(head, 5) > 0;
  return isMapped ? someMap && bits <= 16 : noMap || someMap;
}
