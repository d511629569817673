import { type Bytes, hasTextAt, lastIndexIn, uint16le, uint32le, uint64le } from '../bytes';

const endSize = 22;
/** The end of the directory may be followed by a comment of up to 65,535 bytes. */
const longestTail = endSize + 65_535;
const largestDirectory = 2 * 1024 * 1024;
/** Entries that are looked at. */
export const mostEntries = 10_000;

/** What an archive's list of contents says of one of them. Nothing of it is sure. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where in the file it begins. */
  readonly at: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** How many the archive says that there are. */
  readonly count: number;
  /** Where the list begins. */
  readonly at: number;
}

/** The list at an archive's end; undefined where there is none. Source: APPNOTE.TXT 6.3. */
export async function zipDirectory(bytes: Bytes): Promise<ZipDirectory | undefined> {
  for (const tailLength of [1024, longestTail]) {
    const from = Math.max(0, bytes.size - tailLength);
    const tail = await bytes.at(from, tailLength);
    const at = lastIndexIn(tail, 'PK\x05\x06');
    if (at < 0) continue;
    const end = tail.subarray(at, at + endSize);
    // The last bytes of the end record are missing: programs then find no archive.
    if (end.length < endSize) return undefined;
    const large =
      uint16le(end, 10) === 0xffff || uint32le(end, 12) === 0xffffffff || uint32le(end, 16) === 0xffffffff;
    const location = (large ? await largeDirectory(bytes, from + at) : undefined) ?? {
      count: uint16le(end, 10),
      size: uint32le(end, 12),
      offset: uint32le(end, 16),
      end: from + at,
    };
    return readDirectory(bytes, location);
  }
  return undefined;
}

/** Whether the bytes end as an archive whose list of contents is where it says. */
export async function endsAsZip(bytes: Bytes): Promise<boolean> {
  const directory = await zipDirectory(bytes);
  return (
    directory !== undefined && directory.entries.length > 0 && directory.entries.length === directory.count
  );
}

interface DirectoryPlace {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** Where what follows the directory begins. */
  readonly end: number;
}

/** ZIP64: a pointer before the end names a larger one. */
async function largeDirectory(bytes: Bytes, endAt: number): Promise<DirectoryPlace | undefined> {
  const pointer = await bytes.at(endAt - 20, 20);
  if (!hasTextAt(pointer, 0, 'PK\x06\x07')) return undefined;
  const at = uint64le(pointer, 8);
  const end = await bytes.at(at, 56);
  if (!hasTextAt(end, 0, 'PK\x06\x06')) return undefined;
  return { count: uint64le(end, 32), size: uint64le(end, 40), offset: uint64le(end, 48), end: at };
}

async function readDirectory(
  bytes: Bytes,
  { count, size, offset, end }: DirectoryPlace,
): Promise<ZipDirectory> {
  const length = Math.min(size, largestDirectory);
  let shift = 0;
  let list = await bytes.at(offset, length);
  if (count > 0 && !hasTextAt(list, 0, 'PK\x01\x02') && end - size > 0) {
    // A program before the archive moves it all.
    shift = end - size - offset;
    list = await bytes.at(end - size, length);
  }
  return { entries: [...entriesIn(list, shift)], count, at: offset + shift };
}

function* entriesIn(list: Uint8Array, shift: number): Iterable<ZipEntry> {
  let at = 0;
  for (let number = 0; number < mostEntries && hasTextAt(list, at, 'PK\x01\x02'); number++) {
    const [nameLength, extraLength] = [uint16le(list, at + 28), uint16le(list, at + 30)];
    const nameAt = at + 46;
    const flags = uint16le(list, at + 8);
    const small = [uint32le(list, at + 24), uint32le(list, at + 20), uint32le(list, at + 42)] as const;
    const [size, packedSize, place] = wideSizes(
      list.subarray(nameAt + nameLength, nameAt + nameLength + extraLength),
      small,
    );
    yield {
      name: nameOf(list.subarray(nameAt, nameAt + nameLength)),
      encrypted: (flags & 1) === 1,
      method: uint16le(list, at + 10),
      packedSize,
      size,
      at: place + shift,
    };
    at = nameAt + nameLength + extraLength + uint16le(list, at + 32);
  }
}

const plainName = new TextDecoder('utf-8');

/** Old archives have names in the writer's own letters: those of ASCII, which are what is looked at, are the same. */
function nameOf(name: Uint8Array): string {
  return plainName.decode(name.subarray(0, 1024));
}

type Sizes = readonly [size: number, packedSize: number, at: number];

/** Numbers of 64 bits are in an extra field, each only where its own place says that it is too small. */
function wideSizes(extra: Uint8Array, small: Sizes): Sizes {
  if (!small.includes(0xffffffff)) return small;
  for (let at = 0; at + 4 <= extra.length; at += 4 + uint16le(extra, at + 2)) {
    if (uint16le(extra, at) !== 1) continue;
    let next = at + 4;
    const [size, packed, place] = small.map((number) => {
      if (number !== 0xffffffff) return number;
      next += 8;
      return uint64le(extra, next - 8);
    });
    return [size ?? 0, packed ?? 0, place ?? 0];
  }
  return small;
}
