import type { FileStamp } from '../ports/folder';

/** What is known of a file that a proof cites. Facts only: what they are worth is for the rules to say. */
export type EvidenceState =
  /** Not looked at yet, or the host could not say. */
  | { readonly kind: 'unchecked' }
  /** The path itself is refused, and nothing on the disk was touched for it. */
  | { readonly kind: 'refused'; readonly why: PathRefusal }
  /** `nearest` is a path (as a citation would write it) that resembles the one looked for. */
  | { readonly kind: 'absent'; readonly nearest: string | undefined }
  /** A link on the way leads out of the dossier's folder. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'not-regular'; readonly what: 'folder' | 'special' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | {
      readonly kind: 'present';
      /** The path with its true names, relative to the dossier's folder. */
      readonly path: string;
      /** How the name written differs from the true one; `case` wins over `normalisation`. */
      readonly nameDiffers: 'no' | 'case' | 'normalisation';
      readonly inspection: Inspection;
    };

export type PathRefusal =
  | 'empty'
  | 'absolute'
  | 'leaves-folder'
  | 'network'
  | 'drive'
  | 'scheme'
  | 'home'
  | 'backslash'
  | 'control-character'
  | 'reserved-name';

/** What was found by looking inside a file. */
export interface Inspection {
  readonly stamp: FileStamp;
  /** By the bytes, whatever the name: the usual extension (`png`, `pdf` …), `txt` for plain text, `unknown`. */
  readonly type: string;
  readonly mime: string;
  readonly facts: Facts;
  /** What in the bytes is wrong; empty where nothing is, or where nothing could be told. */
  readonly problems: readonly FormProblem[];
  /** Hexadecimal; undefined where it was not asked for or the file is over 1 GiB. */
  readonly sha256: string | undefined;
}

/** Each present only where it applies and was really found. */
export interface Facts {
  readonly width?: number;
  readonly height?: number;
  readonly pages?: number;
  readonly encrypted?: boolean;
  readonly durationSeconds?: number;
  readonly xmlRoot?: string;
  readonly hl7?: string;
  readonly entries?: number;
  readonly [name: string]: number | boolean | string | readonly string[] | undefined;
}

/** A fault of the bytes, as a finding code with its parameters. */
export interface FormProblem {
  readonly code: 'file-empty' | 'file-corrupt' | 'pdf-encrypted' | 'lfs-pointer';
  readonly params: Readonly<Record<string, string>>;
}

/** What is known of all the evidence of a dossier at one moment. */
export interface EvidenceSurvey {
  /** By citation: the path as written, joined to its chapter file's folder (`preuves/PSC/a.png`), unresolved. */
  readonly states: ReadonlyMap<string, EvidenceState>;
  /** Every regular file under the folders of chapter files, true names, chapter files left out. */
  readonly files: readonly string[];
}

export const emptySurvey: EvidenceSurvey = { states: new Map(), files: [] };
