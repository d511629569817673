import { type Bytes } from '../bytes';
import { corrupt, pictureSize, type Recognised, withoutFault } from '../recognised';
import {
  factsOfDirectory,
  type ReadPart,
  type TiffReader,
  tiffReader,
  type TiffRow,
  tiffWidths,
} from './exif';

/** Tags of TIFF 6.0. */
const [widthTag, heightTag, bitsTag, codingTag] = [256, 257, 258, 259];
const [placesTag, samplesTag, linesTag, lengthsTag, tilesTag, tileLengthsTag, innerTag] = [
  273, 277, 278, 279, 324, 325, 330,
];
const coloursTag = 320;
const jpegTablesTag = 347;
/** Values that are outside the directory where they are many. */
const needed = [bitsTag, placesTag, lengthsTag, tilesTag, tileLengthsTag, coloursTag, jpegTablesTag];
/** JPEG as TIFF 6.0 wanted it: its writers never agreed on what the lengths are. */
const oldJpeg = 6;
/** A scan in pages is rarely longer; beyond it pages are not counted. */
const mostPages = 500;
/** Pages whose pixels are looked for. */
const mostLooked = 40;

/** Width and height are tags of the first directory, wherever it is: often at the very end. */
export async function inspectTiff(bytes: Bytes): Promise<Recognised> {
  const read: ReadPart = (offset, length) => bytes.at(offset, length);
  const reader = await tiffReader(read);
  if (reader === undefined) return withoutFault('tif');
  if (reader.firstDirectory >= bytes.size) return corrupt('tif', 'truncated');
  const rows = await reader.directory(reader.firstDirectory);
  const size = pictureSize(rows.get(widthTag)?.value ?? 0, rows.get(heightTag)?.value ?? 0);
  const places = await directoriesOf(reader, bytes.size);
  const facts = {
    ...size,
    ...(places.length < 2 || places.length > mostPages ? {} : { pages: places.length }),
    ...(await factsOfDirectory(reader, rows, read)),
  };
  if ((await reader.directoryEnd(reader.firstDirectory)) > bytes.size)
    return corrupt('tif', 'truncated', facts);
  // A directory without a size is of no picture; those of raw pictures may point at another that has one.
  if (size.width === undefined && !rows.has(innerTag)) return corrupt('tif', 'structure', facts);
  for (const at of places.slice(0, mostLooked))
    if (await isCut(reader, await reader.directory(at), bytes)) return corrupt('tif', 'truncated', facts);
  return withoutFault('tif', facts);
}

/** Where the directories are that follow each other, at most one more than are counted. */
async function directoriesOf(
  { firstDirectory, nextDirectory }: TiffReader,
  size: number,
): Promise<readonly number[]> {
  const seen = new Set<number>();
  for (let at = firstDirectory; at > 0 && at < size && !seen.has(at); at = await nextDirectory(at)) {
    seen.add(at);
    if (seen.size > mostPages) break;
  }
  return [...seen];
}

/** Whether pixels of a page, or what no reader can do without, would be past the end. */
async function isCut(reader: TiffReader, rows: ReadonlyMap<number, TiffRow>, bytes: Bytes): Promise<boolean> {
  const isLost = needed.some((tag) => {
    const row = rows.get(tag);
    const length = row === undefined ? 0 : row.count * (tiffWidths[row.type] ?? 0);
    return row !== undefined && length > 8 && row.at + length > bytes.size;
  });
  return (
    isLost || (await endOfPixels(reader, rows, (offset, length) => bytes.at(offset, length))) > bytes.size
  );
}

/** Where the last strip of pixels must at least reach. 0 where that is not known. */
async function endOfPixels(
  reader: TiffReader,
  rows: ReadonlyMap<number, TiffRow>,
  read: ReadPart,
): Promise<number> {
  const last = async (row: TiffRow | undefined): Promise<number> => {
    if (row === undefined || row.count === 0) return 0;
    if (row.count === 1) return row.value;
    const width = row.type === 3 ? 2 : row.type === 4 ? 4 : 0;
    const value = await read(row.at + (row.count - 1) * width, width);
    if (width === 0 || value.length < width) return 0;
    return width === 2 ? reader.short(value, 0) : reader.long(value, 0);
  };
  const strip = await last(rows.get(placesTag));
  if (strip > 0) return strip + Math.min(await last(rows.get(lengthsTag)), mostBytes(rows));
  const tile = await last(rows.get(tilesTag));
  return tile > 0 ? tile + (await last(rows.get(tileLengthsTag))) : 0;
}

/** No strip without coding takes more than this, whatever its writer says of its length: readers count for themselves. */
function mostBytes(rows: ReadonlyMap<number, TiffRow>): number {
  const value = (tag: number, otherwise: number): number => rows.get(tag)?.value ?? otherwise;
  const coding = value(codingTag, 1);
  if (coding !== 1) return coding === oldJpeg ? 0 : Number.MAX_SAFE_INTEGER;
  const bits = rows.get(bitsTag);
  // Several numbers are elsewhere, and are rarely over 64 each.
  const deep = bits === undefined ? 1 : bits.count > 2 ? 64 : bits.value;
  const height = value(heightTag, 0);
  const lines = Math.min(height, value(linesTag, height));
  const inLast = lines > 0 ? height - lines * (Math.ceil(height / lines) - 1) : 0;
  return Math.ceil((value(widthTag, 0) * deep * value(samplesTag, 1)) / 8) * inLast;
}
