import type { FileStamp } from '../ports/folder';
import type { Fault, FindingParams } from '../text/draft';

/** What was found by looking inside a file. */
export interface Inspection {
  readonly stamp: FileStamp;
  /** By the bytes, whatever the name: the usual extension (`png`, `pdf` …), `txt` for plain text, `unknown`. */
  readonly type: string;
  readonly mime: string;
  readonly facts: Facts;
  /** What in the bytes is wrong; empty where nothing is, or where nothing could be known. */
  readonly problems: readonly FileFault[];
  /** Hexadecimal; undefined where it was not asked for or the file is over 1 GiB. */
  readonly sha256: string | undefined;
  /** SHA-256 of a text as it would be with other line ends; only with `sha256`, and only where they differ from it. */
  readonly lineEndHashes?: LineEndHashes;
  /** A sum of its first bytes, all of them where it is small: two files that have not the same are not the same. */
  readonly headerCrc?: number;
  /**
   * The text of the first pages, where it was asked for: only in memory, to compare it with the dossier; never written,
   * logged or shown.
   */
  readonly text?: string;
}

/** Hexadecimal, each left out where the text already has those line ends. */
export interface LineEndHashes {
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
  /** Holds an electronic signature, whose validity is not checked. */
  readonly signed?: boolean;
  readonly title?: string;
  readonly durationSeconds?: number;
  readonly dates?: EvidenceDates;
  readonly identifiers?: EvidenceIdentifiers;
  /** Versions named in the text, such as `3.2.0`, in the order in which they are. */
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
  /** Of an archive or a document that was searched: pictures, films and sounds in it, which were not. */
  readonly pictures?: number;
  /** Files attached inside a PDF or a message. */
  readonly attachments?: number;
  /** A picture says where it was taken. */
  readonly location?: boolean;
  /** Bytes after the end of a picture that look like those of a picture: how many. */
  readonly afterEnd?: number;
  /** The file does not say where it ends, as most of its type do: whether it is whole is not known. */
  readonly endUnknown?: boolean;
  /** Of a certificate. */
  readonly subject?: string;
  /** Numbers with the shape and the key of a real INS/NIR outside the test domains: how many, and where. */
  readonly personal?: MarkedPlaces;
  /** Identity domains of production (OIDs). */
  readonly productionDomains?: MarkedPlaces;
  /** Such numbers in the names that an archive lists. Places are those of its list. */
  readonly personalNames?: MarkedPlaces;
  /**
   * Whether the text of a file was searched for them: all of it, some of it, or none. Absent where no text is that could
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
 * (`documents`), a format that is not read (`format`), too many levels of them (`nested`), pages beyond those read (`pages`), no text but perhaps pictures of some
 * (`no-text`), a password (`protected`), a form in XFA (`form`), or a reading that failed or took too much.
 */
export type UnsearchedReason =
  | 'size'
  | 'documents'
  | 'format'
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

/** How many, and the first places (at most 20), as lines from 1, as pages of a PDF, or as places in an archive's list. Never what is there. */
export interface MarkedPlaces {
  readonly count: number;
  readonly places: readonly number[];
}

/** What each fault of the bytes is reported with. Lines count from 1, and are left out where they are not known. */
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

/** Why an archive is dangerous to unpack, or can't be opened. */
export type UnsafeArchive =
  | 'path-outside'
  | 'too-many-entries'
  | 'ratio'
  | 'overlapping'
  | 'encrypted'
  | 'beyond-end';

/** A fault of the bytes, as a finding code with its parameters. */
export type FileFault = {
  readonly [Code in keyof FileFaultParams]: Fault<Code, FileFaultParams[Code] & FindingParams>;
}[keyof FileFaultParams];
