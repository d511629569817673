import { expectedProofsOf, type NamedExpectedProof } from '../catalogue/expectedProofName';
import type { Catalogue, Requirement } from '../catalogue/model';
import { devices } from '../dossier/devices';
import { nameTokens, tokenKey } from './nameTokens';

/** What an id of the catalogue names. */
export interface IdTarget {
  readonly by: 'expected-proof' | 'scenario' | 'requirement';
  readonly requirement: Requirement;
  /** What it leaves open: one expected proof, those of a scenario, all of a requirement. */
  readonly expected: readonly NamedExpectedProof[];
}

/** Every id of a catalogue by its letters and figures (`tokenKey`). */
export interface IdIndex {
  /** The ids as published; `SC.PSC.01.01#2` is there as `sc psc 01 01 #2`. */
  readonly exact: ReadonlyMap<string, readonly IdTarget[]>;
  /** The same without `SC.`, the common base. */
  readonly withoutBase: ReadonlyMap<string, readonly IdTarget[]>;
  /** What ids begin with beside `SC`: before another id it makes a third of it (`RIS.PSC.01` is not `PSC.01`). */
  readonly prefixes: ReadonlySet<string>;
  /** How many tokens the longest id has. */
  readonly longest: number;
}

const known = new WeakMap<Catalogue, IdIndex>();

/** The index of a catalogue, made once. Ids of what does not apply to a dossier are in it: they take no file for another. */
export function idIndexOf(catalogue: Catalogue): IdIndex {
  const before = known.get(catalogue);
  if (before !== undefined) return before;
  const made = makeIndex(catalogue);
  known.set(catalogue, made);
  return made;
}

function makeIndex({ chapters }: Catalogue): IdIndex {
  const exact = new Map<string, IdTarget[]>();
  const withoutBase = new Map<string, IdTarget[]>();
  const prefixes = new Set(devices.map(({ code }) => code.toLowerCase()));
  let longest = 0;
  const put = (key: string, target: IdTarget): void => {
    if (!isDistinctive(key)) return;
    longest = Math.max(longest, key.split(' ').length);
    add(exact, key, target);
    const bare = key.replace(/^sc /, '');
    if (bare !== key && isDistinctive(bare)) add(withoutBase, bare, target);
  };
  for (const requirement of chapters.flatMap(({ requirements }) => requirements)) {
    const first = nameTokens(requirement.id)[0]?.text ?? '';
    if (first !== 'sc') prefixes.add(first);
    for (const [key, target] of idsOf(requirement)) put(key, target);
  }
  return { exact, withoutBase, prefixes, longest };
}

/** A number alone, or a word alone, is in too many names. */
function isDistinctive(key: string): boolean {
  return /\p{L}/u.test(key) && /\p{N}/u.test(key) && key.includes(' ');
}

function* idsOf(requirement: Requirement): Iterable<readonly [key: string, target: IdTarget]> {
  const all = expectedProofsOf(requirement);
  const own = keyOf(requirement.id);
  yield [own, { by: 'requirement', requirement, expected: all }];
  for (const scenario of requirement.scenarios) {
    const expected = all.filter((one) => one.scenario === scenario);
    const key = keyOf(scenario.id);
    if (key !== own) yield [key, { by: 'scenario', requirement, expected }];
  }
  for (const one of all) {
    const target: IdTarget = { by: 'expected-proof', requirement, expected: [one] };
    for (const key of new Set([...numberKeys(own, one), ...placedKeys(own, one)])) yield [key, target];
  }
}

function keyOf(id: string): string {
  return tokenKey(nameTokens(id));
}

/** Some numbers repeat only the end of their requirement's id: `39.01.01` of `INS/va1.39`. */
function numberKeys(own: string, { expectedProof }: NamedExpectedProof): readonly string[] {
  const key = keyOf(expectedProof.number ?? '');
  const last = own.slice(own.lastIndexOf(' ') + 1);
  if (key === '') return [];
  const completed = key.startsWith(`${last} `) ? [`${own}${key.slice(last.length)}`] : [];
  return /^\p{N}/u.test(key) || key.split(' ').length < 3 ? completed : [key, ...completed];
}

/** `<scenario>#<position>`; below its requirement, as file names have it, where the scenario has no id of its own. */
function placedKeys(own: string, { expectedProof, name }: NamedExpectedProof): readonly string[] {
  const hash = name.lastIndexOf('#');
  if (hash === -1) return [];
  const stem = keyOf(name.slice(0, hash));
  return [`${stem.startsWith(own) ? stem : `${own} ${stem}`} #${expectedProof.position}`];
}

function add(index: Map<string, IdTarget[]>, key: string, target: IdTarget): void {
  const targets = index.get(key);
  if (targets === undefined) index.set(key, [target]);
  else targets.push(target);
}
