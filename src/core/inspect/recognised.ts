import type { CorruptionKind, Facts, FileFault } from './model';
import type { Bytes } from './bytes';
import type { InsideText } from './text/insideText';

/** What an inspector found: the type by the bytes, facts, and what is wrong. */
export interface Recognised {
  readonly type: string;
  readonly facts: Facts;
  readonly problems: readonly FileFault[];
  /** Of a text that was searched: what it holds, to be reported with the documents inside it. Never kept. */
  readonly inside?: InsideText;
}

/** Looks into a file whose first bytes say what family it is of. Throws on no bytes whatever. */
export type Inspector = (bytes: Bytes, type: string) => Promise<Recognised> | Recognised;

/** A type with its facts and no fault. */
export function withoutFault(type: string, facts: Facts = {}): Recognised {
  return { type, facts, problems: [] };
}

/** What is left out of the facts where the end of a file is where it says. */
export function endKnown(isKnown: boolean): Facts {
  return isKnown ? {} : { endUnknown: true };
}

/** What only those can read who have a key or a password: nothing is searched in it. */
export function protectedContent(found: Recognised): Recognised {
  return {
    ...found,
    facts: { ...found.facts, encrypted: true, searched: 'none', unsearchedBecause: 'protected' },
  };
}

/** `what` names the fault. */
export function corrupt(type: string, what: CorruptionKind, facts: Facts = {}): Recognised {
  return { type, facts, problems: [{ code: 'file-corrupt', params: { type, what } }] };
}

/** The facts of a picture, where its size could be known. */
export function pictureSize(width: number, height: number): Facts {
  return width > 0 && height > 0 ? { width, height } : {};
}
