/** Filters that need no library. Each answers with what it could read, at most `most` bytes. */

export function asciiHex(bytes: Uint8Array, most: number): Uint8Array {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .split('>', 1)
    .join('')
    .replace(/[^0-9A-Fa-f]/g, '');
  return Buffer.from(text.length % 2 === 0 ? text : `${text}0`, 'hex').subarray(0, most);
}

export function ascii85(bytes: Uint8Array, most: number): Uint8Array {
  const out = new Growing(most);
  let [value, digits] = [0, 0];
  for (const byte of bytes) {
    if (byte === 0x7e || out.isFull) break;
    if (byte === 0x7a && digits === 0) out.fill(0, 4);
    if (byte < 0x21 || byte > 0x75) continue;
    value = value * 85 + (byte - 0x21);
    if (++digits < 5) continue;
    pushHigh(out, value, 4);
    [value, digits] = [0, 0];
  }
  if (digits < 2) return out.bytes;
  // What is missing counts as the highest digit.
  for (let missing = digits; missing < 5; missing++) value = value * 85 + 84;
  pushHigh(out, value, digits - 1);
  return out.bytes;
}

/** So many of the highest bytes of four. */
function pushHigh(out: Growing, value: number, count: number): void {
  for (let at = 0; at < count; at++) out.push(Math.floor(value / 256 ** (3 - at)) & 255);
}

export function runLength(bytes: Uint8Array, most: number): Uint8Array {
  const out = new Growing(most);
  for (let at = 0; at < bytes.length && !out.isFull;) {
    const length = bytes[at++] ?? 128;
    if (length === 128) break;
    if (length < 128) {
      out.append(bytes.subarray(at, at + length + 1));
      at += length + 1;
    } else {
      out.fill(bytes[at++] ?? 0, 257 - length);
    }
  }
  return out.bytes;
}

/** `early` is 1 where the code grows one step too soon, as it does unless a file says otherwise. */
export function lzw(bytes: Uint8Array, early: number, most: number): Uint8Array {
  const out = new Growing(most);
  let table: Uint8Array[] = [];
  let [width, held, bits] = [9, 0, 0];
  let before: Uint8Array | undefined;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === 257 || out.isFull) break;
    if (code === 256) {
      table = [];
      [width, before] = [9, undefined];
      continue;
    }
    const known = code < 256 ? Uint8Array.of(code) : table[code - 258];
    const entry: Uint8Array | undefined = known ?? (before && joined(before, before[0] ?? 0));
    if (entry === undefined) break;
    out.append(entry);
    if (before !== undefined && table.length < 4096 - 258) table.push(joined(before, entry[0] ?? 0));
    before = entry;
    const next = table.length + 258 + early;
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return out.bytes;
}

function joined(bytes: Uint8Array, last: number): Uint8Array {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  longer[bytes.length] = last;
  return longer;
}

/** Bytes that grow up to a limit; what comes after it is dropped. */
class Growing {
  private held = new Uint8Array(1024);
  private length = 0;

  constructor(private readonly most: number) {}

  get isFull(): boolean {
    return this.length >= this.most;
  }

  get bytes(): Uint8Array {
    return this.held.subarray(0, Math.min(this.length, this.most));
  }

  push(byte: number): void {
    this.makeRoom(1);
    if (!this.isFull) this.held[this.length++] = byte;
  }

  fill(byte: number, count: number): void {
    this.makeRoom(count);
    if (this.isFull) return;
    this.held.fill(byte, this.length, this.length + count);
    this.length += count;
  }

  append(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    if (this.isFull) return;
    this.held.set(bytes, this.length);
    this.length += bytes.length;
  }

  private makeRoom(count: number): void {
    if (this.isFull || this.length + count <= this.held.length) return;
    const larger = new Uint8Array(Math.max(this.held.length * 2, this.length + count));
    larger.set(this.held.subarray(0, this.length));
    this.held = larger;
  }
}
