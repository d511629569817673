import { type Bytes } from '../bytes';
import { corrupt, pictureSize, type Recognised, sound } from '../recognised';
import { factsOfDirectory, type ReadPart, type TiffReader, tiffReader, type TiffRow } from './exif';

/** Tags of TIFF 6.0. */
const [widthTag, heightTag, bitsTag, codingTag] = [256, 257, 258, 259];
const [placesTag, samplesTag, lengthsTag, tilesTag, innerTag] = [273, 277, 279, 324, 330];
/** A scan in pages is rarely longer; beyond it pages are not counted. */
const mostPages = 500;

/** Width and height are tags of the first directory, wherever it stands: often at the very end. */
export async function inspectTiff(bytes: Bytes): Promise<Recognised> {
  const read: ReadPart = (offset, length) => bytes.at(offset, length);
  const reader = await tiffReader(read);
  if (reader === undefined) return sound('tif');
  if (reader.firstDirectory >= bytes.size) return corrupt('tif', 'truncated');
  const rows = await reader.directory(reader.firstDirectory);
  const size = pictureSize(rows.get(widthTag)?.value ?? 0, rows.get(heightTag)?.value ?? 0);
  const pages = await pagesFrom(reader, bytes.size);
  const facts = {
    ...size,
    ...(pages === undefined || pages < 2 ? {} : { pages }),
    ...(await factsOfDirectory(reader, rows, read)),
  };
  // A directory without a size is of no picture; those of raw pictures may point at another that has one.
  if (size.width === undefined && !rows.has(innerTag)) return corrupt('tif', 'structure', facts);
  return (await endOfPixels(reader, rows, read)) > bytes.size
    ? corrupt('tif', 'truncated', facts)
    : sound('tif', facts);
}

/** How many directories follow each other; undefined where that can't be told. */
async function pagesFrom(
  { firstDirectory, nextDirectory }: TiffReader,
  size: number,
): Promise<number | undefined> {
  const seen = new Set<number>();
  for (let at = firstDirectory; at > 0 && at < size && !seen.has(at); at = await nextDirectory(at)) {
    seen.add(at);
    if (seen.size > mostPages) return undefined;
  }
  return seen.size;
}

/** Where the last strip of pixels must at least reach. 0 where that is not told so. */
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
  const at = (await last(rows.get(placesTag))) || (await last(rows.get(tilesTag)));
  if (at === 0) return 0;
  // Some writers count more bytes than there are, and every reader lets that pass.
  const said = Math.floor((await last(rows.get(lengthsTag))) / 2);
  return at + Math.min(said, mostBytes(rows));
}

/** No picture without coding takes more than this, whatever its writer says of its length. */
function mostBytes(rows: ReadonlyMap<number, TiffRow>): number {
  const value = (tag: number, otherwise: number): number => rows.get(tag)?.value ?? otherwise;
  if (value(codingTag, 1) !== 1) return Number.MAX_SAFE_INTEGER;
  const bits = rows.get(bitsTag);
  // Several numbers stand elsewhere, and are rarely over 64 each.
  const deep = bits === undefined ? 1 : bits.count > 2 ? 64 : bits.value;
  return Math.ceil((value(widthTag, 0) * deep * value(samplesTag, 1)) / 8) * value(heightTag, 0);
}
