/** Makes sums of bytes: the core has none of its own. */
export interface Hasher {
  /** The SHA-256 of bytes that are all there: faster than to start and end one. */
  sum(bytes: Uint8Array): string;
  /** The CRC-32 of PNG and ZIP. */
  crc32(bytes: Uint8Array): number;
  /** A SHA-256 of bytes that come in parts. */
  start(): RunningHash;
}

export interface RunningHash {
  add(bytes: Uint8Array): void;
  /** The sum of all that was added, hexadecimal, lower case. Ends the hash. */
  end(): string;
}
