import type { FileStamp } from '../ports/folder';
import type { Fault, FindingParams } from '../text/draft';

/** What is known of a file that a proof cites. Facts only: what they are worth is for the rules to say. */
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

/** What was found by looking inside a file. */
export interface Inspection {
  readonly stamp: FileStamp;
  /** By the bytes, whatever the name: the usual extension (`png`, `pdf` …), `txt` for plain text, `unknown`. */
  readonly type: string;
  readonly mime: string;
  readonly facts: Facts;
  /** What in the bytes is wrong; empty where nothing is, or where nothing could be told. */
  readonly problems: readonly FileFault[];
  /** Hexadecimal; undefined where it was not asked for or the file is over 1 GiB. */
  readonly sha256: string | undefined;
  /** SHA-256 of a text as it would be with other line ends; only with `sha256`, and only where they differ from it. */
  readonly lineEndSums?: LineEndSums;
  /** A sum of its first bytes, all of them where it is small: two files that have not the same are not the same. */
  readonly headerCrc?: number;
  /**
   * The text of the first pages, where it was asked for: only in memory, to compare it with the dossier; never written,
   * logged or shown.
   */
  readonly text?: string;
}

/** Hexadecimal, each left out where the text already has those line ends. */
export interface LineEndSums {
  readonly lf?: string;
  readonly crlf?: string;
}

/**
 * Each present only where it applies and was really found. Facts never hold a patient's identity, nor text of the
 * evidence: they may be kept on the disk.
 */
export interface Facts {
  readonly width?: number;
  readonly height?: number;
  readonly pages?: number;
  readonly encrypted?: boolean;
  /** Of an Office document: holds programs. */
  readonly macros?: boolean;
  /** PDF: some of the pages read hold text. */
  readonly textLayer?: boolean;
  /** What a PDF says it is: `1b`, `2u` … */
  readonly pdfa?: string;
  /** Holds an electronic signature, of whatever worth. */
  readonly signed?: boolean;
  readonly title?: string;
  readonly durationSeconds?: number;
  readonly dates?: EvidenceDates;
  readonly identifiers?: EvidenceIdentifiers;
  /** Versions named in the text, such as `3.2.0`, in the order in which they stand. */
  readonly versions?: readonly string[];
  readonly xmlRoot?: string;
  /** Whether an XML file is a CDA R2 document. */
  readonly cda?: boolean;
  /** The type of an HL7 v2 message, such as `ORU^R01`. */
  readonly hl7?: string;
  /** Names of the segments of an HL7 v2 message, each once, in order. */
  readonly segments?: readonly string[];
  /** Whether an archive is an IHE_XDM one, and which of the required parts it lacks. */
  readonly xdm?: boolean;
  readonly xdmMissing?: readonly string[];
  /** Of an archive. */
  readonly entries?: number;
  /** Files attached inside a PDF or a message. */
  readonly attachments?: number;
  /** A picture says where it was taken. */
  readonly location?: boolean;
  /** Bytes after the end of a picture that look like those of a picture: how many. */
  readonly afterEnd?: number;
  /** Of a certificate. */
  readonly subject?: string;
  /** Numbers with the shape and the key of a real INS/NIR outside the test domains: how many, and where. */
  readonly personal?: MarkedPlaces;
  /** Identity domains of production (OIDs). */
  readonly productionDomains?: MarkedPlaces;
  /** Such numbers in the names that an archive lists. Places are those of its list. */
  readonly personalNames?: MarkedPlaces;
  /**
   * Whether the text of a file was searched for them: all of it, some of it, or none. Absent where no text stands that could
   * be read, as in a picture. Without it, no number found means nothing.
   */
  readonly searched?: 'whole' | 'part' | 'none';
  /** Of one searched in part: how far, in bytes of a text, pages of a PDF, files of an archive; where that is known. */
  readonly searchedUpTo?: number;
  /** Why some of it, or all, was not searched. */
  readonly unsearchedBecause?: UnsearchedReason;
  /** Keys, tokens and passwords: how many, and where. */
  readonly secrets?: MarkedPlaces;
  readonly [name: string]:
    | number
    | boolean
    | string
    | readonly string[]
    | EvidenceDates
    | EvidenceIdentifiers
    | MarkedPlaces
    | undefined;
}

