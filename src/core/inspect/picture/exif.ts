import type { Facts } from '../model';
import { latin1, uint16be, uint16le, uint32be, uint32le } from '../bytes';

/** Reads part of what holds a TIFF structure, counted from its start. */
export type ReadPart = (offset: number, length: number) => Promise<Uint8Array>;

/** A row of a directory: its value, or the place where it is. */
export interface TiffRow {
  readonly type: number;
  readonly count: number;
  readonly value: number;
  /** Where the value itself is, in the row or elsewhere. */
  readonly at: number;
}

export interface TiffReader {
  readonly firstDirectory: number;
  readonly directory: (at: number) => Promise<ReadonlyMap<number, TiffRow>>;
  /** Where the rows of the directory at `at` end. */
  readonly directoryEnd: (at: number) => Promise<number>;
  /** Where the directory after the one at `at` is; 0 where it is the last, or can't be read. */
  readonly nextDirectory: (at: number) => Promise<number>;
  readonly short: (bytes: Uint8Array, at: number) => number;
  readonly long: (bytes: Uint8Array, at: number) => number;
}

const mostRows = 512;
/** Bytes that one value takes, by its type. */
export const tiffWidths = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

/** TIFF, and BigTIFF with its longer rows; undefined where it is neither. Sources: TIFF 6.0, BigTIFF (libtiff). */
export async function tiffReader(read: ReadPart): Promise<TiffReader | undefined> {
  const header = await read(0, 16);
  const little = header[0] === 0x49 && header[1] === 0x49;
  if (!little && !(header[0] === 0x4d && header[1] === 0x4d)) return undefined;
  const short = little ? uint16le : uint16be;
  const long = little ? uint32le : uint32be;
  const version = short(header, 2);
  if (version !== 42 && version !== 43) return undefined;
  const big = version === 43;
  const huge = (bytes: Uint8Array, at: number): number =>
    long(bytes, little ? at : at + 4) + long(bytes, little ? at + 4 : at) * 2 ** 32;
  const place = big ? huge : long;
  const [countSize, rowSize, inRow] = big ? [8, 20, 8] : [2, 12, 4];
  const directory = async (at: number): Promise<ReadonlyMap<number, TiffRow>> => {
    const counted = await read(at, countSize);
    const count = Math.min(big ? huge(counted, 0) : short(counted, 0), mostRows);
    const rows = await read(at + countSize, count * rowSize);
    const found = new Map<number, TiffRow>();
    for (let from = 0; from + rowSize <= rows.length; from += rowSize) {
      const type = short(rows, from + 2);
      const howMany = place(rows, from + 4);
      const valueAt = from + rowSize - inRow;
      const outside = howMany * (tiffWidths[type] ?? 0) > inRow;
      const value =
        type === 3 ? short(rows, valueAt) : type === 16 && big ? huge(rows, valueAt) : long(rows, valueAt);
      const valuePlace = outside ? place(rows, valueAt) : at + countSize + valueAt;
      if (!found.has(short(rows, from)))
        found.set(short(rows, from), { type, count: howMany, value, at: valuePlace });
    }
    return found;
  };
  const directoryEnd = async (at: number): Promise<number> => {
    const counted = await read(at, countSize);
    return at + countSize + (big ? huge(counted, 0) : short(counted, 0)) * rowSize;
  };
  const nextDirectory = async (at: number): Promise<number> =>
    place(await read(await directoryEnd(at), inRow), 0);
  return { firstDirectory: place(header, big ? 8 : 4), directory, directoryEnd, nextDirectory, short, long };
}

/** Tags of Exif. Source: Exif 2.32. */
const exifDirectory = 0x8769;
const placeDirectory = 0x8825;
const takenOn = 0x9003;
const takenOffset = 0x9011;
const [latitude, longitude] = [2, 4];

/** When a picture was taken, and whether it says where. Place itself is not read out of it. */
export async function exifFacts(read: ReadPart): Promise<Facts> {
  const reader = await tiffReader(read);
  return reader === undefined
    ? {}
    : factsOfDirectory(reader, await reader.directory(reader.firstDirectory), read);
}

/** The same from a TIFF directory already read: `dates.taken`, and `location` where it has a latitude or a longitude. */
export async function factsOfDirectory(
  reader: TiffReader,
  first: ReadonlyMap<number, TiffRow>,
  read: ReadPart,
): Promise<Facts> {
  const exif = first.get(exifDirectory);
  const place = first.get(placeDirectory);
  const taken = exif === undefined ? undefined : await takenIn(await reader.directory(exif.value), read);
  const located = place !== undefined && (await hasPlace(reader, await reader.directory(place.value), read));
  return { ...(located ? { location: true } : {}), ...(taken === undefined ? {} : { dates: { taken } }) };
}

/** Cameras without a signal write degrees of 0/0. */
async function hasPlace(
  reader: TiffReader,
  rows: ReadonlyMap<number, TiffRow>,
  read: ReadPart,
): Promise<boolean> {
  for (const tag of [latitude, longitude]) {
    const row = rows.get(tag);
    if (row?.type !== 5 || row.count === 0) return false;
    const degrees = await read(row.at, 8);
    if (degrees.length < 8 || reader.long(degrees, 4) === 0) return false;
  }
  return true;
}

async function takenIn(rows: ReadonlyMap<number, TiffRow>, read: ReadPart): Promise<string | undefined> {
  const text = await textOf(rows.get(takenOn), read);
  const parts = /^(\d{4}):(\d{2}):(\d{2})[ T](\d{2}):(\d{2}):(\d{2})/u.exec(text);
  if (parts === null || parts[1] === '0000') return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = ''] = parts;
  const offset = /^(?:[+-]\d{2}:\d{2}|Z)/u.exec(await textOf(rows.get(takenOffset), read))?.[0] ?? '';
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}

async function textOf(row: TiffRow | undefined, read: ReadPart): Promise<string> {
  if (row?.type !== 2) return '';
  return latin1(await read(row.at, Math.min(row.count, 32)));
}

/** A structure that is all in memory. */
export function exifParts(bytes: Uint8Array): ReadPart {
  return (offset, length) => Promise.resolve(bytes.subarray(offset, offset + Math.max(0, length)));
}

/** A packet of XMP that names a latitude. */
export function hasLatitude(packet: string): boolean {
  return /exif:GPSLatitude(?:>|\s*=)/u.test(packet);
}
