import { findExpected } from '../../catalogue/expectedProofName';
import type { Requirement } from '../../catalogue/model';
import { requirementIndexOf } from '../../catalogue/requirementIds';
import type { KnownTexts } from './knownTexts';
import type { Subject } from './model';

/** The requirement of the catalogue that an id means. */
export function resolveRequirement({ catalogue }: KnownTexts, id: string): Requirement | undefined {
  if (catalogue.kind !== 'loaded') return undefined;
  return requirementIndexOf(catalogue.catalogue).meant(id);
}

/** The requirement that an id is about; known where the catalogue has it. */
export function requirementSubject(written: string, meant: Requirement | undefined): Subject {
  return { kind: 'requirement', id: meant?.id ?? written.trim(), known: meant !== undefined };
}

/** What a `for:` is about, in the entry of a requirement. */
export function expectedSubject(
  requirement: string,
  written: string,
  meant: Requirement | undefined,
): Subject {
  const found = meant === undefined ? undefined : findExpected(meant, written);
  return {
    kind: 'expected-proof',
    requirement: meant?.id ?? requirement.trim(),
    name: found?.kind === 'found' ? found.name : written.trim(),
  };
}
