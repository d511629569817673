import { foldId, withoutCommonBase } from './foldId';
import type { ExpectedProof, Requirement, Scenario } from './model';
import { nearestIds, type NearestIds } from './nearestId';

/** An expected proof with the name that a proof's `for:` gives it. */
export interface NamedExpectedProof {
  /** The official number where it is unique inside the requirement, else `<scenario>#<position>`. */
  readonly name: string;
  readonly scenario: Scenario;
  readonly expectedProof: ExpectedProof;
}

export type FoundExpectedProof =
  | ({ readonly kind: 'found' } & NamedExpectedProof)
  /** The number is that of several; `names` are the names that distinguish them. */
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  | { readonly kind: 'absent'; readonly nearest: string | undefined };

interface Names {
  readonly all: readonly NamedExpectedProof[];
  /** Made when a name is asked for that is not spelt as here: most are. */
  byKey?: ReadonlyMap<string, readonly NamedExpectedProof[]>;
  /** Made when a name is asked for that is none. */
  resemblances?: NearestIds;
}

/** A requirement never changes, so its names are computed once. */
const known = new WeakMap<Requirement, Names>();

/** Every expected proof of the requirement with its name, in the catalogue's order. */
export function expectedProofsOf(requirement: Requirement): readonly NamedExpectedProof[] {
  return namesOf(requirement).all;
}

/** The name of one expected proof of the requirement. Throws where it is not one of its own. */
export function nameOf(requirement: Requirement, scenario: Scenario, expectedProof: ExpectedProof): string {
  const named = namesOf(requirement).all.find(
    (one) => one.scenario === scenario && one.expectedProof === expectedProof,
  );
  if (!named) throw new Error(`not an expected proof of ${requirement.id}: ${expectedProof.number ?? '?'}`);
  return named.name;
}

/** The expected proof that a `for:` means, spelled as tolerantly as requirement ids are. `<scenario>#<position>` always works. */
export function findExpected(requirement: Requirement, text: string): FoundExpectedProof {
  const names = namesOf(requirement);
  const { all } = names;
  const [same, ...others] = all.length > mostCompared ? [] : all.filter(({ name }) => name === text);
  if (same !== undefined && others.length === 0) return { kind: 'found', ...same };
  const byKey = (names.byKey ??= byKeyOf(requirement, all));
  const key = foldId(text);
  const candidates = byKey.get(key) ?? byKey.get(withoutCommonBase(key)) ?? [];
  const [only] = candidates;
  if (only && candidates.length === 1) return { kind: 'found', ...only };
  if (only) return { kind: 'ambiguous', names: candidates.map((one) => one.name) };
  names.resemblances ??= nearestIds(all.map((one) => one.name));
  return { kind: 'absent', nearest: names.resemblances.nearest(text) };
}

/** Of so few each is looked at; a map for each of fifty thousand requirements would take tens of megabytes. */
const mostCompared = 8;

function namesOf(requirement: Requirement): Names {
  const before = known.get(requirement);
  if (before) return before;
  const names = workOut(requirement);
  known.set(requirement, names);
  return names;
}

function workOut(requirement: Requirement): Names {
  const all: NamedExpectedProof[] = [];
  const numbers = countNumbers(requirement);
  requirement.scenarios.forEach((scenario, order) => {
    const scenarioName = nameOfScenario(requirement, scenario, order);
    for (const expectedProof of scenario.expectedProofs) {
      const { number, position } = expectedProof;
      const unique = number !== undefined && numbers.get(withoutCommonBase(foldId(number))) === 1;
      all.push({ name: unique ? number : `${scenarioName}#${position}`, scenario, expectedProof });
    }
  });
  return { all };
}

function byKeyOf(
  requirement: Requirement,
  all: readonly NamedExpectedProof[],
): ReadonlyMap<string, readonly NamedExpectedProof[]> {
  const byKey = new Map<string, NamedExpectedProof[]>();
  const orders = new Map(requirement.scenarios.map((scenario, order) => [scenario, order]));
  for (const named of all) {
    const { scenario, expectedProof } = named;
    const scenarioName = nameOfScenario(requirement, scenario, orders.get(scenario) ?? 0);
    for (const key of keysOf(`${scenarioName}#${expectedProof.position}`, expectedProof.number))
      add(byKey, key, named);
  }
  return byKey;
}

function countNumbers(requirement: Requirement): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { number } of requirement.scenarios.flatMap((scenario) => scenario.expectedProofs)) {
    if (number === undefined) continue;
    const key = withoutCommonBase(foldId(number));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A scenario without an id, or with one that another has too, is named by its order, from 1. */
export function nameOfScenario(requirement: Requirement, { id }: Scenario, order: number): string {
  if (requirement.scenarios.length === 1 && id !== '') return id;
  return id !== '' && timesOfScenarios(requirement).get(foldId(id)) === 1 ? id : `scenario ${order + 1}`;
}

const scenarioTimes = new WeakMap<Requirement['scenarios'], ReadonlyMap<string, number>>();

/** How many scenarios of the requirement have an id, spellings folded. */
function timesOfScenarios({ scenarios }: Requirement): ReadonlyMap<string, number> {
  const known = scenarioTimes.get(scenarios);
  if (known !== undefined) return known;
  const times = new Map<string, number>();
  for (const { id } of scenarios) times.set(foldId(id), (times.get(foldId(id)) ?? 0) + 1);
  scenarioTimes.set(scenarios, times);
  return times;
}

function keysOf(placed: string, number: string | undefined): ReadonlySet<string> {
  const keys = [placed, ...(number === undefined ? [] : [number])].map(foldId);
  return new Set([...keys, ...keys.map(withoutCommonBase)]);
}

function add(byKey: Map<string, NamedExpectedProof[]>, key: string, named: NamedExpectedProof): void {
  const group = byKey.get(key);
  if (group) group.push(named);
  else byKey.set(key, [named]);
}
