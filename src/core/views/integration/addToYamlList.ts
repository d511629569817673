/** A line that begins a key of the file itself, or one of its documents. */
const topLevel = /^[^\s#-]|^---|^\.\.\./u;

/**
 * A YAML text with one more item at the end of the list that a key of the file itself holds; the key is added where it is
 * missing. `item` is written from the first column, its last line ended. Every other byte stays. Undefined where the text is in
 * a form in which the place is not certain: the list on the line of its key, several documents, a repeated key, tabs.
 */
export function addToYamlList(text: string, key: string, item: string): string | undefined {
  const end = /\r?\n/u.exec(text)?.[0] ?? '\n';
  const ended = text === '' || text.endsWith('\n') ? text : text + end;
  // Each with its own end.
  const lines = ended === '' ? [] : ended.split(/(?<=\n)/u);
  if (/\t|\r(?!\n)/u.test(text) || !isOneMap(lines)) return undefined;
  const places = lines.flatMap((line, at) => (beginsKey(line, key) ? [at] : []));
  const [place] = places;
  if (place === undefined) {
    const added = [`${key}:`, ...indented(item, 2)].map((line) => line + end);
    return [...lines, ...(lines.length === 0 ? [] : [end]), ...added].join('');
  }
  if (places.length > 1 || !new RegExp(`^${key}: *(?:#.*)?$`, 'u').test(lines[place]?.trimEnd() ?? ''))
    return undefined;
  const bounds = listBelow(lines, place);
  if (bounds === undefined) return undefined;
  const added = indented(item, bounds.indent).map((line) => line + end);
  return [...lines.slice(0, bounds.end), ...added, ...lines.slice(bounds.end)].join('');
}

/** One document, each line of which, where it is at the margin, begins a key or an item below one. */
function isOneMap(lines: readonly string[]): boolean {
  const marker = lines.findIndex((line) => line.startsWith('---'));
  if (marker !== -1 && (lines[marker]?.trim() !== '---' || lines.slice(0, marker).some(holdsSomething)))
    return false;
  const content = lines.slice(marker + 1).filter(holdsSomething);
  const begins = content[0] === undefined || isKeyLine(content[0]);
  return begins && content.every((line) => !topLevel.test(line) || isKeyLine(line));
}

function isKeyLine(line: string): boolean {
  return /^(?:[\w.-]+|"[^"]*"|'[^']*') *:(?: |$)/u.test(line.trimEnd()) && !line.startsWith('-');
}

function beginsKey(line: string, key: string): boolean {
  return new RegExp(`^["']?${key}["']? *:`, 'u').test(line);
}

/** How far the items below a key are indented, and the line behind the last one; undefined where they are no list. */
function listBelow(
  lines: readonly string[],
  key: number,
): { readonly indent: number; readonly end: number } | undefined {
  const next = lines.findIndex((line, at) => at > key && topLevel.test(line));
  const block = lines.slice(key + 1, next === -1 ? lines.length : next);
  const first = block.find(holdsSomething);
  const indent = first === undefined ? undefined : /^ *(?=- )/u.exec(first)?.[0].length;
  if (indent === undefined) return undefined;
  return { indent, end: key + 1 + block.findLastIndex(holdsSomething) + 1 };
}

function holdsSomething(line: string): boolean {
  return !/^\s*(?:#.*)?$/u.test(line.trimEnd());
}

function indented(item: string, by: number): readonly string[] {
  const lines = item.replace(/\n$/u, '').split('\n');
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
}