/**
 * Why patients' numbers were not looked for in a text: longer than is searched (`size`), files inside that were not opened
 * (`documents`), too many levels of them (`nested`), pages beyond those read (`pages`), no text but perhaps pictures of some
 * (`no-text`), a password (`protected`), a form in XFA (`form`), or a reading that failed or took too much.
 */
export type UnsearchedReason =
  | 'size'
  | 'documents'
  | 'nested'
  | 'pages'
  | 'no-text'
  | 'protected'
  | 'form'
  | 'damaged'
  | 'time'
  | 'memory'
  | 'died';

/** ISO 8601, with as much of it as the file says: `2026-02-11`, `2026-02-11T10:32:00Z`. */
export interface EvidenceDates {
  readonly created?: string;
  readonly modified?: string;
  /** By a camera. */
  readonly taken?: string;
  /** The latest signature. */
  readonly signed?: string;
  /** By mail. */
  readonly sent?: string;
  readonly validFrom?: string;
  /** Of a certificate, or what the text of a PDF says of its end. */
  readonly validUntil?: string;
}

/** Identifiers of vendor and product as the CNDA gives them, each once. */
export interface EvidenceIdentifiers {
  readonly nil?: readonly string[];
  readonly nie?: readonly string[];
}

/** How many, and the first places (at most 20), as lines from 1, as pages of a PDF, or as places in an archive's list. Never what stands there. */
export interface MarkedPlaces {
  readonly count: number;
  readonly places: readonly number[];
}

/** What each fault of the bytes is told with. Lines count from 1, and are left out where they are not known. */
export interface FileFaultParams {
  readonly 'file-empty': NoParams;
  /** The content was not looked at: only the cheap facts are known. */
  readonly 'file-unreadable': { readonly reason: 'time' | 'memory' | 'died' };
  readonly 'file-corrupt': { readonly type: string; readonly what: CorruptionKind };
  readonly 'pdf-encrypted': NoParams;
  /** Bytes of the file that the pointer stands for, '' where it does not say. */
  readonly 'lfs-pointer': { readonly size: string };
  readonly 'xml-malformed': {
    readonly line?: string;
    readonly what: 'syntax' | 'depth' | 'encoding';
  };
  readonly 'doctype-refused': { readonly line: string; readonly what: 'doctype' };
  readonly 'hl7-malformed': { readonly line: string };
  readonly 'archive-unsafe': { readonly what: UnsafeArchive };
  readonly 'office-encrypted': NoParams;
  readonly 'mail-encrypted': NoParams;
  readonly 'text-not-readable': NoParams;
}

type NoParams = object;

export type CorruptionKind =
  | 'truncated'
  | 'header'
  | 'checksum'
  | 'structure'
  /** Of a PDF: line ends rewritten, streams that can't be unpacked, no page. */
  | 'line-ends'
  | 'streams'
  | 'no-page';

/** Why whoever opens an archive may come to harm, or can't open it. */
export type UnsafeArchive =
  'path-outside' | 'too-many-entries' | 'ratio' | 'overlapping' | 'encrypted' | 'beyond-end';

/** A fault of the bytes, as a finding code with its parameters. */
export type FileFault = {
  readonly [Code in keyof FileFaultParams]: Fault<Code, FileFaultParams[Code] & FindingParams>;
}[keyof FileFaultParams];

/** What is known of all the evidence of a dossier at one moment. */
export interface EvidenceSurvey {
  /** By citation: the path as written, joined to its chapter file's folder (`preuves/PSC/a.png`), unresolved. */
  readonly states: ReadonlyMap<string, EvidenceState>;
  /** Every regular file under the folders of chapter files, true names, chapter files left out. */
  readonly files: readonly string[];
  /** What stands below the folders of chapter files and was not looked into, sorted by path. */
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
