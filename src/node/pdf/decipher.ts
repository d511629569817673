import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import {
  type PdfDictionary,
  type PdfValue,
  bytesOf,
  dictionaryOf,
  isKind,
  isList,
  nameOf,
  numberOf,
} from './pdfValue';

/** Makes an object's strings and stream readable again, by the object's number and generation. */
export type Decipher = (number: number, generation: number) => ObjectDecipher;

export interface ObjectDecipher {
  value(value: PdfValue): PdfValue;
  dictionary(dictionary: PdfDictionary): PdfDictionary;
  stream(bytes: Uint8Array, dictionary: PdfDictionary): Uint8Array;
}

type Method = 'none' | 'rc4' | 'aes-128' | 'aes-256';
type Resolve = (value: PdfValue | undefined) => PdfValue;

/** For a file that opens without a password; undefined for one that wants one, or is locked in a way not known here. */
export function decipherOf(encrypt: PdfDictionary, id: string, resolve: Resolve): Decipher | undefined {
  const { entries } = encrypt;
  const number = (key: string): number => numberOf(resolve(entries.get(key))) ?? 0;
  const text = (key: string): Buffer => Buffer.from(bytesOf(resolve(entries.get(key))) ?? '', 'latin1');
  const [version, revision] = [number('V'), number('R')];
  if (nameOf(resolve(entries.get('Filter'))) !== 'Standard') return undefined;
  const method = (key: string): Method =>
    version >= 4 ? namedMethod(encrypt, resolve(entries.get(key)), resolve) : 'rc4';
  const words: Words = {
    revision,
    bits: version === 1 ? 40 : version === 4 ? 128 : number('Length') || (version === 2 ? 40 : 128),
    owner: text('O'),
    ownerKey: text('OE'),
    user: text('U'),
    userKey: text('UE'),
    rights: number('P') | 0,
    id: Buffer.from(id, 'latin1'),
    plainMetadata: resolve(entries.get('EncryptMetadata')) === false,
  };
  const ways = { strings: method('StrF'), streams: method('StmF') };
  // Only files attached are locked, where nothing else is.
  const locksText = ways.strings !== 'none' || ways.streams !== 'none';
  const key = !locksText ? Buffer.alloc(16) : revision >= 5 ? newKey(words) : oldKey(words);
  if (key === undefined) return undefined;
  return (object, generation) => objectDecipher(key, [object, generation], ways, words.plainMetadata);
}

function namedMethod(encrypt: PdfDictionary, filter: PdfValue, resolve: Resolve): Method {
  const filters = dictionaryOf(resolve(encrypt.entries.get('CF')))?.entries;
  const chosen = dictionaryOf(resolve(filters?.get(nameOf(filter) ?? '')))?.entries;
  switch (nameOf(resolve(chosen?.get('CFM'))) ?? '') {
    case 'V2':
      return 'rc4';
    case 'AESV2':
      return 'aes-128';
    case 'AESV3':
      return 'aes-256';
    default:
      return 'none';
  }
}

interface Words {
  readonly revision: number;
  readonly bits: number;
  readonly owner: Buffer;
  readonly ownerKey: Buffer;
  readonly user: Buffer;
  readonly userKey: Buffer;
  readonly rights: number;
  readonly id: Buffer;
  readonly plainMetadata: boolean;
}

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

function md5(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The key of revisions 2 to 4 for an empty password; undefined where it is not the one. Source: ISO 32000-1, 7.6.3. */
function oldKey({ revision, bits, owner, user, rights, id, plainMetadata }: Words): Buffer | undefined {
  const length = revision === 2 ? 5 : Math.min(16, Math.max(5, bits >> 3));
  const bounds = Buffer.alloc(4);
  bounds.writeInt32LE(rights);
  const more = revision >= 4 && plainMetadata ? Buffer.alloc(4, 0xff) : Buffer.alloc(0);
  let key = md5(padding, owner.subarray(0, 32), bounds, id, more);
  if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key.subarray(0, length));
  key = key.subarray(0, length);
  if (revision === 2) return rc4(key, padding).equals(user.subarray(0, 32)) ? key : undefined;
  let proof = rc4(key, md5(padding, id));
  for (let round = 1; round <= 19; round++)
    proof = rc4(
      key.map((byte) => byte ^ round),
      proof,
    );
  return proof.equals(user.subarray(0, 16)) ? key : undefined;
}

/** The key of revisions 5 and 6 for an empty password, the reader's or the owner's. Source: ISO 32000-2, 7.6.4. */
function newKey({ revision, user, userKey, owner, ownerKey }: Words): Buffer | undefined {
  const hash = revision === 5 ? simpleHash : hardHash;
  const asUser = opened(hash, user, userKey, Buffer.alloc(0));
  return asUser ?? opened(hash, owner, ownerKey, user.subarray(0, 48));
}

