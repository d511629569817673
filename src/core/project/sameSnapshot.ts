import type { Snapshot } from './snapshot';

/** Whether two snapshots were made from the same things: what follows from them is the same too. */
export function sameSnapshot(a: Snapshot | undefined, b: Snapshot): boolean {
  return (
    a?.dossier === b.dossier &&
    a.catalogue === b.catalogue &&
    a.chapters === b.chapters &&
    a.deposits.files === b.deposits.files &&
    a.evidence === b.evidence &&
    a.evidenceChecked === b.evidenceChecked
  );
}
