import { expectedProofsOf, findExpected, type NamedExpectedProof } from '../catalogue/expectedProofName';
import { foldId, withoutCommonBase } from '../catalogue/foldId';
import type { Catalogue, Requirement } from '../catalogue/model';
import { requirementIndexOf } from '../catalogue/requirementIds';

/** An expected proof with its requirement. */
export interface FoundExpected extends NamedExpectedProof {
  readonly requirement: Requirement;
}

/** What a deposit file may name, found as tolerantly as in chapter files. */
export interface ExpectedIndex {
  /** The requirement with this id. */
  requirement(id: string): Requirement | undefined;
  /** The expected proof of a requirement; without a name, the only one there is. */
  proof(requirementId: string, name: string | undefined): FoundExpected | undefined;
  /** The expected proof that a remark names: by its name alone, among some requirements, the first that has it. */
  named(name: string, among: readonly Requirement[]): FoundExpected | undefined;
}

/** A catalogue never changes, so its index is computed once. */
const known = new WeakMap<Catalogue, ExpectedIndex>();

/** The index of a catalogue, made once: ids and names are found in it whatever their case, spaces and separators. */
export function expectedIndex(catalogue: Catalogue): ExpectedIndex {
  let index = known.get(catalogue);
  if (index === undefined) known.set(catalogue, (index = makeIndex(catalogue)));
  return index;
}

function makeIndex(catalogue: Catalogue): ExpectedIndex {
  const requirements = requirementIndexOf(catalogue);
  let byName: ReadonlyMap<string, readonly FoundExpected[]> | undefined;
  const requirement = (id: string): Requirement | undefined => {
    const found = requirements.find(id);
    return found.kind === 'found' ? found.requirement : undefined;
  };
  return {
    requirement,
    proof(requirementId, name) {
      const owner = requirement(requirementId);
      if (owner === undefined) return undefined;
      if (name !== undefined) {
        const found = findExpected(owner, name);
        return found.kind === 'found' ? { ...found, requirement: owner } : undefined;
      }
      const [only, ...others] = expectedProofsOf(owner);
      return only === undefined || others.length > 0 ? undefined : { ...only, requirement: owner };
    },
    named(name, among) {
      byName ??= namesIn(catalogue);
      const found = byName.get(keyOf(name)) ?? [];
      const owners = new Set(among);
      return found.find((one) => owners.has(one.requirement)) ?? found[0];
    },
  };
}

function namesIn(catalogue: Catalogue): ReadonlyMap<string, readonly FoundExpected[]> {
  const names = new Map<string, FoundExpected[]>();
  for (const requirement of catalogue.chapters.flatMap(({ requirements }) => requirements)) {
    for (const named of expectedProofsOf(requirement)) addTo(names, { ...named, requirement });
  }
  return names;
}

function addTo(names: Map<string, FoundExpected[]>, found: FoundExpected): void {
  const { number, position } = found.expectedProof;
  const spellings = [found.name, number ?? found.name, `${found.scenario.id}#${String(position)}`];
  for (const key of new Set(spellings.map(keyOf))) {
    const group = names.get(key);
    if (group === undefined) names.set(key, [found]);
    else group.push(found);
  }
}

function keyOf(name: string): string {
  return withoutCommonBase(foldId(name));
}
