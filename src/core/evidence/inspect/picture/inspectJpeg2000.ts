import type { Facts } from '../../model';
import { type Bytes, holdsAt, lastIndexIn, uint16be, uint32be } from '../bytes';
import { boxPlaces } from '../film/boxes';
import { corrupt, pictureSize, type Recognised, sound } from '../recognised';

/** JPEG 2000, in its boxes or as a bare stream. Sources: ISO 15444-1, annexes A and I. */
export async function inspectJpeg2000(bytes: Bytes, type: string): Promise<Recognised> {
  if (type === 'j2c') {
    const facts = streamSize(bytes.head);
    if (facts.width === undefined) return corrupt(type, 'header');
    return (await hasEnd(bytes)) ? sound(type, facts) : corrupt(type, 'truncated', facts);
  }
  // What follows the mark says whose box this is; without it no decoder goes on.
  if (!holdsAt(bytes.head, 16, 'ftyp')) return corrupt(type, 'structure');
  const own = brandType(bytes.head);
  let facts: Facts = {};
  for await (const { name, at, size, content } of boxPlaces(bytes, 0, bytes.size)) {
    if (name === 'jp2h' && facts.width === undefined)
      facts = await headerSize(bytes, at + content, at + size);
    if (name === 'jp2c' && facts.width === undefined) facts = streamSize(await bytes.at(at + content, 32));
    if (name !== 'jp2c') continue;
    // The last box may reach to wherever the file ends.
    const isCut = at + size === bytes.size ? !(await hasEnd(bytes)) : at + size > bytes.size;
    if (isCut) return corrupt(own, 'truncated', facts);
  }
  return sound(own, facts);
}

/** Moving pictures and pages of several layers share the boxes. */
function brandType(head: Uint8Array): string {
  const found = [
    ['mj2', 'mjp2'],
    ['mj2', 'mj2s'],
    ['jpm', 'jpm '],
    ['jpx', 'jpx '],
  ].find(([, brand = '']) => holdsAt(head, 20, brand));
  return found?.[0] ?? 'jp2';
}

async function headerSize(bytes: Bytes, from: number, to: number): Promise<Facts> {
  for await (const { name, at, content } of boxPlaces(bytes, from, Math.min(to, bytes.size))) {
    if (name !== 'ihdr') continue;
    const header = await bytes.at(at + content, 8);
    return pictureSize(uint32be(header, 4), uint32be(header, 0));
  }
  return {};
}

const endOfStream = '\xff\xd9';
const tailSize = 4096;

/** The coding keeps these two bytes for the end, and no decoder goes on without it. */
async function hasEnd(bytes: Bytes): Promise<boolean> {
  return lastIndexIn(await bytes.at(Math.max(0, bytes.size - tailSize), tailSize), endOfStream) >= 0;
}

/** The grid less its margin. */
function streamSize(stream: Uint8Array): Facts {
  if (!holdsAt(stream, 0, '\xff\x4f\xff\x51') || uint16be(stream, 4) < 38) return {};
  return pictureSize(uint32be(stream, 8) - uint32be(stream, 16), uint32be(stream, 12) - uint32be(stream, 20));
}
