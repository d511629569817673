import { bytes } from './evidenceBytes';
import { le16, le32 } from './pictureBytes';

const [free, endOfChain, tableSector] = [0xffffffff, 0xfffffffe, 0xfffffffd];

/** A stream or folder of a compound file; `inside` makes it a folder. */
export interface ContainerPart {
  readonly name: string;
  readonly inside?: readonly ContainerPart[];
}

interface Placed {
  readonly name: string;
  readonly next: number;
  readonly below: number;
}

/**
 * A compound file with a real tree and a real chain: its table is in the first sector, its list of contents in every
 * second one after, so that who doesn't follow the chain misses all but four rows.
 */
export function container(parts: readonly ContainerPart[]): Uint8Array {
  const rows = placed(parts);
  const listSectors = Math.ceil(rows.length / 4);
  const sectorOf = (index: number): number => 1 + index * 2;
  const table = new Array<number>(128).fill(free);
  table[0] = tableSector;
  for (let index = 0; index < listSectors; index++)
    table[sectorOf(index)] = index + 1 < listSectors ? sectorOf(index + 1) : endOfChain;
  const header = bytes(
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    new Uint8Array(16),
    ...[0x3e, 3, 0xfffe, 9, 6].map(le16),
    new Uint8Array(10),
    ...[1, sectorOf(0), 0, 4096, endOfChain, 0, endOfChain, 0, 0].map(le32),
    ...Array.from({ length: 108 }, () => le32(free)),
  );
  const sectors = Array.from({ length: listSectors }, (_, index) =>
    bytes(...rows.slice(index * 4, index * 4 + 4).map(rowOf), new Uint8Array(512)).subarray(0, 512),
  );
  return bytes(header, ...table.map(le32), ...sectors.flatMap((sector) => [sector, new Uint8Array(512)]));
}

/** The root first; brothers hang on each other's right. */
function placed(parts: readonly ContainerPart[]): readonly Placed[] {
  const rows: Placed[] = [];
  const place = (siblings: readonly ContainerPart[]): number => {
    if (siblings.length === 0) return free;
    const first = rows.length;
    siblings.forEach(({ name }, index) =>
      rows.push({ name, next: index + 1 < siblings.length ? first + index + 1 : free, below: free }),
    );
    siblings.forEach(({ name, inside = [] }, index) => {
      rows[first + index] = { ...(rows[first + index] ?? { next: free }), name, below: place(inside) };
    });
    return first;
  };
  rows.push({ name: 'Root Entry', next: free, below: free });
  rows[0] = { name: 'Root Entry', next: free, below: place(parts) };
  return rows;
}

function rowOf({ name, next, below }: Placed): Uint8Array {
  const text = Buffer.from(name, 'utf16le');
  return bytes(
    text,
    new Uint8Array(64 - text.length),
    le16(text.length + 2),
    [1, 1],
    le32(free),
    le32(next),
    le32(below),
    new Uint8Array(36),
    le32(endOfChain),
    new Uint8Array(8),
  );
}

/** One file on a tape; `size` where the header is to lie, `kind` for a link or a folder. */
export function tapeEntry(content: string, { size = content.length, kind = '0' } = {}): Uint8Array {
  const header = new Uint8Array(512);
  header.set(bytes('a.txt'));
  header.set(bytes(`${size.toString(8).padStart(11, '0')}\0`), 124);
  header.set(bytes(kind, new Uint8Array(100), 'ustar\x0000'), 156);
  return bytes(header, content, new Uint8Array((512 - (content.length % 512)) % 512));
}
