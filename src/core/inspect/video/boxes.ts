import { type Bytes, latin1, uint32be, uint64be } from '../bytes';

/** Hops from box to box, at one level. */
export const mostHops = 64;
/** The same in memory, where one costs nothing: a picture in tiles has many properties. */
const mostInMemory = 4096;

export interface Box {
  readonly name: string;
  /** With its own frame. */
  readonly size: number;
  /** Where what it holds begins, from its start. */
  readonly content: number;
}

/** The box that begins with these bytes; undefined where none can. `rest` is what is until the end of its parent. Source: ISO 14496-12. */
export function boxIn(frame: Uint8Array, rest: number): Box | undefined {
  if (frame.length < 8) return undefined;
  const name = latin1(frame.subarray(4, 8));
  const size = uint32be(frame, 0);
  if (size === 0) return { name, size: rest, content: 8 };
  const large = size === 1;
  const whole = large ? uint64be(frame, 8) : size;
  const content = large ? 16 : 8;
  return whole < content ? undefined : { name, size: whole, content };
}

export interface BoxBytes {
  readonly name: string;
  /** What it holds, cut where the bytes end. */
  readonly bytes: Uint8Array;
}

/** Boxes side by side in memory. */
export function* boxesIn(parent: Uint8Array, from = 0): Iterable<BoxBytes> {
  let at = from;
  for (let step = 0; step < mostInMemory; step++) {
    const box = boxIn(parent.subarray(at, at + 16), parent.length - at);
    if (box === undefined) return;
    yield { name: box.name, bytes: parent.subarray(at + box.content, at + box.size) };
    at += box.size;
  }
}

/** What the first box of a name holds. */
export function childOf(parent: Uint8Array, name: string, from = 0): Uint8Array | undefined {
  for (const box of boxesIn(parent, from)) if (box.name === name) return box.bytes;
  return undefined;
}

export interface BoxPlace extends Box {
  readonly at: number;
}

/** Boxes of a file, or of a part of it, found by hopping over what they hold. Ends where no box can begin. */
export async function* boxPlaces(
  bytes: Bytes,
  from: number,
  to: number,
  most = mostHops,
): AsyncIterable<BoxPlace> {
  let at = from;
  for (let step = 0; step < most && at < to; step++) {
    const box = boxIn(await bytes.at(at, Math.min(16, to - at)), to - at);
    if (box === undefined) return;
    yield { ...box, at };
    at += box.size;
  }
}
