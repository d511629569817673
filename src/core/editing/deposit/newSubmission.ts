import type { CurrentProof } from '../../deposit/currentProof';
import type { NewMap, NewPair } from '../../yaml/edit/newNode';

/** A proof as it is deposited, with the ids that it is deposited under. */
export interface SubmittedProof {
  readonly requirement: string;
  /** The expected proof's name. */
  readonly for: string;
  readonly current: CurrentProof;
  /** SHA-256 of the text of the expected proof. */
  readonly expected: string;
}

export interface NewSubmission {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Of the product; undefined where the dossier says none. */
  readonly version: string | undefined;
  readonly proofs: readonly SubmittedProof[];
}

/** A submission as YAML, each proof on a line of its own, so that branches can be merged line by line. */
export function newSubmission({ on, version, proofs }: NewSubmission): NewMap {
  return {
    pairs: [
      ['on', on],
      ...(version === undefined ? [] : ([['version', version]] as const)),
      ['proofs', proofs.map(submittedProof)],
    ],
  };
}

function submittedProof({ requirement, for: name, current, expected }: SubmittedProof): NewMap {
  const { sha256 } = current;
  return {
    flow: true,
    pairs: [
      ['requirement', requirement],
      ['for', name],
      targetPair(current),
      ...(sha256 === undefined ? [] : ([['sha256', sha256]] as const)),
      ['expected', expected],
    ],
  };
}

function targetPair({ target: { kind, file, value } }: CurrentProof): NewPair {
  switch (kind) {
    case 'file':
      return ['file', file ?? ''];
    case 'cnda':
    case 'psc': {
      const own = kind === 'cnda' ? 'stage' : 'role';
      const pairs: NewPair[] = [
        ...(file === undefined ? [] : ([['file', file]] as const)),
        ...(value === undefined ? [] : ([[own, value]] as const)),
      ];
      return [kind, { flow: true, pairs }];
    }
    case 'unreadable':
      return ['link', ''];
    case 'gazelle':
    case 'motco2':
    case 'link':
      return [kind, value ?? ''];
  }
}
