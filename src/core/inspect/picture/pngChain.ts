import { type Bytes, latin1, uint32be } from '../bytes';

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
  private before = '';
  private next = signatureSize;
  private from = 0;
  private readonly header = new Uint8Array(headerSize);
  private filled = 0;

  add(part: Uint8Array): void {
    const to = this.from + part.length;
    while (this.next + this.filled < to && this.end === undefined && !this.isBroken) {
      const at = this.next + this.filled - this.from;
      const some = part.subarray(at, at + headerSize - this.filled);
      this.header.set(some, this.filled);
      this.filled += some.length;
      if (this.filled === headerSize) this.take();
    }
    this.from = to;
  }

  private take(): void {
    const length = uint32be(this.header, 0);
    const name = latin1(this.header.subarray(4));
    if (!/^[A-Za-z]{4}$/u.test(name)) this.isBroken = true;
    if (name === 'IDAT') {
      if (this.pixels > 0 && this.before !== 'IDAT') this.isBroken = true;
      this.pixels += length;
    }
    this.before = name;
    this.filled = 0;
    this.next += chunkFrame + length;
    if (name === 'IEND') this.end = this.next;
  }
}
