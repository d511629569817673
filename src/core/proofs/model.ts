import type { Located } from '../text/located';
import type { Range } from '../text/position';
import type { YamlNode, ReadingDraft } from '../yaml/nodes';

/** One `<chapter>.preuves.yaml`: what is attached to what. */
export interface ChapterFile {
  /** Relative to the dossier's folder, `/` between parts. */
  readonly path: string;
  readonly chapter: Located<string> | undefined;
  /** The key `requirements`, where there is one. */
  readonly requirementsKey: Range | undefined;
  readonly entries: readonly PlacedEntry[];
  /** Comments, and texts that are in no entry, that hold many figures. */
  readonly comments: readonly Located<string>[];
  /** What is wrong with the file outside its entries; ranges are those of the file. */
  readonly problems: readonly ReadingDraft[];
}

/**
 * An entry where it is. Ranges inside `entry` count lines from the entry's own first line, so that an entry whose
 * text did not change is the same object wherever it moves: add `line` to them (`shiftRange`).
 */
export interface PlacedEntry {
  readonly line: number;
  readonly entry: RequirementEntry;
}

/** What a vendor attached to one requirement. */
export interface RequirementEntry {
  /** The requirement's id as written. */
  readonly id: Located<string>;
  readonly proofs: readonly Proof[];
  /** The justification where the requirement is set aside; empty text where it is bare. */
  readonly notApplicable: Located<string> | undefined;
  /** The catalogue that words the requirement in another way than the one that this was written for; it has not been reviewed yet. */
  readonly toReview: Located<string> | undefined;
  /** Reasons given for findings set aside here, by code. */
  readonly ignored: ReadonlyMap<string, string>;
  /** The entry could not be wholly read: what is missing from it can't be known. */
  readonly broken: boolean;
  /** What is wrong in the entry; ranges are relative to it. */
  readonly problems: readonly ReadingDraft[];
  /** Texts in it that hold many figures, keys included. */
  readonly figures: readonly Located<string>[];
  /** The whole entry, from its key to its last line with content. */
  readonly range: Range;
  /** Read anew each time it is asked for, where the entry was read by itself. */
  readonly node: YamlNode | undefined;
}

/** One proof: a file or a link, for one expected proof. */
export interface Proof {
  /** The expected proof it is for, as written; may be left out where only one is expected. */
  readonly for: Located<string> | undefined;
  readonly target: ProofTarget;
  /** The test the proof comes from. */
  readonly test: Located<string> | undefined;
  /** Of a Gazelle test: `a-verifier` or `verifie`. */
  readonly state: Located<string> | undefined;
  /** Of a MOTCO2 test: `ok` or `ko`. */
  readonly result: Located<string> | undefined;
  /** The day of that test, `YYYY-MM-DD`. */
  readonly ranOn: Located<string> | undefined;
  /** The version of the product it was made with. */
  readonly version: Located<string> | undefined;
  /** `YYYY-MM-DD`. */
  readonly madeOn: Located<string> | undefined;
  readonly sha256: Located<string> | undefined;
  readonly ignored: ReadonlyMap<string, string>;
  /** The whole item of the list. */
  readonly range: Range;
  /** Sound in itself, in an entry that is broken elsewhere. */
  readonly readAlone?: boolean;
}

export type ProofTarget =
  | { readonly kind: 'file'; readonly file: Located<string> }
  | { readonly kind: 'gazelle'; readonly url: Located<string> }
  | { readonly kind: 'motco2'; readonly number: Located<string> }
  | {
      readonly kind: 'cnda';
      /** The request of `segur.yaml` that gives what is not written here. */
      readonly request: Located<string> | undefined;
      readonly file: Located<string> | undefined;
      readonly stage: Located<string> | undefined;
      readonly expectedOn: Located<string> | undefined;
      readonly opposableUntil: Located<string> | undefined;
      readonly range: Range;
    }
  | {
      readonly kind: 'psc';
      readonly file: Located<string> | undefined;
      readonly role: Located<string> | undefined;
      readonly range: Range;
    }
  | { readonly kind: 'link'; readonly url: Located<string> }
  /** Nothing, or nothing that could be read, says where the proof is. */
  | { readonly kind: 'unreadable' };

/** Whether a proof can't be distinguished from what is broken in its entry. */
export function isLostIn(entry: RequirementEntry, proof: Proof): boolean {
  return entry.broken && proof.readAlone !== true;
}

/** The path of the file a proof cites, as written: relative to the chapter file's folder. */
export function citedFile(proof: Proof): Located<string> | undefined {
  const { target } = proof;
  if (target.kind === 'file' || target.kind === 'cnda' || target.kind === 'psc') return target.file;
  return undefined;
}

/** A target as it was read, with the ranges of its parts, or as it is to be written. */
type TargetOf<Place> =
  | { readonly kind: 'file' | 'cnda' | 'psc'; readonly file?: Place | undefined }
  | { readonly kind: 'gazelle' | 'link'; readonly url: Place }
  | { readonly kind: 'motco2'; readonly number: Place }
  | { readonly kind: 'unreadable' };

/** Where a proof is: its file, link or number. Undefined where no file is there yet, or nothing was read. */
export function targetPlace<Place>(target: TargetOf<Place>): Place | undefined {
  switch (target.kind) {
    case 'file':
    case 'cnda':
    case 'psc':
      return target.file;
    case 'gazelle':
    case 'link':
      return target.url;
    case 'motco2':
      return target.number;
    case 'unreadable':
      return undefined;
  }
}
