/** A file in an archive that holds it as it is. */
export interface StoredEntry {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  /** Where its header begins, in bytes from the archive's beginning. */
  readonly offset: number;
}

const most32 = 0xffffffff;
const most16 = 0xffff;
/** 1980-01-01 00:00, the first that the format knows: a package is the same whenever it is made. */
const dosDate = 0x0021;
/** Names are UTF-8. */
const utf8Flag = 0x0800;
/** What a reader must know: 4.5 for sizes over 32 bits. */
const versionNeeded = 45;

/** The header before a file's bytes; its size never depends on theirs, so that it can be written before they are known. */
export function localHeader({ name, size, crc }: Omit<StoredEntry, 'offset'>): Buffer {
  const encoded = Buffer.from(name);
  const header = Buffer.alloc(30 + encoded.length + 20);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(versionNeeded, 4);
  header.writeUInt16LE(utf8Flag, 6);
  header.writeUInt16LE(dosDate, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(size > most32 - 1 ? most32 : size, 18);
  header.writeUInt32LE(size > most32 - 1 ? most32 : size, 22);
  header.writeUInt16LE(encoded.length, 26);
  header.writeUInt16LE(20, 28);
  encoded.copy(header, 30);
  const extra = 30 + encoded.length;
  // Where sizes fit into 32 bits, a record of the same length that readers pass over.
  header.writeUInt16LE(size > most32 - 1 ? 1 : 0x9999, extra);
  header.writeUInt16LE(16, extra + 2);
  if (size > most32 - 1) {
    header.writeBigUInt64LE(BigInt(size), extra + 4);
    header.writeBigUInt64LE(BigInt(size), extra + 12);
  }
  return header;
}

/** The directory at the end of an archive, which begins at `offset`. */
export function centralDirectory(entries: readonly StoredEntry[], offset: number): Buffer {
  const records = Buffer.concat(entries.map(directoryRecord));
  return Buffer.concat([records, endRecords(entries.length, records.length, offset)]);
}

function directoryRecord({ name, size, crc, offset }: StoredEntry): Buffer {
  const encoded = Buffer.from(name);
  const large = [...(size > most32 - 1 ? [size, size] : []), ...(offset > most32 - 1 ? [offset] : [])];
  const extra = Buffer.alloc(large.length === 0 ? 0 : 4 + 8 * large.length);
  if (large.length > 0) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8 * large.length, 2);
    large.forEach((value, at) => extra.writeBigUInt64LE(BigInt(value), 4 + 8 * at));
  }
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  // Made on Unix, so that the permissions below are read.
  record.writeUInt16LE(0x0300 | versionNeeded, 4);
  record.writeUInt16LE(versionNeeded, 6);
  record.writeUInt16LE(utf8Flag, 8);
  record.writeUInt16LE(dosDate, 14);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(size > most32 - 1 ? most32 : size, 20);
  record.writeUInt32LE(size > most32 - 1 ? most32 : size, 24);
  record.writeUInt16LE(encoded.length, 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE((0o100644 << 16) >>> 0, 38);
  record.writeUInt32LE(offset > most32 - 1 ? most32 : offset, 42);
  return Buffer.concat([record, encoded, extra]);
}

function endRecords(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  const isLarge = count > most16 - 1 || offset > most32 - 1 || size > most32 - 1;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, most16), 8);
  end.writeUInt16LE(Math.min(count, most16), 10);
  end.writeUInt32LE(Math.min(size, most32), 12);
  end.writeUInt32LE(Math.min(offset, most32), 16);
  if (!isLarge) return end;
  const large = Buffer.alloc(76);
  large.writeUInt32LE(0x06064b50, 0);
  large.writeBigUInt64LE(44n, 4);
  large.writeUInt16LE(versionNeeded, 12);
  large.writeUInt16LE(versionNeeded, 14);
  large.writeBigUInt64LE(BigInt(count), 24);
  large.writeBigUInt64LE(BigInt(count), 32);
  large.writeBigUInt64LE(BigInt(size), 40);
  large.writeBigUInt64LE(BigInt(offset), 48);
  large.writeUInt32LE(0x07064b50, 56);
  large.writeBigUInt64LE(BigInt(offset + size), 64);
  large.writeUInt32LE(1, 72);
  return Buffer.concat([large, end]);
}
