import { encodingNamed } from './encodings';

const mostGlyphs = 65_536;
const mostTables = 64;

/**
 * The letter for which each glyph of a TrueType or OpenType font stands, by the table that leads the other way; of several
 * letters the first. Empty where there is none. Source: OpenType, `cmap`.
 */
export function lettersOfGlyphs(font: Uint8Array): ReadonlyMap<number, string> {
  const view = new DataView(font.buffer, font.byteOffset, font.length);
  const letters = new Map<number, string>();
  try {
    const start = tableAt(view, 'cmap');
    const table = start === undefined ? undefined : bestTable(view, start);
    if (table === undefined) return letters;
    readTable(view, table.at, (code, glyph) => {
      const letter = letterOf(code, table.kind);
      if (glyph > 0 && !letters.has(glyph) && letter !== '') letters.set(glyph, letter);
    });
  } catch (error) {
    // The table ends before it says: what was read of it holds.
    if (!(error instanceof RangeError)) throw error;
  }
  return letters;
}

function tableAt(view: DataView, name: string): number | undefined {
  const count = Math.min(view.getUint16(4), mostTables);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((next) => view.getUint8(at + next)));
    if (tag === name) return view.getUint32(at + 8);
  }
  return undefined;
}

interface CodeTable {
  readonly at: number;
  readonly kind: 'unicode' | 'symbol' | 'macintosh';
}

function bestTable(view: DataView, start: number): CodeTable | undefined {
  const tables = Array.from({ length: Math.min(view.getUint16(start + 2), mostTables) }, (_, which) => {
    const at = start + 4 + which * 8;
    const [platform, encoding] = [view.getUint16(at), view.getUint16(at + 2)];
    return { kind: kindOf(platform, encoding), at: start + view.getUint32(at + 4) };
  });
  return (['unicode', 'symbol', 'macintosh'] as const)
    .map((wanted) => tables.findLast(({ kind }) => kind === wanted))
    .find((table) => table !== undefined);
}

function kindOf(platform: number, encoding: number): CodeTable['kind'] {
  if (platform === 0) return 'unicode';
  if (platform === 1) return 'macintosh';
  return encoding === 0 ? 'symbol' : 'unicode';
}

function letterOf(code: number, kind: CodeTable['kind']): string {
  if (kind === 'macintosh') return encodingNamed('MacRomanEncoding')[code] ?? '';
  // Fonts of signs have theirs where nobody else has letters.
  const letter = kind === 'symbol' && code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return letter >= 0x20 && letter <= 0x10ffff ? String.fromCodePoint(letter) : '';
}

type Found = (code: number, glyph: number) => void;

function readTable(view: DataView, at: number, found: Found): void {
  switch (view.getUint16(at)) {
    case 0:
      for (let code = 0; code < 256; code++) found(code, view.getUint8(at + 6 + code));
      return;
    case 4:
      readSegments(view, at, found);
      return;
    case 6:
      for (let next = 0; next < view.getUint16(at + 8); next++)
        found(view.getUint16(at + 6) + next, view.getUint16(at + 10 + next * 2));
      return;
    case 12:
      readGroups(view, at, found);
  }
}

function readSegments(view: DataView, at: number, found: Found): void {
  const twice = view.getUint16(at + 6);
  let left = mostGlyphs * 2;
  for (let next = 0; next < twice; next += 2) {
    const last = view.getUint16(at + 14 + next);
    const first = view.getUint16(at + 16 + twice + next);
    const delta = view.getUint16(at + 16 + 2 * twice + next);
    const listAt = at + 16 + 3 * twice + next;
    const list = view.getUint16(listAt);
    for (let code = first; code <= last && code < 0xffff && left-- > 0; code++) {
      const listed = list === 0 ? code : view.getUint16(listAt + list + (code - first) * 2);
      found(code, listed === 0 ? 0 : (listed + delta) & 0xffff);
    }
  }
}

function readGroups(view: DataView, at: number, found: Found): void {
  const groups = Math.min(view.getUint32(at + 12), mostGlyphs);
  for (let group = 0, left = mostGlyphs; group < groups && left > 0; group++) {
    const place = at + 16 + group * 12;
    const [first, last, glyph] = [
      view.getUint32(place),
      view.getUint32(place + 4),
      view.getUint32(place + 8),
    ];
    for (let code = first; code <= last && left-- > 0; code++) found(code, glyph + code - first);
  }
}
