import type { Facts } from '../model';
import { type Bytes, hasTextAt, indexIn } from '../bytes';

/** What is looked at of what follows a picture. Bytes. */
const searchedBytes = 64 * 1024;
/** Less than this shows nothing to anybody. Bytes. Ours. */
const fewest = 32;
/** From here on, bytes without a signature are classified by how many different ones there are. Ours. */
const enough = 256;
const manyValues = 100;

const marks = ['IDAT', 'IEND', '\x89PNG', '\xff\xd8\xff', 'GIF8', 'WEBPVP8'];

/**
 * How many bytes follow the end of a picture, where they look like those of a picture: what was cropped away may still be
 * there. Text, zeros and a few other bytes are not reported. Source: CVE-2023-21036, where editors left the end of the old file.
 */
export async function afterEnd(bytes: Bytes, end: number | undefined): Promise<Facts> {
  if (end === undefined || bytes.size - end < fewest) return {};
  const rest = await bytes.at(end, searchedBytes);
  const from = rest.findIndex((byte) => byte !== 0);
  const some = from < 0 ? new Uint8Array() : rest.subarray(from);
  return some.length >= fewest && looksLikePicture(some) ? { afterEnd: bytes.size - end } : {};
}

function looksLikePicture(some: Uint8Array): boolean {
  if (marks.some((mark) => indexIn(some, mark) >= 0)) return true;
  if (hasTextAt(some, some.length - 2, '\xff\xd9')) return true;
  return some.length >= enough && new Set(some).size >= manyValues;
}
