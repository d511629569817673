/** What a PDF is made of. Strings hold a letter for each byte. */
export type PdfValue =
  | null
  | boolean
  | number
  | readonly PdfValue[]
  | PdfName
  | PdfString
  | PdfDictionary
  | PdfReference
  | PdfStream
  | PdfWord;

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

export interface PdfString {
  readonly kind: 'string';
  readonly bytes: string;
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly number: number;
}

export interface PdfStream {
  readonly kind: 'stream';
  readonly dictionary: PdfDictionary;
  /** As it stands in the file, deciphered and still compressed. */
  readonly raw: () => Uint8Array;
}

/** A word that is no value: `obj`, `endstream`, or an operator. */
export interface PdfWord {
  readonly kind: 'word';
  readonly word: string;
}

export const emptyDictionary: PdfDictionary = { kind: 'dictionary', entries: new Map() };

type Kind = 'name' | 'string' | 'dictionary' | 'reference' | 'stream' | 'word';

export function isKind<K extends Kind>(
  value: unknown,
  kind: K,
): value is Extract<PdfValue, { readonly kind: K }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** The name of a name; undefined for anything else. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return isKind(value, 'name') ? value.name : undefined;
}

export function numberOf(value: PdfValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function bytesOf(value: PdfValue | undefined): string | undefined {
  return isKind(value, 'string') ? value.bytes : undefined;
}

/** Of a dictionary, or of the one that a stream begins with. */
export function dictionaryOf(value: PdfValue | undefined): PdfDictionary | undefined {
  if (isKind(value, 'dictionary')) return value;
  return isKind(value, 'stream') ? value.dictionary : undefined;
}
