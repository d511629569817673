import type { MarkedPlaces } from '../inspect/model';
import type { Identities } from '../privacy/identities';

/**
 * Reads formats that take a large parser, or much time, apart from everything else: an implementation bounds time and
 * memory, and a file that breaks it costs one answer and nothing more.
 */
export interface DocumentParser {
  /**
   * What a whole PDF holds. `read` is called once its turn has come, so that no more files wait in memory than are worked
   * on; what it gives is given away, nothing is left in it afterwards. Throws what `read` throws, and the signal's reason
   * when aborted; nothing for whatever the file may hold.
   */
  readPdf(read: () => Promise<Uint8Array>, signal: AbortSignal): Promise<ParserAnswer<PdfContents>>;
  /** Looks for patients' numbers in the files of an archive, or in the parts of an Office document. Under the same terms. */
  searchArchive(
    read: () => Promise<readonly ArchivePart[]>,
    signal: AbortSignal,
  ): Promise<ParserAnswer<ArchiveSearch>>;
}

/** A file of an archive, still packed, or one that is in a text. */
export interface ArchivePart {
  /** Its place in the list of the archive, or the line of the text, from 1; 0 where that is not known. */
  readonly number: number;
  readonly name: string;
  /** Undefined where `bytes` are the file itself. */
  readonly packed: PackedPart | undefined;
  /** What is in the archive from where it begins: its frame, then its packed bytes. */
  readonly bytes: Uint8Array;
}

export interface PackedPart {
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly packedSize: number;
}

/**
 * What was found in the files of an archive. Places are their numbers. Numbers are in it by their characters, to be reported
 * with those of what is around: they are never kept.
 */
export interface ArchiveSearch {
  readonly identities: readonly Identities[];
  readonly secrets: readonly MarkedPlaces[];
  /** How many of the files given were not searched to their end. */
  readonly unsearched: number;
}

export type ParserAnswer<Contents> =
  | { readonly kind: 'read'; readonly contents: Contents }
  /** It took too long or too much memory, or the reader came to a sudden end. */
  | { readonly kind: 'not-read'; readonly reason: 'time' | 'memory' | 'died' };

/** As much of a PDF as could be made out; a reader fixes much, so little here is an error. */
export interface PdfContents {
  /** Undefined where no tree of pages was found. */
  readonly pages: number | undefined;
  /**
   * The text of the first pages, one line for each line seen; '' for a page without. At most 20 pages and 256 kB; fewer
   * where reading took long. U+FFFD stands for what is shown and can't be known.
   */
  readonly pageTexts: readonly string[];
  /** The text of the same pages row by row, cells apart by a tab; '' where that says nothing new, or holds no figure. */
  readonly rowTexts: readonly string[];
  /** Whether the first pages were all read. */
  readonly wholeText: boolean;
  /** `open` where no password is needed to read it; `closed` where one is, and nothing but the cheap was read. */
  readonly encryption: 'none' | 'open' | 'closed';
  /** The document's metadata as XML, decompressed, in any form of Unicode; undefined where there is none. At most 1 MB. */
  readonly metadata: Uint8Array | undefined;
  readonly title: string | undefined;
  /** Dates as the format writes them: `D:20260211103200+01'00'`. */
  readonly created: string | undefined;
  readonly modified: string | undefined;
  readonly signed: boolean;
  /** When each signature says that it was made, in no order. */
  readonly signatureDates: readonly string[];
  /** Files attached, to the document or to a page. */
  readonly attachments: number;
  /** Whether it holds a form in XFA, of which nothing is read. */
  readonly hasXfa: boolean;
  /** Damage that readers repair silently and that takes away what is seen: false ends of lines, or streams that can't be unpacked. */
  readonly damage: 'line-ends' | 'streams' | undefined;
}
