import { unsupportedSyntax } from './notForFastParser';

/**
 * Where a quoted text of one line ends that begins at an offset: the offset of its last quote. Throws where it is not for
 * the fast parser. A pattern for the whole of it would go beyond the stack at some megabytes.
 */
export function quotedEnd(text: string, from: number): number {
  return text[from] === "'" ? endOfSingle(text, from) : endOfDouble(text, from);
}

function endOfSingle(text: string, from: number): number {
  for (let at = next(stopInSingle, text, from + 1); ; at = next(stopInSingle, text, at + 2)) {
    if (text[at] === '\t') throw unsupportedSyntax;
    if (text[at + 1] !== "'") return at;
  }
}

function endOfDouble(text: string, from: number): number {
  for (let at = next(stopInDouble, text, from + 1); ; at = next(stopInDouble, text, at + 2)) {
    if (text[at] === '"') return at;
    if (text[at] === '\t' || !/["\\nt]/.test(text[at + 1] ?? '')) throw unsupportedSyntax;
  }
}

const stopInSingle = /['\t]/g;
const stopInDouble = /["\\\t]/g;

function next(stop: RegExp, text: string, from: number): number {
  stop.lastIndex = from;
  const found = stop.exec(text);
  if (found === null) throw unsupportedSyntax;
  return found.index;
}
