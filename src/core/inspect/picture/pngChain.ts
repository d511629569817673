import { type Bytes, uint32be } from '../bytes';

/** What the chunks of a PNG tell, without any being decoded. */
export interface PngChain {
  readonly fault: 'truncated' | 'structure' | undefined;
  /** Where the picture ends; undefined where it does not. */
  readonly end: number | undefined;
}

const signatureSize = 8;
/** Length, name and checksum around a chunk's data. */
export const chunkFrame = 12;
const headerSize = 8;
/** Names as the numbers that their four letters are: a picture may have a million chunks. */
const [pixelData, pictureEnd] = [0x49444154, 0x49454e44];

/** Follows the chunks from the first to `IEND`. Pixels must be in one place, and some must. Source: PNG, 5.6. */
export async function pngChain(bytes: Bytes): Promise<PngChain> {
  const walk = new ChunkWalk();
  for await (const part of bytes.parts()) {
    walk.add(part);
    if (walk.end !== undefined || walk.isBroken) break;
  }
  const { end } = walk;
  if (walk.isBroken) return { fault: 'structure', end: undefined };
  if (end === undefined || end > bytes.size) return { fault: 'truncated', end: undefined };
  return { fault: walk.pixels > 0 ? undefined : 'structure', end };
}

/** Hops over a PNG that comes in parts, and holds nothing of it but the header of one chunk. */
class ChunkWalk {
  isBroken = false;
  end: number | undefined;
  /** Bytes of packed pixels so far. */
  pixels = 0;
  private before = 0;
  private next = signatureSize;
  private from = 0;
  private readonly header = new Uint8Array(headerSize);
  private filled = 0;

  add(part: Uint8Array): void {
    const to = this.from + part.length;
    while (this.next + this.filled < to && this.end === undefined && !this.isBroken) {
      const at = this.next + this.filled - this.from;
      if (this.filled === 0 && at + headerSize <= part.length) {
        this.take(part, at);
        continue;
      }
      const some = part.subarray(at, at + headerSize - this.filled);
      this.header.set(some, this.filled);
      this.filled += some.length;
      if (this.filled === headerSize) this.take(this.header, 0);
    }
    this.from = to;
  }

  private take(bytes: Uint8Array, at: number): void {
    const length = uint32be(bytes, at);
    const name = uint32be(bytes, at + 4);
    for (let letter = at + 4; letter < at + headerSize; letter++)
      if (!isLetter(bytes[letter] ?? 0)) this.isBroken = true;
    if (name === pixelData) {
      if (this.pixels > 0 && this.before !== pixelData) this.isBroken = true;
      this.pixels += length;
    }
    this.before = name;
    this.filled = 0;
    this.next += chunkFrame + length;
    if (name === pictureEnd) this.end = this.next;
  }
}

/** Of ASCII, small or capital. */
function isLetter(byte: number): boolean {
  const capital = byte & ~0x20;
  return capital >= 0x41 && capital <= 0x5a;
}
