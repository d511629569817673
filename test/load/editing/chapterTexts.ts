import fc from 'fast-check';

/** The ids that written chapters choose from, in the catalogue's order. */
export const ids = ['SC.A.01', 'SC.A.02 BIS', 'SC.A/B.03', 'DB.VI-CS.04', 'INS/va1.05', 'SC.A.06'];

interface Shape {
  readonly entry: number;
  readonly step: number;
  readonly dash: number;
  readonly item: number;
  readonly end: string;
  readonly finalEnd: boolean;
  readonly blanks: boolean;
  readonly after: boolean;
  readonly head: 'none' | 'above' | 'comment';
}

const shape: fc.Arbitrary<Shape> = fc.record({
  entry: fc.integer({ min: 1, max: 4 }),
  step: fc.integer({ min: 1, max: 4 }),
  dash: fc.integer({ min: 0, max: 4 }),
  item: fc.integer({ min: 2, max: 4 }),
  end: fc.constantFrom('\n', '\r\n'),
  finalEnd: fc.boolean(),
  blanks: fc.boolean(),
  after: fc.boolean(),
  head: fc.constantFrom('none', 'above', 'comment'),
});

const value = fc.constantFrom(
  'PSC/a.png',
  "'l''été.png'",
  '"dé\\"jà"',
  'plain text',
  '3.2.0 # comment',
  '{x}'.replace(/[{}]/g, ''),
);
const proof = fc.record({
  target: fc.constantFrom('file', 'gazelle', 'motco2', 'link', 'cnda'),
  value,
  version: fc.boolean(),
  comment: fc.boolean(),
});
const proofs = fc.record({
  style: fc.constantFrom('block', 'flow', 'lines', 'empty', 'null', 'tilde'),
  items: fc.array(proof, { minLength: 1, maxLength: 3 }),
});
const entry = fc.record({
  style: fc.constantFrom('block', 'block', 'block', 'flow', 'empty', 'null', 'tilde', 'commented'),
  proofs: fc.option(proofs),
  notApplicable: fc.option(fc.constantFrom('parce que', "'cas: non'", '"x"', '|', '')),
  note: fc.option(fc.constantFrom('une note', '|')),
  ignore: fc.option(fc.constantFrom('block', 'flow', 'null')),
  quote: fc.constantFrom('', "'", '"'),
  comment: fc.constantFrom('', 'above', 'below', 'inside'),
});

type Entry = typeof entry extends fc.Arbitrary<infer T> ? T : never;
type Proofs = typeof proofs extends fc.Arbitrary<infer T> ? T : never;
type ProofShape = typeof proof extends fc.Arbitrary<infer T> ? T : never;

/** Texts of chapter files, in every style that a person or a tool writes them in; `present` are the ids they hold. */
export const chapterTexts: fc.Arbitrary<{ readonly text: string; readonly present: readonly string[] }> = fc
  .tuple(
    shape,
    fc.subarray(ids, { maxLength: 3 }),
    fc.array(entry, { minLength: ids.length, maxLength: ids.length }),
    fc.boolean(),
  )
  .map(([look, present, entries, flow]) => ({
    present,
    text: written(
      look,
      flow && present.length > 0 ? inBraces(present) : inLines(look, present, entries),
      present,
    ),
  }));

function written(look: Shape, body: readonly string[], present: readonly string[]): string {
  const head =
    look.head === 'above'
      ? ['chapter: Pro Santé Connect', '']
      : look.head === 'comment'
        ? ['# head', '']
        : [];
  const start = body[0]?.startsWith('{') ? [`requirements: ${body[0]}`] : [`requirements:`, ...body];
  const all = [
    ...head,
    ...(present.length === 0 ? ['requirements: {}'] : start),
    ...(look.after && look.head !== 'above' ? ['chapter: after'] : []),
  ];
  return all.join(look.end) + (look.finalEnd ? look.end : '');
}

function inBraces(present: readonly string[]): string[] {
  return [`{ ${present.map((id) => `${id}: { proofs: [{ file: a.png }] }`).join(', ')} }`];
}

function inLines(look: Shape, present: readonly string[], entries: readonly Entry[]): string[] {
  return present.flatMap((id, order) => {
    const one = entries[order];
    if (one === undefined) return [];
    const lines = entryLines(look, id, one);
    return look.blanks && order > 0 ? ['', ...lines] : lines;
  });
}

