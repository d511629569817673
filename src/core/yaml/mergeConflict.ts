import type { ReadingDraft } from './nodes';

/**
 * A text with unresolved git conflicts, with the lines of the other side and the markers left blank, so that the rest
 * keeps its places and is read as our side has it. One problem, at the first marker.
 */
export function withoutConflict(text: string): {
  readonly text: string;
  readonly problem: ReadingDraft | undefined;
} {
  // The search for plain text is many times faster than the other, and this runs at each keystroke.
  if (!text.includes('<<<<<<<') || !/^<{7}(?: |\r?$)/m.test(text)) return { text, problem: undefined };
  let side: 'none' | 'ours' | 'theirs' = 'none';
  let firstLine = -1;
  const lines = text.split('\n').map((line, number) => {
    const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/.exec(line)?.[0][0];
    if (marker === '<') {
      side = 'ours';
      if (firstLine === -1) firstLine = number;
      return '';
    }
    if (side === 'none') return line;
    if (marker === '|' || marker === '=') side = 'theirs';
    else if (marker === '>') side = 'none';
    else if (side === 'ours') return line;
    return '';
  });
  const range = { start: { line: firstLine, character: 0 }, end: { line: firstLine, character: 7 } };
  return { text: lines.join('\n'), problem: { code: 'merge-conflict', range, params: {} } };
}
