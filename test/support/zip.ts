import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive claims of the inflated size, where it is to lie. Bytes. */
  readonly claimedSize?: number;
  /** Not compressed. */
  readonly stored?: boolean;
}

/** A ZIP archive of the parts, deflated. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize, stored = false } of parts) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes, { level: 6 });
    const fileName = Buffer.from(name);
    // Version, flags, method (8: deflate), time, date; checksum, sizes, lengths of the name and of the extra field.
    const common = Buffer.concat([
      ...[20, 0, stored ? 0 : 8, 0, 0x21].map(uint16),
      ...[crc32(bytes), packed.length, claimedSize ?? bytes.length].map(uint32),
      ...[fileName.length, 0].map(uint16),
    ]);
    const local = Buffer.concat([uint32(0x04034b50), common, fileName, packed]);
    const place = [...[0, 0, 0].map(uint16), uint32(0), uint32(offset)];
    directory.push(Buffer.concat([uint32(0x02014b50), uint16(20), common, ...place, fileName]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const counts = [0, 0, parts.length, parts.length].map(uint16);
  const end = Buffer.concat([
    uint32(0x06054b50),
    ...counts,
    uint32(central.length),
    uint32(offset),
    uint16(0),
  ]);
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
