import fc from 'fast-check';
import type { Catalogue, ExpectedProof, Requirement } from '../../../src/core/catalogue/model';
import { catalogueOf, chapterOf, requirementOf } from '../../support/catalogues';
import { chapterTexts, ids } from './chapterTexts';

/** An old and a new catalogue, and a chapter file written under the old one, in which every proof cites `m<number>-…`. */
export interface Move {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly text: string;
}

const vocabulary = [
  'le',
  'système',
  'DOIT',
  'tracer',
  'fermer',
  'lire',
  'carte',
  'session',
  'patient',
  'CDA',
];
const words = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 9 })
  .map((all) => all.join(' '));
/** Numbers repeat and are missing, as in real workbooks. */
const number = fc.constantFrom('X.1', 'X.1', 'X.2', 'X.3', 'X 4', undefined);
const names = fc.constantFrom('X.1', 'X.1', 'X.2', 'X.3', 'X 4', '.01#1', '.01#2', 'inconnu');

const expected = fc.record({ number, text: words });
const requirement = fc.record({
  statement: words,
  expected: fc.array(expected, { minLength: 1, maxLength: 3 }),
});
interface PlainRequirement {
  readonly statement: string;
  readonly expected: readonly { readonly number: string | undefined; readonly text: string }[];
}

/** What the agency does to a requirement. */
const fate = fc.record({
  goes: fc.constantFrom('stays', 'stays', 'stays', 'leaves', 'renumbered', 'renumbered silently'),
  id: fc.constantFrom(...ids, 'SC.B.01', 'SC.B.02', 'SC.B.03'),
  reworded: fc.option(words),
  proofs: fc.constantFrom('same', 'same', 'turned', 'fewer', 'more', 'renamed'),
});
type Fate = typeof fate extends fc.Arbitrary<infer T> ? T : never;

function requirementFrom(id: string, plain: PlainRequirement): Requirement {
  const expectedProofs = plain.expected.map((one, order): ExpectedProof => ({
    ...one,
    position: order + 1,
    kinds: ['other'],
    because: undefined,
    test: undefined,
    several: false,
    demands: [],
  }));
  const scenario = { id: `${id}.01`, text: 'Dérouler.', expectedProofs };
  return { ...requirementOf(id, scenario), statement: plain.statement };
}

function changed(old: PlainRequirement, { reworded, proofs }: Fate): PlainRequirement {
  const [first, ...others] = old.expected;
  const fewer = others.length === 0 ? old.expected : others;
  const more = [{ number: 'X.3', text: 'nouvelle' }, ...old.expected];
  const renamed = old.expected.map((one, order) => ({ ...one, number: `Y.${order + 1}` }));
  const turned = first === undefined ? [] : [...others, first];
  return {
    statement: reworded ?? old.statement,
    expected: { same: old.expected, turned, fewer, more, renamed }[proofs],
  };
}

function afterOf(old: ReadonlyMap<string, PlainRequirement>, fates: readonly Fate[]): readonly Requirement[] {
  const taken = new Set<string>();
  return [...old].flatMap(([id, plain], order) => {
    const one = fates[order];
    if (one === undefined || one.goes === 'leaves') return [];
    const now = one.goes === 'stays' ? id : one.id;
    if (taken.has(now)) return [];
    taken.add(now);
    const previousId = one.goes === 'renumbered' ? id : undefined;
    return [{ ...requirementFrom(now, changed(plain, one)), previousId }];
  });
}

/** Any move of a chapter file, whatever its style, from any catalogue to what may have become of it. */
export const moves: fc.Arbitrary<Move> = fc
  .record({
    chapter: chapterTexts,
    known: fc.subarray(ids, { minLength: 4 }),
    requirements: fc.array(requirement, { minLength: ids.length, maxLength: ids.length }),
    fates: fc.array(fate, { minLength: ids.length, maxLength: ids.length }),
    fors: fc.array(names, { minLength: 12, maxLength: 12 }),
    chapterName: fc.constantFrom('Pro Santé Connect', 'Pro Santé Connect', 'PSC'),
  })
  .map(({ chapter, known, requirements, fates, fors, chapterName }) => {
    const old = new Map(known.flatMap((id, order) => pairsOf(id, requirements[order])));
    const before = [...old].map(([id, plain]) => requirementFrom(id, plain));
    return {
      before: catalogueOf(chapterOf('Pro Santé Connect', ...before)),
      after: catalogueOf(chapterOf(chapterName, ...afterOf(old, fates))),
      text: marked(chapter.text, fors),
    };
  })
  // What holds no proof says little.
  .filter(({ text }) => /\bm\d+-/.test(text));

function pairsOf(id: string, plain: PlainRequirement | undefined): (readonly [string, PlainRequirement])[] {
  return plain === undefined ? [] : [[id, plain]];
}

/** Every proof gets a target of its own, and `for:` a name that may mean something. */
function marked(text: string, fors: readonly string[]): string {
  let proof = 0;
  let named = 0;
  let requirement = '';
  return text
    .split(/(?<=\n)/)
    .map((line) => {
      requirement = ids.find((id) => [':', '"', "'"].some((end) => line.includes(id + end))) ?? requirement;
      return line
        .replace(/\b(file|gazelle|motco2|link): (["']?)/g, (_, key, quote) => `${key}: ${quote}m${proof++}-`)
        .replace(/for: X\.1/, () => {
          const name = fors[named++ % fors.length] ?? '';
          return `for: '${name.startsWith('.') ? requirement + name : name}'`;
        });
    })
    .join('');
}
