import type { Inspection } from '../inspect/model';

/** What is known of a file that a proof cites. Facts only: rules evaluate them. */
export type EvidenceState =
  /** Not looked at yet, or the host could not say. */
  | { readonly kind: 'unchecked' }
  /** The path itself is refused, and nothing on the disk was touched for it. */
  | { readonly kind: 'refused'; readonly why: PathRefusal }
  /** `nearest` is a path (as a citation would write it) that resembles the one looked for. */
  | {
      readonly kind: 'absent';
      readonly nearest: string | undefined;
      /** Files of the dossier that have the SHA-256 written beside the citation, as it would write their paths. */
      readonly moved?: readonly string[];
    }
  /** A link on the way leads out of the dossier's folder. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'not-regular'; readonly what: 'folder' | 'special' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | {
      readonly kind: 'present';
      /** The path with its true names, relative to the dossier's folder. */
      readonly path: string;
      /** How the name written differs from the true one; `look-alike` wins over `case`, and that over `normalisation`. */
      readonly nameDiffers: 'no' | 'case' | 'normalisation' | 'look-alike';
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

/** What is known of all the evidence of a dossier at one moment. */
export interface EvidenceSurvey {
  /** By citation: the path as written, joined to its chapter file's folder (`preuves/PSC/a.png`), unresolved. */
  readonly states: ReadonlyMap<string, EvidenceState>;
  /** Every regular file under the folders of chapter files, true names, chapter files left out. */
  readonly files: readonly string[];
  /** What is below the folders of chapter files and was not looked into, sorted by path. */
  readonly unseen: readonly UnseenPlace[];
}

/** A folder that can't be read, or a link that leads nowhere, round, or out of the dossier's folder. */
export interface UnseenPlace {
  readonly path: string;
  readonly why:
    | { readonly kind: 'outside' }
    /** `reason` is a stable word, as in `Unavailable`; `dangling-link` for a link to nothing. */
    | { readonly kind: 'unreadable'; readonly reason: string };
}

export const emptySurvey: EvidenceSurvey = { states: new Map(), files: [], unseen: [] };
