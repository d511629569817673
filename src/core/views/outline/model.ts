import type { ProofKind } from '../../catalogue/kinds';
import type { ChapterRecord } from '../../deposit/chapterRecords';
import type { Chapter } from '../../catalogue/model';
import type {
  AttachedProof,
  CoverageState,
  EntryPlace,
  ExpectedCoverage,
  ProofCounts,
  RequirementCoverage,
} from '../../project/snapshot';

/** A row of the tree as plain data: dossier, then chapters, requirements, expected proofs, proofs. */
export type OutlineNode =
  | DossierNode
  | ChapterNode
  | RequirementNode
  | ExpectedProofNode
  | ProofNode
  | AsideNode
  | UnknownEntryNode;

interface Row {
  /** Unique in its outline and the same in the next one, as long as it stands for the same thing. */
  readonly id: string;
  readonly state: CoverageState;
}

/** What is known of the expected proofs, those of requirements set aside left out. The other four add up to `expected`. */
export interface Count extends Pick<ProofCounts, 'provided' | 'faulty' | 'missing' | 'notChecked'> {
  readonly expected: number;
}

export interface DossierNode extends Row {
  readonly kind: 'dossier';
  readonly parent: undefined;
  /** The product's name and version, as far as they are known. */
  readonly product: string;
  readonly count: Count;
  readonly warnings: number;
}

export interface ChapterNode extends Row {
  readonly kind: 'chapter';
  readonly parent: DossierNode;
  readonly chapter: Chapter;
  readonly count: Count;
  readonly warnings: number;
  /** What became of it on the agency's side; `none` where nothing was submitted. */
  readonly deposit: ChapterRecord['state'];
  /** Open ones, those on its proofs among them. */
  readonly remarks: number;
}

export interface RequirementNode extends Row {
  readonly kind: 'requirement';
  readonly parent: ChapterNode | AsideNode;
  readonly coverage: RequirementCoverage;
  readonly count: Count;
  readonly warnings: number;
  /** Open remarks of the agency, those on its expected proofs among them. */
  readonly remarks: number;
}

export interface ExpectedProofNode extends Row {
  readonly kind: 'expected-proof';
  readonly parent: RequirementNode;
  readonly expected: ExpectedCoverage;
  /** Open remarks of the agency. */
  readonly remarks: number;
}

export interface ProofNode extends Row {
  readonly kind: 'proof';
  /** The requirement itself where the proof does not say, or says wrongly, what it is for. */
  readonly parent: ExpectedProofNode | RequirementNode;
  readonly attached: AttachedProof;
}

/** Gathers what is in chapter files but is not asked of this dossier, so that nothing written is hidden. */
export interface AsideNode extends Row {
  readonly kind: 'aside';
  readonly parent: DossierNode;
  /** Not in the catalogue, or in it but outside the dossier's profiles, wave or natures. */
  readonly why: 'unknown' | 'out-of-scope';
  readonly size: number;
}

/** An entry whose id the catalogue does not know. */
export interface UnknownEntryNode extends Row {
  readonly kind: 'unknown-entry';
  readonly parent: AsideNode;
  readonly place: EntryPlace;
}

/**
 * - `todo`: something is missing, faulty or warned of
 * - `faulty`: something is faulty
 * - `review`: a new catalogue words it in another way
 * - `remarks`: a remark of the agency is open, on it or on its whole chapter
 */
export type OutlineFilter = 'all' | 'todo' | 'faulty' | 'review' | 'remarks';

/** Who examines a proof, or runs the test that it cites. */
export const authorities = ['cnda', 'psc', 'gazelle', 'motco2'] as const;

export type Authority = (typeof authorities)[number];

/** What is shown of a dossier: all conditions must hold. Inside a list any one is enough, and an empty list asks nothing. */
export interface OutlineQuery {
  readonly filter: OutlineFilter;
  /** Words that must all be found in a requirement, its scenarios or its expected proofs; case and accents do not count. */
  readonly search: string;
  /** Kinds of expected proof. */
  readonly kinds: readonly ProofKind[];
  readonly authorities: readonly Authority[];
  /** Of the product, as attached proofs name them. */
  readonly versions: readonly string[];
  /** The name of the only chapter that is shown. */
  readonly chapter: string | undefined;
}

export const unfiltered: OutlineQuery = {
  filter: 'all',
  search: '',
  kinds: [],
  authorities: [],
  versions: [],
  chapter: undefined,
};
