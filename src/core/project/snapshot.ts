import type { Catalogue, ExpectedProof, Requirement, Scenario } from '../catalogue/model';
import type { UnmatchedCorrection } from '../catalogue/corrections/model';
import type { DepositRecords } from '../deposit/chapterRecords';
import type { Deposited } from '../deposit/deposited';
import type { DepositFile } from '../deposit/model';
import type { Dossier } from '../dossier/model';
import type { Selection } from '../dossier/selection';
import type { EvidenceSurvey } from '../evidence/model';
import type { Finding } from '../findings/model';
import type { ChapterFile, PlacedEntry, Proof } from '../proofs/model';

/** Everything known of a dossier at one moment. Immutable: a new one replaces it whole. */
export interface Snapshot {
  readonly dossier: Dossier;
  readonly catalogue: CatalogueState;
  readonly chapters: readonly ChapterFile[];
  /** What applies to the dossier: empty while there is no catalogue. */
  readonly selection: Selection;
  readonly evidence: EvidenceSurvey;
  /** Whether the evidence files have been looked at; until then nothing is reported about them. */
  readonly evidenceChecked: boolean;
  /** By requirement of the catalogue (the object itself), every requirement that some chapter file names or that applies. */
  readonly coverage: ReadonlyMap<Requirement, RequirementCoverage>;
  readonly deposits: Deposits;
  /** In the order of files, then of places. */
  readonly findings: readonly Finding[];
  readonly findingsByFile: ReadonlyMap<string, readonly Finding[]>;
  readonly summary: Summary;
}

/** What was deposited, and what became of it. */
export interface Deposits {
  /** By their paths. */
  readonly files: readonly DepositFile[];
  /** Nothing while there is no catalogue. */
  readonly records: DepositRecords;
  /** What is different now from what was deposited. */
  readonly changes: readonly DepositChange[];
}

/** In what an expected proof differs from what was deposited for it; `text` is that of the REM. */
export type ChangedWhat = 'file' | 'link' | 'number' | 'other' | 'added' | 'removed' | 'text';

export interface DepositChange {
  readonly deposited: Deposited;
  readonly coverage: RequirementCoverage;
  readonly expected: ExpectedCoverage;
  readonly what: ChangedWhat;
}

export type CatalogueState =
  | {
      readonly kind: 'loaded';
      readonly path: string;
      /** With the vendor's corrections made. */
      readonly catalogue: Catalogue;
      /** Undefined where there is no file of corrections. */
      readonly corrections?: AppliedCorrections;
    }
  /** `segur.yaml` names none. */
  | { readonly kind: 'unnamed' }
  /** `nearest`: the path of the one that was likely meant. */
  | { readonly kind: 'absent'; readonly path: string; readonly nearest?: string }
  | { readonly kind: 'unreadable'; readonly path: string };

/** The file beside the catalogue that corrects it. */
interface AppliedCorrections {
  readonly path: string;
  /** The catalogue without them, as it was imported. */
  readonly imported: Catalogue;
  /** Those that correct nothing of this catalogue. */
  readonly unmatched: readonly UnmatchedCorrection[];
}

/** What a requirement has against what it expects. */
export interface RequirementCoverage {
  readonly requirement: Requirement;
  /** Whether it applies to the dossier and is checked. */
  readonly applies: boolean;
  /** Its entries in chapter files; more than one is a fault, none is an empty place. */
  readonly entries: readonly EntryPlace[];
  readonly expected: readonly ExpectedCoverage[];
  /** Proofs in its entries that are for nothing it expects. */
  readonly unmatched: readonly AttachedProof[];
  /** Whether an entry sets it aside with a reason. */
  readonly setAside: boolean;
  readonly state: CoverageState;
  /** How many warnings are in its entries. They take nothing away, but are shown. */
  readonly warnings: number;
  /** Of its expected proofs; all 0 where it does not apply. */
  readonly counts: ProofCounts;
}

/** Expected proofs, each in one of the five; they add up to `expectedProofs`. */
export interface ProofCounts {
  readonly expectedProofs: number;
  /** At least one of its proofs is there, without an error and of an accepted format. */
  readonly provided: number;
  /** It has proofs, and none of them counts. */
  readonly faulty: number;
  /** It has none. */
  readonly missing: number;
  /** Its requirement is set aside with a reason. */
  readonly notApplicable: number;
  /** Nothing is known to be wrong with its proofs, but their files were not inspected: not yet, or because they are only in a cloud. */
  readonly notChecked: number;
}

export interface EntryPlace {
  readonly file: ChapterFile;
  readonly placed: PlacedEntry;
}

export interface ExpectedCoverage {
  readonly scenario: Scenario;
  readonly expectedProof: ExpectedProof;
  /** How a proof names it: its number, or `<scenario>#<position>`. */
  readonly name: string;
  readonly proofs: readonly AttachedProof[];
  readonly state: CoverageState;
  /** On its proofs. */
  readonly warnings: number;
}

export interface AttachedProof {
  readonly place: EntryPlace;
  readonly proof: Proof;
  readonly state: CoverageState;
  readonly warnings: number;
}

/**
 * - `complete`: all that is expected is provided; of an expected proof or a proof: it is provided
 * - `incomplete`: something is missing, nothing is wrong
 * - `faulty`: an error is on it (a missing proof is none), what it cites is not there, or its format is not accepted
 * - `not-applicable`: set aside with a reason
 * - `not-checked`: its evidence was not looked at
 */
export type CoverageState = 'complete' | 'incomplete' | 'faulty' | 'not-applicable' | 'not-checked';

/** Counts over what applies to the dossier. */
export interface Summary extends ProofCounts {
  readonly requirements: number;
  readonly errors: number;
  readonly warnings: number;
}

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
