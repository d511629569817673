import type { MarkedPlaces, UnsearchedReason } from '../model';
import { GatheredIdentities, withMarks } from '../../privacy/gatherIdentities';
import { type Identities, placedAt } from '../../privacy/identities';

/** What was found in a text and in what is encoded in it. Held in memory while its file is searched; never kept. */
export interface InsideText {
  readonly identities: readonly Identities[];
  readonly secrets: readonly MarkedPlaces[];
  /** PDFs and archives that are encoded in it: their words are not in clear, and a large parser is needed for them. */
  readonly documents: readonly EncodedDocument[];
  /** Why not all of it was searched; undefined where all but the documents was. */
  readonly unsearched: UnsearchedReason | undefined;
}

export interface EncodedDocument {
  readonly bytes: Uint8Array;
  /** Where it begins, from 1; undefined where that can't be known. */
  readonly line: number | undefined;
}

/** Looks through a text that comes in pieces: `add` each in order, then `end`. */
export interface TextSearch {
  add(piece: string): void;
  end(): InsideText;
}

/** Looks into bytes that were encoded in a text. */
export type LookInside = (bytes: Uint8Array) => InsideText;

/** What is found in a text with nothing to find. */
export const emptyInsideText: InsideText = {
  identities: [],
  secrets: [],
  documents: [],
  unsearched: undefined,
};

/** What was found in several parts of a text, as one; the first reason why a part was not searched is kept. */
export function joinInsideTexts(parts: readonly InsideText[]): InsideText {
  return {
    identities: parts.flatMap(({ identities }) => identities),
    secrets: parts.flatMap(({ secrets }) => secrets),
    documents: parts.flatMap(({ documents }) => documents),
    unsearched: parts.find(({ unsearched }) => unsearched !== undefined)?.unsearched,
  };
}

/** What was encoded at a line, as found there: at no place where the line is not known. */
export function insideAt(
  { identities, secrets, documents, unsearched }: InsideText,
  line: number | undefined,
): InsideText {
  const places = line === undefined ? [] : [line];
  return {
    identities: identities.map((one) => placedAt(one, places)),
    secrets: secrets.map(({ count }) => ({ count, places })),
    documents: documents.map(({ bytes }) => ({ bytes, line })),
    unsearched,
  };
}

/** Gathers what is found in many parts of one text, and holds no more than of one. */
export class GatheredInside {
  private readonly identities = new GatheredIdentities();
  private secrets: MarkedPlaces = { count: 0, places: [] };
  private readonly documents: EncodedDocument[] = [];
  private unsearched: UnsearchedReason | undefined;

  add({ identities, secrets, documents, unsearched }: InsideText): void {
    for (const one of identities) this.identities.add(one);
    for (const one of secrets) this.secrets = withMarks(this.secrets, one);
    for (const one of documents) this.documents.push(one);
    this.leave(unsearched);
  }

  /** Something is not searched, for a reason; the first one is reported. */
  leave(reason: UnsearchedReason | undefined): void {
    this.unsearched ??= reason;
  }

  get whole(): InsideText {
    const { identities, secrets, documents, unsearched } = this;
    return { identities: [identities], secrets: [secrets], documents, unsearched };
  }
}
