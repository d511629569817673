/**
 * The value of a key in the item of a list that a line belongs to, read from lines alone, since a line that is half typed
 * leaves no tree to ask. Undefined where the item does not have it as one plain word or one quoted text.
 */
export function valueBeside(lines: readonly string[], line: number, key: string): string | undefined {
  const own = columnOf(lines[line] ?? '');
  let first = line;
  while (first > 0 && !startsItem(lines[first] ?? '', own)) first--;
  const dash = /^(\s*)-\s/u.exec(lines[first] ?? '')?.[1]?.length;
  if (dash === undefined) return undefined;
  let end = first + 1;
  while (end < lines.length && ((lines[end] ?? '').trim() === '' || columnOf(lines[end] ?? '') > dash)) end++;
  const value = `(?:"([^"]*)"|'([^']*)'|([^\\s,}"'][^,}]*?)\\s*(?:$|[,}]|\\s#))`;
  const pair = new RegExp(`(?:^\\s*|-\\s+|[{,]\\s*)${key}\\s*:\\s+${value}`, 'u');
  for (const text of lines.slice(first, end)) {
    const found = pair.exec(text);
    if (found !== null) return found[1] ?? found[2] ?? found[3];
  }
  return undefined;
}

/** An item whose content begins at the column of a line, or further left. */
function startsItem(text: string, column: number): boolean {
  const dash = /^(\s*)-\s+/u.exec(text);
  return dash !== null && (dash[1] ?? '').length <= column;
}

function columnOf(text: string): number {
  const column = text.search(/\S/u);
  return column < 0 ? text.length : column;
}
