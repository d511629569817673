import type { Finding } from '../../findings/model';
import type { Snapshot } from '../../project/snapshot';

/** A dossier at one moment: on a branch, or as it is on the disk. */
export interface DossierSide {
  readonly snapshot: Snapshot;
  readonly textOf: (path: string) => string | undefined;
  /** SHA-256 and size of a file, by its path in the dossier; undefined where it can't be read. */
  readonly sumOf: (path: string) => Promise<HashedFile | undefined>;
}

export interface HashedFile {
  readonly sha256: string;
  readonly size: number;
}

/** A proof as one of the two sides has it. */
export interface ComparedProof {
  readonly kind: 'file' | 'gazelle' | 'motco2' | 'cnda' | 'psc' | 'link' | 'unreadable';
  /** The path from the dossier's folder, the link or the number; empty where nothing is cited. */
  readonly value: string;
  /** Of its file. */
  readonly file: string | undefined;
  readonly summed: HashedFile | undefined;
  /** The usual extension of its type where its file is a picture that may be shown, whatever its name. */
  readonly picture: string | undefined;
}

/** `renamed`: the same bytes under another name. */
export type ProofChangeKind = 'added' | 'replaced' | 'renamed' | 'removed';

export interface ProofChange {
  readonly change: ProofChangeKind;
  /** Undefined where it is for nothing that its requirement expects. */
  readonly scenario: string | undefined;
  readonly expectedProof: string | undefined;
  readonly before: ComparedProof | undefined;
  readonly after: ComparedProof | undefined;
}

/** What changed of one requirement, or of the dossier beside its requirements. */
export interface RequirementChange {
  /** Undefined for what is of no requirement. */
  readonly requirement: string | undefined;
  readonly chapter: string | undefined;
  readonly proofs: readonly ProofChange[];
  /** Whether it is set aside with a reason now, where that changed. */
  readonly setAside: boolean | undefined;
  readonly gained: readonly Finding[];
  readonly lost: readonly Finding[];
}

export interface DossierChange {
  readonly requirements: readonly RequirementChange[];
}

/** A dossier that one of the two sides has, or both, by the path of its `segur.yaml`. */
export interface NamedChange {
  readonly path: string;
  readonly state: 'added' | 'removed' | 'kept';
  /** Where its `segur.yaml` was, from the root of the repository, in a dossier that was moved to another folder. */
  readonly previousPath?: string;
  readonly change: DossierChange;
}

/** What two sides are. */
export interface ComparedCommits {
  readonly base: NamedCommit;
  /** Whether the base is where the two sides part; else nothing that they have in common is known here. */
  readonly isParting: boolean;
  /** Undefined for the files as they are on the disk. */
  readonly head: NamedCommit | undefined;
}

export interface NamedCommit {
  /** As the user wrote it. */
  readonly ref: string;
  readonly commit: string;
}

/** Why two sides can't be compared. */
export type BranchFailureReason =
  | 'no-git'
  | 'no-repository'
  | 'refused'
  | 'bad-ref'
  | 'unknown-ref'
  | 'missing-objects';
