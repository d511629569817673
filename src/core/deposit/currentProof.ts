import { citationKey } from '../evidence/stateOfCited';
import type { EvidenceSurvey } from '../evidence/model';
import { folderOf, pathFrom } from '../text/names';
import type { FileStamp } from '../ports/folder';
import type { AttachedProof } from '../project/snapshot';
import { citedFile } from '../proofs/model';
import type { DepositedTarget } from './model';

/** The folder that paths in deposit files start from. */
export const depositedFrom = 'preuves';

/** A proof as a deposit would write it now. */
export interface CurrentProof {
  readonly attached: AttachedProof;
  readonly target: DepositedTarget;
  /** Of the file, where it was looked at and summed. */
  readonly sha256: string | undefined;
  /** Whether the file that it cites is there; true where it cites none. */
  readonly isThere: boolean;
  /** What distinguishes that file's state from another one. */
  readonly stamp: FileStamp | undefined;
  /** The true path of the file, from the dossier's folder. */
  readonly path: string | undefined;
}

/** A proof of a chapter file, with what is known of its file. */
export function currentProof(attached: AttachedProof, evidence: EvidenceSurvey): CurrentProof {
  const { place, proof } = attached;
  const cited = citedFile(proof)?.value;
  const folder = folderOf(place.file.path);
  const state = cited === undefined ? undefined : evidence.states.get(citationKey(folder, cited));
  const inspection = state?.kind === 'present' ? state.inspection : undefined;
  const path = state?.kind === 'present' ? state.path : undefined;
  const { kind, value } = valueOf(attached);
  return {
    attached,
    target: {
      kind,
      file: path === undefined ? cited : pathFrom(depositedFrom, path),
      value,
    },
    sha256: inspection?.sha256,
    isThere: cited === undefined || inspection !== undefined,
    stamp: inspection?.stamp,
    path,
  };
}

function valueOf({ proof: { target } }: AttachedProof): Pick<DepositedTarget, 'kind' | 'value'> {
  switch (target.kind) {
    case 'gazelle':
    case 'link':
      return { kind: target.kind, value: target.url.value };
    case 'motco2':
      return { kind: target.kind, value: target.number.value };
    case 'cnda':
      return { kind: target.kind, value: target.stage?.value };
    case 'psc':
      return { kind: target.kind, value: target.role?.value };
    case 'file':
    case 'unreadable':
      return { kind: target.kind, value: undefined };
  }
}
