/** Makes SHA-256 sums: the core has no cryptography of its own. */
export interface Hasher {
  /** The sum of bytes that are all there: faster than to start and end one. */
  sum(bytes: Uint8Array): string;
  start(): RunningHash;
}

export interface RunningHash {
  add(bytes: Uint8Array): void;
  /** The sum of all that was added, hexadecimal, lower case. Ends the hash. */
  end(): string;
}
