/** Numbers below `limit`, the same for the same seed. */
export type Dice = (limit: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % Math.max(1, limit);
  };
}

/** Values at which programs that count go wrong. */
const edges = [0, 1, 7, 8, 16, 32, 64, 127, 128, 254, 255];
const longest = 200_000;

/** An input made of another: bytes changed, numbers set to their edges, parts cut, doubled or taken from `other`. */
export function mutate(input: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  let bytes: Uint8Array = input.slice();
  for (let left = 1 + dice(6); left > 0; left--) bytes = mutateOnce(bytes, other, dice);
  return bytes.length > longest ? bytes.subarray(0, longest) : bytes;
}

function mutateOnce(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  const at = dice(dice(3) === 0 ? bytes.length : Math.min(bytes.length, 512));
  const length = 1 + dice(dice(2) === 0 ? 8 : 256);
  switch (dice(8)) {
    case 0:
      return overwritten(bytes, at, Uint8Array.of(dice(256)));
    case 1:
    case 2:
      return overwritten(
        bytes,
        at,
        Uint8Array.from({ length: 1 + dice(4) }, () => edges[dice(edges.length)] ?? 0),
      );
    case 3:
      return bytes.subarray(0, at);
    case 4:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 5:
      return joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
    case 6: {
      const from = dice(other.length);
      return joined(bytes.subarray(0, at), other.subarray(from, from + length), bytes.subarray(at));
    }
    default: {
      const from = dice(other.length);
      return overwritten(bytes, at, other.subarray(from, from + length));
    }
  }
}

function overwritten(bytes: Uint8Array, at: number, by: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  changed.set(by.subarray(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
  return changed;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
