/** Lines that fold: the first stays, the last is the last hidden. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly isComment: boolean;
}

interface Open {
  readonly line: number;
  readonly column: number;
}

/** What folds in a file: each key and each item with what is indented below it, and comments of several lines. */
export function foldingRanges(lines: readonly string[]): readonly Fold[] {
  const folds: Fold[] = [];
  const open: Open[] = [];
  let last = -1;
  const close = (column: number): void => {
    for (let top = open.at(-1); top !== undefined && top.column >= column; top = open.at(-1)) {
      open.pop();
      if (last > top.line) folds.push({ start: top.line, end: last, isComment: false });
    }
  };
  for (const [line, text] of lines.entries()) {
    const column = text.search(/\S/u);
    if (column < 0 || text.startsWith('#', column)) continue;
    // A list may be below its key without being indented: its dashes count as half a step further in.
    close(/^- |^-$/u.test(text.slice(column)) ? column + 0.5 : column);
    open.push({ line, column: text.startsWith('-', column) ? column + 0.5 : column });
    last = line;
  }
  close(0);
  return [...folds, ...commentsIn(lines)].sort((a, b) => a.start - b.start || b.end - a.end);
}

function commentsIn(lines: readonly string[]): readonly Fold[] {
  const folds: Fold[] = [];
  let start: number | undefined;
  for (let line = 0; line <= lines.length; line++) {
    const isComment = /^\s*#/u.test(lines[line] ?? '');
    if (isComment) start ??= line;
    else if (start !== undefined) {
      if (line - 1 > start) folds.push({ start, end: line - 1, isComment: true });
      start = undefined;
    }
  }
  return folds;
}
