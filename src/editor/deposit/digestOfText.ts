import { nodeHasher } from '../../node/nodeHasher';

/** SHA-256 of a text in UTF-8, hexadecimal, lower case. */
export function digestOfText(text: string): string {
  return nodeHasher.sum(new TextEncoder().encode(text));
}
