import { deflateSync } from 'node:zlib';
import { randomFrom } from './random';

const width = 1024;
const height = 768;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A whole PNG of a few kilobytes, in black and white, unlike that of any other number. */
export function picture(number: number): Buffer {
  return Buffer.concat([
    signature,
    chunk('IHDR', header()),
    chunk('IDAT', deflateSync(pixels(number), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function header(): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes[8] = 1; // one bit a pixel
  return bytes;
}

/** White, with some lines of noise as a screen has some lines of text. Each row begins with its filter, none. */
function pixels(number: number): Buffer {
  const random = randomFrom(number + 1);
  const rowLength = 1 + width / 8;
  const bytes = Buffer.alloc(rowLength * height, 0xff);
  for (let row = 0; row < height; row++) {
    const start = row * rowLength;
    bytes[start] = 0;
    if (row % 32 !== 0) continue;
    for (let at = 1; at < rowLength; at++) bytes[start + at] = Math.floor(random() * 256);
  }
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
