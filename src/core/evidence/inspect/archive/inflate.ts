/**
 * Inflates a raw deflate stream, as ZIP holds it, up to `most` bytes: what would follow is left out. Undefined where the
 * bytes are no such stream. Meant for parts of some kilobytes. Source: RFC 1951.
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array | undefined {
  const output = new Output(most);
  const bits = new BitReader(packed);
  for (let last = false; !last && !output.isFull;) {
    last = bits.take(1) === 1;
    const kind = bits.take(2);
    const works = kind === 0 ? copyStored(bits, output) : kind < 3 && inflateBlock(bits, output, kind === 2);
    if (!works || bits.isPastEnd) return undefined;
  }
  return output.bytes();
}

class Output {
  private store = new Uint8Array(4096);
  private length = 0;

  constructor(private readonly most: number) {}

  get isFull(): boolean {
    return this.length >= this.most;
  }

  push(byte: number): void {
    if (this.length === this.store.length) {
      const larger = new Uint8Array(Math.min(this.most, this.store.length * 4));
      larger.set(this.store);
      this.store = larger;
    }
    this.store[this.length++] = byte;
  }

  /** False where the copy would begin before the start. */
  repeat(distance: number, count: number): boolean {
    if (distance > this.length) return false;
    for (let left = count; left > 0 && !this.isFull; left--)
      this.push(this.store[this.length - distance] ?? 0);
    return true;
  }

  bytes(): Uint8Array {
    return this.store.subarray(0, Math.min(this.length, this.most));
  }
}

class BitReader {
  private at = 0;
  private held = 0;
  private count = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isPastEnd(): boolean {
    return this.at > this.bytes.length + 4;
  }

  take(wanted: number): number {
    while (this.count < wanted) {
      this.held |= (this.bytes[this.at++] ?? 0) << this.count;
      this.count += 8;
    }
    const value = this.held & ((1 << wanted) - 1);
    this.held >>>= wanted;
    this.count -= wanted;
    return value;
  }

  alignedByte(): number {
    this.take(this.count % 8);
    return this.take(8);
  }
}

function copyStored(bits: BitReader, output: Output): boolean {
  const length = bits.alignedByte() | (bits.alignedByte() << 8);
  const check = bits.alignedByte() | (bits.alignedByte() << 8);
  if ((length ^ check) !== 0xffff) return false;
  for (let left = length; left > 0 && !output.isFull && !bits.isPastEnd; left--)
    output.push(bits.alignedByte());
  return true;
}

/** How many codes there are of each length, and the symbols in the order of their codes. */
interface Codes {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

function codesOf(lengths: readonly number[]): Codes {
  const counts = Array.from({ length: 16 }, (_, length) => lengths.filter((one) => one === length).length);
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length || a.symbol - b.symbol);
  return { counts, symbols: symbols.map(({ symbol }) => symbol) };
}

function symbolIn(bits: BitReader, { counts, symbols }: Codes): number | undefined {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length++) {
    code |= bits.take(1);
    const count = counts[length] ?? 0;
    if (code - count < first) return symbols[index + (code - first)];
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return undefined;
}

const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
];
const distanceBits = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function inflateBlock(bits: BitReader, output: Output, hasCodes: boolean): boolean {
  const codes = hasCodes ? codesIn(bits) : fixedCodes();
  if (codes === undefined) return false;
  while (!output.isFull && !bits.isPastEnd) {
    const symbol = symbolIn(bits, codes.literals);
    if (symbol === undefined) return false;
    if (symbol === 256) return true;
    if (symbol < 256) output.push(symbol);
    else if (!repeatIn(bits, output, symbol - 257, codes.distances)) return false;
  }
  return true;
}

function repeatIn(bits: BitReader, output: Output, row: number, distances: Codes): boolean {
  const base = lengthBases[row];
  if (base === undefined) return false;
  const count = base + bits.take(lengthBits[row] ?? 0);
  const column = symbolIn(bits, distances) ?? -1;
  const far = distanceBases[column];
  return far !== undefined && output.repeat(far + bits.take(distanceBits[column] ?? 0), count);
}

interface BlockCodes {
  readonly literals: Codes;
  readonly distances: Codes;
}

function fixedCodes(): BlockCodes {
  const lengths = Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  );
  return { literals: codesOf(lengths), distances: codesOf(Array.from({ length: 30 }, () => 5)) };
}

/** A block's own codes: their lengths are themselves coded. */
function codesIn(bits: BitReader): BlockCodes | undefined {
  const [literals, distances, many] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  const small = Array.from({ length: 19 }, () => 0);
  for (let index = 0; index < many; index++) small[lengthOrder[index] ?? 0] = bits.take(3);
  const coded = codesOf(small);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = symbolIn(bits, coded);
    if (symbol === undefined) return undefined;
    if (symbol < 16) lengths.push(symbol);
    else {
      const repeated = symbol === 16 ? (lengths.at(-1) ?? 0) : 0;
      const count = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
      for (let left = count; left > 0; left--) lengths.push(repeated);
    }
  }
  const all = lengths.slice(0, literals + distances);
  return { literals: codesOf(all.slice(0, literals)), distances: codesOf(all.slice(literals)) };
}
