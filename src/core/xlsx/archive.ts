import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Refused } from './model';

/** The parts of a ZIP archive, each read as a stream so that nothing is inflated that is not wanted. */
export interface Archive {
  /** Names are matched without case, as Excel does. */
  has(name: string): boolean;
  /** What a part inflates to, in bytes; 0 where there is none. */
  sizeOf(name: string): number;
  /**
   * The bytes of a part; nothing where there is none. Throws `Refused` where all parts read would inflate to more than
   * the limit, or where the archive's directory contradicts its entries.
   */
  read(name: string): AsyncIterable<Uint8Array>;
}

/** More parts than any workbook has. */
const mostParts = 10_000;

/**
 * Opens an archive in memory. `yauzl` checks each part's real size against the one declared, so the declared sizes can
 * be trusted to refuse a bomb before inflating it. `mostInflated` is in bytes.
 */
export async function openArchive(bytes: Uint8Array, mostInflated: number): Promise<Archive> {
  const zip = await open(bytes);
  const entries = await listEntries(zip);
  let remaining = mostInflated;
  return {
    has: (name) => entries.has(keyOf(name)),
    sizeOf: (name) => entries.get(keyOf(name))?.uncompressedSize ?? 0,
    async *read(name) {
      const entry = entries.get(keyOf(name));
      if (!entry) return;
      if (entry.isEncrypted()) throw new Refused('encrypted');
      remaining -= entry.uncompressedSize;
      if (remaining < 0) throw new Refused('too-large');
      yield* inflate(zip, entry);
    },
  };
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  // oxlint-disable-next-line no-restricted-globals -- yauzl takes nothing but a Buffer; this one shares the bytes.
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true, autoClose: false });
  } catch (error) {
    throw damaged(error);
  }
}

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > mostParts) throw new Refused('too-large');
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(keyOf(entry.fileName), entry);
  } catch (error) {
    throw damaged(error);
  }
  return entries;
}

/** Names differ by case from one mention to another, and by which of their characters are written `%20`. */
function keyOf(name: string): string {
  const key = name.toLowerCase();
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

async function* inflate(zip: ZipFile, entry: Entry): AsyncIterable<Uint8Array> {
  try {
    const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    throw damaged(error);
  }
}

function damaged(cause: unknown): Error {
  return cause instanceof Refused ? cause : new Refused('truncated', { cause });
}
