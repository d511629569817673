import type { CertificateReader } from './certificate';

/** Makes sums of bytes, unpacks some and reads certificates: the core does none of it itself. */
export interface Hasher {
  /** The SHA-256 of bytes that are all there: faster than to start and end one. */
  sum(bytes: Uint8Array): string;
  /** The CRC-32 of PNG and ZIP. */
  crc32(bytes: Uint8Array): number;
  /** What a raw deflate stream holds, as ZIP has it, all of it or as far as it is given; undefined where that is more than `most` bytes, or where it is no such stream. */
  inflate(packed: Uint8Array, most: number): Uint8Array | undefined;
  readonly certificate: CertificateReader;
  /** A SHA-256 of bytes that come in parts. */
  start(): RunningHash;
}

export interface RunningHash {
  add(bytes: Uint8Array): void;
  /** The sum of all that was added, hexadecimal, lower case. Ends the hash. */
  end(): string;
}
