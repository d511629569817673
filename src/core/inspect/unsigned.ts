import { inspectZip } from './archive/inspectZip';
import { endsAsZip } from './archive/zipDirectory';
import { type Bytes, hasTextAt, latin1, uint32le } from './bytes';
import { isTarga } from './picture/oldPictureType';
import { type Recognised, withoutFault } from './recognised';

/** The type of bytes that begin with no signature; asked last, undefined where it is unknown. */
export async function inspectUnsigned(bytes: Bytes): Promise<Recognised | undefined> {
  if (wideMarks.some((mark) => hasTextAt(bytes.head, 0, mark))) return withoutFault('txt');
  if (isTarga(bytes.head)) return withoutFault('tga');
  if (isBareDicom(bytes.head)) return withoutFault('dcm');
  if (isLzma(bytes.head)) return withoutFault('lzma');
  if (hasTextAt(await bytes.at(32_769, 5), 0, 'CD001')) return withoutFault('iso');
  // Padding or a part before it: an archive is found by its end.
  return (await endsAsZip(bytes)) ? inspectZip(bytes) : undefined;
}

/** UTF-32, which is hardly ever written and not read here. */
const wideMarks = ['\xff\xfe\0\0', '\0\0\xfe\xff'];

/** DICOM without its preamble, as old devices write it: an element of the first groups, and a length that is no wonder. Source: PS3.10. */
function isBareDicom(head: Uint8Array): boolean {
  const isFirst = (head[0] === 2 || head[0] === 8) && head[1] === 0 && head[3] === 0;
  const isNamed = /^[A-Z]{2}$/u.test(latin1(head.subarray(4, 6)));
  return isFirst && head.length > 132 && (isNamed || (uint32le(head, 4) > 0 && uint32le(head, 4) < 1024));
}

/** The usual coding, a power of two for the dictionary, and a length that is not given or is no wonder. */
function isLzma(head: Uint8Array): boolean {
  if (!hasTextAt(head, 0, '\x5d\0\0') || head.length < 13) return false;
  const unknown = hasTextAt(head, 5, '\xff\xff\xff\xff\xff\xff\xff\xff');
  return unknown || hasTextAt(head, 9, '\0\0\0\0');
}
