import { correctionsPathOf } from '../../catalogue/corrections/correctionsPath';
import type { Catalogue, ExpectedProof, Requirement } from '../../catalogue/model';
import { expectedProofsOf } from '../../catalogue/expectedProofName';
import type { Snapshot } from '../../project/snapshot';

/** The file of corrections of the snapshot's catalogue; undefined where none is read. */
export function correctionsPathIn({ catalogue }: Snapshot): string | undefined {
  return catalogue.kind === 'loaded' ? correctionsPathOf(catalogue.path) : undefined;
}

/** A requirement of the catalogue as it was imported. */
export function importedRequirement({ catalogue }: Snapshot, id: string): Requirement | undefined {
  if (catalogue.kind !== 'loaded') return undefined;
  return requirementIn(catalogue.corrections?.imported ?? catalogue.catalogue, id);
}

/** An expected proof as it was imported. */
export function importedProof(snapshot: Snapshot, id: string, name: string): ExpectedProof | undefined {
  const requirement = importedRequirement(snapshot, id);
  if (requirement === undefined) return undefined;
  return expectedProofsOf(requirement).find((one) => one.name === name)?.expectedProof;
}

function requirementIn({ chapters }: Catalogue, id: string): Requirement | undefined {
  for (const { requirements } of chapters) {
    const found = requirements.find((one) => one.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}