function entryLines(look: Shape, id: string, one: Entry): string[] {
  const at = ' '.repeat(look.entry);
  const key = `${at}${one.quote}${id}${one.quote}:`;
  const above = one.comment === 'above' ? [`${at}# about ${id}`] : [];
  const below = one.comment === 'below' ? [`${at} # end of ${id}`] : [];
  if (one.style === 'flow') return [...above, `${key} ${flowEntry(one)}`];
  const bare: Readonly<Record<string, string>> = {
    empty: ' {}',
    null: '',
    tilde: ' ~',
    commented: ' # nothing yet',
  };
  const alone = bare[one.style];
  if (alone !== undefined) return [...above, `${key}${alone}`, ...below];
  const inner = blockEntry(look, one).map((line) =>
    line === '' ? line : `${at}${' '.repeat(look.step)}${line}`,
  );
  return [...above, `${key}${inner.length === 0 ? ' {}' : ''}`, ...inner, ...below];
}

function flowEntry(one: Entry): string {
  const parts = [
    ...(one.note === null ? [] : ['note: a']),
    ...(one.proofs === null ? [] : [`proofs: ${flowProofs(one.proofs)}`]),
    ...(one.ignore === null ? [] : ['ignore: { file-empty: parce que }']),
  ];
  return `{ ${parts.join(', ')} }`;
}

function flowProofs({ style, items }: Proofs): string {
  if (style === 'empty') return '[]';
  return style === 'null' || style === 'tilde' ? '~' : `[${items.map(flowProof).join(', ')}]`;
}

function flowProof(one: ProofShape): string {
  return one.target === 'cnda'
    ? '{ cnda: { file: a.png } }'
    : `{ ${one.target}: b${one.version ? ', version: 1' : ''} }`;
}

function blockEntry(look: Shape, one: Entry): string[] {
  const deep = ' '.repeat(look.step);
  return [
    ...(one.note === null
      ? []
      : one.note === '|'
        ? ['note: |', `${deep}first`, '', `${deep}# second`]
        : [`note: ${one.note}`]),
    ...(one.proofs === null ? [] : proofsLines(look, one.proofs)),
    ...(one.comment === 'inside' ? ['# inside'] : []),
    ...(one.notApplicable === null ? [] : notApplicableLines(one.notApplicable, deep)),
    ...(one.ignore === null ? [] : ignoreLines(one.ignore, deep)),
  ];
}

function notApplicableLines(reason: string, deep: string): string[] {
  return reason === '|'
    ? ['notApplicable: |', `${deep}sur deux`, `${deep}lignes`]
    : [`notApplicable: ${reason}`.trimEnd()];
}

function ignoreLines(style: string, deep: string): string[] {
  if (style === 'null') return ['ignore:'];
  return style === 'flow' ? ['ignore: { file-empty: voulu }'] : ['ignore:', `${deep}file-empty: voulu # c`];
}

function proofsLines(look: Shape, { style, items }: Proofs): string[] {
  if (style === 'empty') return ['proofs: []'];
  if (style === 'null') return ['proofs:'];
  if (style === 'tilde') return ['proofs: ~ # bientôt'];
  if (style === 'flow') return [`proofs: [${items.map(flowProof).join(', ')}] # flow`];
  if (style === 'lines') return ['proofs: [', ...items.map((one) => `    ${flowProof(one)}, # one`), '  ]'];
  const dash = ' '.repeat(look.dash);
  const deep = ' '.repeat(look.item);
  return [
    'proofs:',
    ...items.flatMap((one) => [
      ...(one.comment ? [`${dash}# about the next`] : []),
      ...blockProof(one).map((line, order) =>
        order === 0 ? `${dash}-${deep.slice(1)}${line}` : `${dash}${deep}${line}`,
      ),
    ]),
  ];
}

function blockProof(one: ProofShape): string[] {
  const target =
    one.target === 'cnda' ? 'cnda: { file: a.png, stage: pre-examen }' : `${one.target}: ${one.value}`;
  return ['for: X.1', target, ...(one.version ? ['version: "3.2"'] : [])];
}
