import { hasTextAt } from '../bytes';
import { derAt, type DerValue, membersOf } from './der';

const [integer, bits, octets, objectId, sequence, context0] = [0x02, 0x03, 0x04, 0x06, 0x30, 0xa0];
const times: ReadonlySet<number> = new Set([0x17, 0x18]);
/** 1.2.840.113549.1.7.2: signed data, which is also how certificates are bundled. */
const signedData = '\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02';
/** 1.2.840.113549.1.7.3, enveloped data, and 1.2.840.113549.1.9.16.1.23, the same with a sum: only who holds a key reads them. */
export const envelopes: readonly string[] = [
  '\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03',
  '\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17',
];

/**
 * What a DER structure is, by the kinds of its members: a certificate (`der`), a bundle (`p7b`), a locked message
 * (`p7m`), a store (`p12`), a list of
 * what was revoked (`crl`), a request (`csr`) or a key (`key`). Sources: RFC 5280, 2986, 5208, 7292, 2315.
 */
export function derType(head: Uint8Array): string | undefined {
  if (head[0] !== sequence) return undefined;
  // The first bytes may end before the structure does.
  const [first, second] = members(head, derAt(head, 0, Number.MAX_SAFE_INTEGER));
  if (first === undefined || second === undefined) return undefined;
  if (first.tag === objectId) return second.tag === context0 ? messageType(head, first.from) : undefined;
  if (first.tag === sequence) return signedType(head, first) ?? wrappedKey(head, first, second);
  if (first.tag !== integer || first.to - first.from > 2) return undefined;
  const version = head[first.from];
  if (version === 3) return second.tag === sequence && isAlgorithm(head, second) ? 'p12' : undefined;
  const isKey = second.tag === integer || second.tag === octets || isAlgorithm(head, second);
  return isKey && (version === 0 || version === 1) ? 'key' : undefined;
}

function messageType(head: Uint8Array, at: number): 'p7b' | 'p7m' | undefined {
  if (hasTextAt(head, at, signedData)) return 'p7b';
  return envelopes.some((id) => hasTextAt(head, at, id)) ? 'p7m' : undefined;
}

/** What was signed shows what it is by the kinds of its own members. */
function signedType(head: Uint8Array, signed: DerValue): string | undefined {
  const parts = members(head, signed);
  const own = parts[0]?.tag === context0 || parts[0]?.tag === integer ? parts.slice(1) : parts;
  const hasVersion = parts[0]?.tag === context0;
  const [serial, ...rest] = hasVersion ? own : [parts[0], ...own];
  if (serial?.tag === integer) {
    const [algorithm, issuer, third] = rest;
    if (issuer?.tag !== sequence || algorithm?.tag !== sequence) return undefined;
    if (third?.tag === sequence && times.has(members(head, third)[0]?.tag ?? 0)) return 'der';
    if (third !== undefined && times.has(third.tag)) return 'crl';
    return third?.tag === context0 && !hasVersion ? 'csr' : undefined;
  }
  return parts[2] !== undefined && times.has(parts[2].tag) && isAlgorithm(head, parts[0]) ? 'crl' : undefined;
}

/** A key behind a password, or a public one, after the name of how it is made. */
function wrappedKey(head: Uint8Array, first: DerValue, second: DerValue): 'key' | undefined {
  return isAlgorithm(head, first) && (second.tag === octets || second.tag === bits) ? 'key' : undefined;
}

function isAlgorithm(head: Uint8Array, value: DerValue | undefined): boolean {
  return value?.tag === sequence && members(head, value)[0]?.tag === objectId;
}

/** Those that begin within the first bytes. */
function members(head: Uint8Array, value: DerValue | undefined): readonly DerValue[] {
  return membersOf(head, value);
}
