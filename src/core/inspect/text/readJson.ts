import type { FileFault } from '../model';
import type { TextReader } from './textReader';

/** What counts outside quotes: brackets, quotes, the start of a remark. In quotes and remarks: their end. */
const outside = /["'[\]{}]|\/[/*]/gu;
const ends: ReadonlyMap<string, RegExp> = new Map([
  ['"', /\\[\s\S]|"/gu],
  ["'", /\\[\s\S]|'|\n/gu],
  ['//', /\n/gu],
  ['/*', /\*\//gu],
]);

/**
 * Whether a text that is meant to be JSON was cut: something that it opened is open at its end. What programs take
 * beside the norm (remarks, a comma too many, lines of JSON) is left alone.
 */
export function readJson(type: string): TextReader {
  let depth = 0;
  let within: string | undefined;
  let rest = '';
  const add = (given: string): void => {
    // A mark of two letters may be in two pieces.
    const piece = rest + given;
    const until = piece.length - 1;
    let at = 0;
    while (at < until) {
      const pattern = within === undefined ? outside : (ends.get(within) ?? outside);
      pattern.lastIndex = at;
      const found = pattern.exec(piece);
      if (found === null || found.index >= until) {
        at = until;
        break;
      }
      const mark = found[0];
      at = found.index + mark.length;
      if (within !== undefined) within = mark.startsWith('\\') ? within : undefined;
      else if (ends.has(mark)) within = mark;
      else depth += mark === '[' || mark === '{' ? 1 : -1;
    }
    rest = piece.slice(at);
  };
  const cut: FileFault = { code: 'file-corrupt', params: { type, what: 'truncated' } };
  return {
    add,
    end(whole) {
      add(' ');
      const isOpen = depth > 0 || (within !== undefined && within !== '//');
      return { facts: {}, problems: whole && isOpen ? [cut] : [] };
    },
  };
}
