import type { NamedExpectedProof } from '../catalogue/expectedProofName';
import type { Requirement } from '../catalogue/model';
import type { FoundRequirement } from '../catalogue/requirementIds';
import type { Dossier } from '../dossier/model';
import type { Scope, Selection } from '../dossier/selection';
import type { EvidencePolicy } from '../evidence/evidencePolicy';
import type { EvidenceState, EvidenceSurvey } from '../evidence/model';
import type { FolderFault } from '../project/textFolders';
import type { CatalogueState, Deposits, RequirementCoverage } from '../project/snapshot';
import type { ChapterFile, Proof, RequirementEntry } from '../proofs/model';

/** What a check of one requirement's entry may look at. Ranges are relative to the entry. */
export interface EntryContext {
  readonly entry: RequirementEntry;
  /** The chapter file's folder, such as `preuves`. */
  readonly folder: string;
  /** The requirement of the catalogue that the entry names; undefined where none answers to its id. */
  readonly requirement: Requirement | undefined;
  /** What the catalogue has for the entry's id; undefined without a catalogue. */
  readonly named: FoundRequirement | undefined;
  /** Whether the dossier must prove a requirement, and why not. */
  readonly scope: Scope;
  /** The expected proof that a proof is for; undefined where that is not known. */
  readonly expectedFor: (proof: Proof) => NamedExpectedProof | undefined;
  /** What is known of the file that a proof cites; undefined where it cites none. */
  readonly evidenceOf: (proof: Proof) => EvidenceState | undefined;
  readonly dossier: Dossier;
  readonly policy: EvidencePolicy;
  /** The day in Paris, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a check of the whole dossier may look at. */
export interface DossierContext {
  readonly dossier: Dossier;
  readonly catalogue: CatalogueState;
  readonly selection: Selection;
  readonly chapters: readonly ChapterFile[];
  readonly deposits: Deposits;
  /** Why `preuves/` or `depots/` can't be read. */
  readonly folderFaults: readonly FolderFault[];
  readonly evidence: EvidenceSurvey;
  readonly evidenceChecked: boolean;
  readonly coverage: ReadonlyMap<Requirement, RequirementCoverage>;
  /** Those of `coverage` where something has no proof: few, while a dossier is nearly done. */
  readonly incomplete: readonly RequirementCoverage[];
  /** Those of `coverage` that have several entries, or several proofs for the same. */
  readonly repeated: readonly RequirementCoverage[];
  /** How many expected proofs have no proof, over what applies and is not set aside. */
  readonly missing: number;
  /** Ids of requirements that entries with an unknown id were probably meant for. */
  readonly unknownMeant: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The day in Paris, `YYYY-MM-DD`. */
  readonly today: string;
  readonly isFindingCode: (text: string) => boolean;
}
