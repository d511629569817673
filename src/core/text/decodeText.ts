import { runAtOnce, type Steps } from './steps';

/** A text read from bytes, or why it is not one that can be read. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  /** `guess` is what it looks like: `UTF-16`, `Latin-1`, `binary`. */
  | { readonly kind: 'unsupported'; readonly guess: string };

/** Bytes as UTF-8, without their byte order mark. Nothing is replaced: a text that is not UTF-8 is refused. */
export function decodeText(bytes: Uint8Array): DecodedText {
  return runAtOnce(decodedInSteps(bytes));
}

/** The same in steps: a catalogue has many megabytes. */
export function* decodedInSteps(bytes: Uint8Array): Steps<DecodedText> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { kind: 'unsupported', guess: 'UTF-16' };
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    // Faster by half than in parts, and over in some milliseconds.
    if (bytes.length <= 2 * bytesPerStep) return withoutNul(decoder.decode(bytes), bytes);
    let text = '';
    for (let at = 0; at < bytes.length; at += bytesPerStep) {
      const end = at + bytesPerStep;
      const piece = decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length });
      text += piece;
      if (end < bytes.length) yield;
    }
    return withoutNul(text, bytes);
  } catch {
    return { kind: 'unsupported', guess: bytes.includes(0) ? 'binary' : 'Latin-1' };
  }
}

const bytesPerStep = 1_048_576;

function withoutNul(text: string, bytes: Uint8Array): DecodedText {
  return text.includes('\0') ? { kind: 'unsupported', guess: guessWithNul(bytes) } : { kind: 'text', text };
}

function guessWithNul(bytes: Uint8Array): string {
  return bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0) ? 'UTF-16' : 'binary';
}