/** `proof` holds a sum of the password, and a salt for it and for the key of the key. */
function opened(hash: typeof simpleHash, proof: Buffer, locked: Buffer, more: Buffer): Buffer | undefined {
  if (proof.length < 48 || locked.length < 32) return undefined;
  if (!hash(proof.subarray(32, 40), more).equals(proof.subarray(0, 32))) return undefined;
  const opening = createDecipheriv('aes-256-cbc', hash(proof.subarray(40, 48), more), Buffer.alloc(16));
  opening.setAutoPadding(false);
  return opening.update(locked.subarray(0, 32));
}

function simpleHash(salt: Buffer, more: Buffer): Buffer {
  return createHash('sha256').update(salt).update(more).digest();
}

function hardHash(salt: Buffer, more: Buffer): Buffer {
  let key = simpleHash(salt, more);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const block = Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([key, more])));
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32));
    cipher.setAutoPadding(false);
    const mixed = cipher.update(block);
    const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    const name = ['sha256', 'sha384', 'sha512'][rest] ?? 'sha256';
    key = createHash(name).update(mixed).digest();
    last = mixed.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

function objectDecipher(
  key: Buffer,
  [number, generation]: readonly [number, number],
  ways: { readonly strings: Method; readonly streams: Method },
  plainMetadata: boolean,
): ObjectDecipher {
  const open = (method: Method, bytes: Uint8Array): Uint8Array => {
    if (method === 'none') return bytes;
    if (method === 'aes-256') return aes(key, bytes);
    const salt = method === 'aes-128' ? Buffer.from('sAlT') : Buffer.alloc(0);
    const place = Buffer.from([number, number >> 8, number >> 16, generation, generation >> 8]);
    const own = md5(key, place, salt).subarray(0, Math.min(16, key.length + 5));
    return method === 'aes-128' ? aes(own, bytes) : rc4(own, bytes);
  };
  const value = (one: PdfValue): PdfValue => {
    if (isKind(one, 'string')) {
      const bytes = open(ways.strings, Buffer.from(one.bytes, 'latin1'));
      return { kind: 'string', bytes: Buffer.from(bytes).toString('latin1') };
    }
    if (isList(one)) return one.map(value);
    return isKind(one, 'dictionary') ? dictionary(one) : one;
  };
  const dictionary = ({ entries }: PdfDictionary): PdfDictionary => {
    return { kind: 'dictionary', entries: new Map([...entries].map(([name, one]) => [name, value(one)])) };
  };
  const stream = (bytes: Uint8Array, { entries }: PdfDictionary): Uint8Array => {
    const type = nameOf(entries.get('Type'));
    const isPlain = type === 'XRef' || (type === 'Metadata' && plainMetadata);
    return isPlain || saysPlain(entries) ? bytes : open(ways.streams, bytes);
  };
  return { value, dictionary, stream };
}

/** A stream may name a way of its own: none, where it names no other. */
function saysPlain(entries: PdfDictionary['entries']): boolean {
  const [filter, given] = [entries.get('Filter'), entries.get('DecodeParms')];
  if (nameOf(isList(filter) ? filter[0] : filter) !== 'Crypt') return false;
  const name = dictionaryOf(isList(given) ? given[0] : given)?.entries.get('Name');
  return (nameOf(name) ?? 'Identity') === 'Identity';
}

/** The first block is the vector; what is no whole block at the end is dropped, and so is the padding. */
function aes(key: Buffer, bytes: Uint8Array): Uint8Array {
  const whole = bytes.length - (bytes.length % 16);
  if (whole < 32 || (key.length !== 16 && key.length !== 32)) return new Uint8Array();
  const decipher = createDecipheriv(
    key.length === 32 ? 'aes-256-cbc' : 'aes-128-cbc',
    key,
    bytes.subarray(0, 16),
  );
  decipher.setAutoPadding(false);
  const plain = decipher.update(bytes.subarray(16, whole));
  const padded = plain.at(-1) ?? 0;
  return padded >= 1 && padded <= 16 ? plain.subarray(0, plain.length - padded) : plain;
}

function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, other);
  }
  let [first, second] = [0, 0];
  return Buffer.from(bytes).map((byte) => {
    first = (first + 1) & 255;
    second = (second + (state[first] ?? 0)) & 255;
    swap(first, second);
    return byte ^ (state[((state[first] ?? 0) + (state[second] ?? 0)) & 255] ?? 0);
  }) as Buffer;
}
