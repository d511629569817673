import type { Located } from '../text/located';
import type { Range } from '../text/position';
import type { YamlNode, ReadingDraft } from '../yaml/nodes';

/** One `depots/<chapter>.depot.yaml`: what was deposited, and what the agency answered. */
export interface DepositFile {
  /** Relative to the dossier's folder, `/` between parts. */
  readonly path: string;
  readonly chapter: Located<string> | undefined;
  /** In the file's order, which merges of branches need not leave by date. */
  readonly submissions: readonly Submission[];
  readonly problems: readonly ReadingDraft[];
  /** Undefined where nothing could be read. */
  readonly root: YamlNode | undefined;
}

/** A chapter as it was submitted once; what was deposited never changes, the answer may. */
export interface Submission {
  /** `YYYY-MM-DD`. */
  readonly on: Located<string> | undefined;
  /** Of the product. */
  readonly version: Located<string> | undefined;
  readonly proofs: readonly DepositedProof[];
  /** Undefined while the agency has not answered. */
  readonly answer: Answer | undefined;
  readonly range: Range;
}

export interface DepositedProof {
  readonly requirement: Located<string> | undefined;
  /** The expected proof, as a chapter file names it; may be left out where only one is expected. */
  readonly for: Located<string> | undefined;
  readonly target: DepositedTarget;
  /** Of the file, lower case. */
  readonly sha256: string | undefined;
  /** SHA-256 of the text of the expected proof as it was then, lower case. */
  readonly expected: string | undefined;
  readonly range: Range;
}

/** Where a deposited proof was: a file (relative to `preuves/`), or what was typed in its place. */
export interface DepositedTarget {
  readonly kind: 'file' | 'gazelle' | 'motco2' | 'cnda' | 'psc' | 'link' | 'unreadable';
  readonly file: string | undefined;
  /** A link, a number, the stage of a request or the role of a habilitation. */
  readonly value: string | undefined;
}

export const answerStatuses = ['a-modifier', 'valide'] as const;

export interface Answer {
  /** `YYYY-MM-DD`. */
  readonly on: Located<string> | undefined;
  /** One of `answerStatuses` where it is sound. */
  readonly status: Located<string> | undefined;
  readonly remarks: readonly Remark[];
  readonly range: Range;
}

export interface Remark {
  /** The expected proof; undefined where the remark is about the whole chapter. */
  readonly for: Located<string> | undefined;
  readonly text: Located<string> | undefined;
  readonly reply: Located<string> | undefined;
  /** `YYYY-MM-DD`; undefined while the remark is open. */
  readonly settledOn: Located<string> | undefined;
  readonly range: Range;
}
