import type { Uri } from 'vscode';
import { stateOfCited } from '../../core/evidence/stateOfCited';
import type { Snapshot } from '../../core/project/snapshot';
import type { Proof } from '../../core/proofs/model';
import { comparePositions, shiftRange } from '../../core/text/position';
import type { FilePlace } from '../../core/views/outline/placeOf';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { dossierNamed } from '../session/dossierNamed';
import type { Session } from '../session/dossiers';

/** The file that a proof of the tree cites, where it was found inside the dossier. */
export function fileOfProof(session: Session, row: NodeArgument): Uri | undefined {
  const dossier = dossierNamed(session, row);
  const snapshot = dossier?.snapshot;
  if (dossier === undefined || snapshot === undefined || row.proof === undefined) return undefined;
  const proof = proofAtPlace(snapshot, row.proof);
  const state = proof && stateOfCited(snapshot.evidence, row.proof.file, proof);
  return state?.kind === 'present' ? dossier.uriOf(state.path) : undefined;
}

export function proofAtPlace({ chapters }: Snapshot, { file, range }: FilePlace): Proof | undefined {
  for (const { line, entry } of chapters.find(({ path }) => path === file)?.entries ?? []) {
    const found = entry.proofs.find((proof) => {
      const { start } = shiftRange(proof.range, line);
      return comparePositions(start, range.start) === 0;
    });
    if (found !== undefined) return found;
  }
  return undefined;
}
