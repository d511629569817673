/** The clear beginning of a Type 1 font with names for some codes. */
export function type1Program(names: Readonly<Record<number, string>>): string {
  const pairs = Object.entries(names).map(([code, name]) => `dup ${code} /${name} put`);
  return `%!PS-AdobeFont-1.0: X\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\n${pairs.join('\n')}\nreadonly def\ncurrentfile eexec\n\x01\x02`;
}

function index(items: readonly (readonly number[])[]): readonly number[] {
  let end = 1;
  const places = [1, ...items.map((item) => (end += item.length))];
  return [
    items.length >> 8,
    items.length & 255,
    ...(items.length === 0 ? [] : [1, ...places]),
    ...items.flat(),
  ];
}

function bytesOf(text: string): readonly number[] {
  return [...Buffer.from(text, 'latin1')];
}

/** A compact font: its own names, one glyph for each, each with a code; ids below 391 are those of names that all fonts have. */
export function compactProgram(
  glyphs: readonly { readonly code: number; readonly name: string | number }[],
): Uint8Array {
  const own = glyphs.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
  const ids = glyphs.map(({ name }) => (typeof name === 'string' ? 391 + own.indexOf(name) : name));
  const charset = [0, ...ids.flatMap((id) => [id >> 8, id & 255])];
  const encoding = [0, glyphs.length, ...glyphs.map(({ code }) => code)];
  const drawings = index([[14], ...glyphs.map(() => [14])]);
  const long = (value: number): readonly number[] => [29, 0, 0, value >> 8, value & 255];
  const start = (top: readonly number[]): readonly number[] => [
    ...[1, 0, 4, 1],
    ...index([bytesOf('X')]),
    ...index([top]),
    ...index(own.map(bytesOf)),
    ...index([]),
  ];
  const top = (first: number): readonly number[] => [
    // A real number, that nobody asks for.
    ...[30, 0x1a, 0x5f, 5],
    ...[...long(first), 15],
    ...[...long(first + charset.length), 16],
    ...[...long(first + charset.length + encoding.length), 17],
  ];
  const first = start(top(0)).length;
  return Uint8Array.from([...start(top(first)), ...charset, ...encoding, ...drawings]);
}

type TableForm = 'segments' | 'groups' | 'list' | 'bytes';

/** A TrueType font whose glyphs stand for letters, written in one of the forms of its table. */
export function trueTypeProgram(
  letters: Readonly<Record<number, string>>,
  { form = 'segments', symbol = false }: { readonly form?: TableForm; readonly symbol?: boolean } = {},
): Uint8Array {
  const codes = Object.entries(letters)
    .map(([glyph, letter]) => [(letter.codePointAt(0) ?? 0) + (symbol ? 0xf000 : 0), Number(glyph)] as const)
    .sort(([one], [other]) => one - other);
  const table = Buffer.concat([
    Buffer.from([
      0,
      0,
      0,
      1,
      0,
      form === 'bytes' ? 1 : 3,
      0,
      symbol || form === 'bytes' ? 0 : 1,
      0,
      0,
      0,
      12,
    ]),
    forms[form](codes),
  ]);
  const head = Buffer.from([0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  const entry = Buffer.from([...bytesOf('cmap'), 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, table.length]);
  return new Uint8Array(Buffer.concat([head, entry, table]));
}

type Codes = readonly (readonly [code: number, glyph: number])[];

function shorts(...values: readonly number[]): Buffer {
  return Buffer.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]));
}

const forms: Readonly<Record<TableForm, (codes: Codes) => Buffer>> = {
  segments: (codes) => {
    const all = [...codes, [0xffff, 0] as const];
    const twice = all.length * 2;
    const ends = all.map(([code]) => code);
    const deltas = all.map(([code, glyph]) => (glyph - code) & 0xffff);
    return shorts(4, 0, 0, twice, 0, 0, 0, ...ends, 0, ...ends, ...deltas, ...all.map(() => 0));
  },
  groups: (codes) =>
    Buffer.concat([
      shorts(12, 0, 0, 0, 0, 0, 0, codes.length),
      ...codes.map(([code, glyph]) => shorts(code >> 16, code, code >> 16, code, 0, glyph)),
    ]),
  list: (codes) => {
    const [first, last] = [codes[0]?.[0] ?? 0, codes.at(-1)?.[0] ?? 0];
    const glyphs = new Map(codes);
    const listed = Array.from({ length: last - first + 1 }, (_, at) => glyphs.get(first + at) ?? 0);
    return shorts(6, 0, 0, first, listed.length, ...listed);
  },
  bytes: (codes) => {
    const glyphs = new Map(codes);
    return Buffer.concat([
      shorts(0, 262, 0),
      Buffer.from(Array.from({ length: 256 }, (_, at) => glyphs.get(at) ?? 0)),
    ]);
  },
};
