const spaces: Readonly<Record<string, string>> = {
  cell: '\t',
  nestcell: '\t',
  tab: '\t',
  par: '\n',
  line: '\n',
  row: '\n',
};

const command = /\\(?:u-?\d{1,5} ?\??|'[0-9a-f]{2}|[a-z]{1,32}(?:-?\d{1,10})? ?|[^a-z])|[{}\r\n]/giu;

/** The words of a text in RTF, cells apart by a tab; what belongs to pictures is left in. Source: RTF 1.9.1. */
export function rtfText(written: string): string {
  return written.replace(command, meaningOf);
}

function meaningOf(one: string): string {
  if (one.startsWith("\\'")) return String.fromCharCode(Number.parseInt(one.slice(2), 16));
  if (one === '\\~') return '\u00a0';
  const [, word = '', unit = ''] = /^\\([a-z]+)(-?\d*)/iu.exec(one) ?? [];
  if (word === 'u' && unit !== '') return String.fromCharCode(Number(unit) & 0xffff);
  if (word !== '') return spaces[word] ?? '';
  // A sign that would be a command, such as a brace.
  return one.startsWith('\\') && one.length === 2 ? one.slice(1) : '';
}
