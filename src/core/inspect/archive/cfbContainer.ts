import { type Bytes, uint16le, uint32le } from '../bytes';
import { addAll } from '../../text/addAll';

/** The outermost level of a compound file. */
export interface Container {
  /** First sectors of its streams and folders, by names in capitals. */
  readonly streams: ReadonlyMap<string, number>;
  readonly placeOf: (sector: number) => number;
}

const rowSize = 128;
/** Of the list of contents. Documents have a few; one with a thousand pictures a hundred. */
const mostSectors = 256;
const noSector = 0xffff_fffa;

/** Reads the list of contents along its chain, and walks the tree below the root. Source: MS-CFB 2.2, 2.6. */
export async function containerOf(bytes: Bytes): Promise<Container> {
  const { head } = bytes;
  const sectorSize = 2 ** Math.min(Math.max(uint16le(head, 30), 7), 16);
  const placeOf = (sector: number): number => (sector + 1) * sectorSize;
  const rows: Row[] = [];
  let sector = uint32le(head, 48);
  for (let count = 0; count < mostSectors && sector < noSector; count++) {
    const part = await bytes.at(placeOf(sector), sectorSize);
    if (part.length === 0) break;
    for (let at = 0; at + rowSize <= part.length; at += rowSize)
      rows.push(rowIn(part.subarray(at, at + rowSize)));
    sector = await nextSector(bytes, sector, sectorSize, placeOf);
  }
  const outer = outermost(rows);
  // A tree that leads nowhere is damaged: any name is better than none.
  return { streams: outer.size > 0 ? outer : new Map(rows.map(({ name, start }) => [name, start])), placeOf };
}

interface Row {
  readonly name: string;
  readonly start: number;
  /** Numbers of the rows beside it in the tree, and of the first below it. */
  readonly beside: readonly number[];
  readonly below: number;
}

const wide = new TextDecoder('utf-16le');

function rowIn(row: Uint8Array): Row {
  const length = Math.min(uint16le(row, 64), 64);
  return {
    name: wide.decode(row.subarray(0, Math.max(0, length - 2))).toUpperCase(),
    start: uint32le(row, 116),
    beside: [uint32le(row, 68), uint32le(row, 72)],
    below: uint32le(row, 76),
  };
}

/** Only of sectors whose place in the table is in the header: those of a file under 7 MB, and mostly the list's. */
async function nextSector(
  bytes: Bytes,
  sector: number,
  sectorSize: number,
  placeOf: (sector: number) => number,
): Promise<number> {
  const perSector = sectorSize / 4;
  const tableIndex = Math.floor(sector / perSector);
  if (tableIndex >= 109) return noSector;
  const next = await bytes.at(
    placeOf(uint32le(bytes.head, 76 + tableIndex * 4)) + (sector % perSector) * 4,
    4,
  );
  return next.length < 4 ? noSector : uint32le(next, 0);
}

/** What is embedded in a document has streams of the same names further down: those don't count. */
function outermost(rows: readonly Row[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const seen = new Set<number>();
  const queue = [rows[0]?.below ?? 0];
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    const row = rows[number];
    // The first row is the root, which is below nothing.
    if (number === 0 || row === undefined || seen.has(number)) continue;
    seen.add(number);
    if (!found.has(row.name)) found.set(row.name, row.start);
    addAll(queue, row.beside);
  }
  return found;
}
