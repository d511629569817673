import type { YamlScalar } from './nodes';
import type { LineCursor } from './lineCursor';
import { unsupportedSyntax } from './notForFastParser';

/** Reads `|` or `|-` and the lines below it that are deeper than `column`; leaves the cursor on the next line with content. */
export function readBlockScalar(cursor: LineCursor, column: number): YamlScalar {
  const header = cursor.text.slice(cursor.at).trimEnd();
  if (header !== '|' && header !== '|-') throw unsupportedSyntax;
  const start = { line: cursor.line, character: cursor.at };
  const body = readBody(cursor, column);
  if (body.lines.length === 0) throw unsupportedSyntax;
  const value = body.lines.join('\n') + (header === '|' ? '\n' : '');
  return { kind: 'scalar', value, style: 'block', range: { start, end: body.end } };
}

function readBody(
  cursor: LineCursor,
  column: number,
): { lines: string[]; end: { line: number; character: number } } {
  const lines: string[] = [];
  let indent = -1;
  let blanks = 0;
  let end = { line: cursor.line, character: cursor.end };
  let more = cursor.enterLine();
  for (; more; more = cursor.enterLine()) {
    if (cursor.at >= cursor.end) {
      if (indent === -1 || cursor.column > indent) throw unsupportedSyntax;
      blanks++;
      continue;
    }
    if (indent === -1) indent = cursor.column;
    if (cursor.column <= column) break;
    if (cursor.column < indent) throw unsupportedSyntax;
    for (; blanks > 0; blanks--) lines.push('');
    lines.push(cursor.text.slice(indent));
    end = { line: cursor.line, character: cursor.end };
  }
  cursor.settle(more);
  return { lines, end };
}
