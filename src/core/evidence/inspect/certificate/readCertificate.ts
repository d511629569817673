import type { Facts } from '../../model';
import { holdsAt, latin1 } from '../bytes';
import { derAt, type DerValue, membersOf } from './der';

/** Object identifiers, as DER has them. */
const commonName = '\x55\x04\x03';
const organisation = '\x55\x04\x0a';

/** Who vouches for a certificate, and whom it names, each as it is encoded. */
function certificateNames(bytes: Uint8Array): { readonly issuer: string; readonly subject: string } {
  const [, , issuer, , subject] = ownMembers(bytes);
  const encoded = (value: DerValue | undefined): string =>
    value === undefined ? '' : [...bytes.subarray(value.from, value.to)].join(' ');
  return { issuer: encoded(issuer), subject: encoded(subject) };
}

/** What is signed: serial number, algorithm, issuer, validity, subject and more. */
function ownMembers(bytes: Uint8Array): readonly DerValue[] {
  const [signed] = membersOf(bytes, derAt(bytes, 0));
  const members = membersOf(bytes, signed);
  // The version, tagged 0, is left out by the oldest.
  return members[0]?.tag === 0xa0 ? members.slice(1) : members;
}

/** Whom an X.509 certificate names, and from when to when it is valid; undefined where the bytes are none. Source: RFC 5280. */
export function readCertificate(bytes: Uint8Array): Facts | undefined {
  const [, , , validity, subject] = ownMembers(bytes);
  const [from, until] = membersOf(bytes, validity).map((time) => timeIn(bytes, time));
  if (from === undefined || until === undefined) return undefined;
  const name = nameIn(bytes, subject);
  return { ...(name === undefined ? {} : { subject: name }), dates: { validFrom: from, validUntil: until } };
}

/** The common name, else the organisation's. */
function nameIn(bytes: Uint8Array, subject: DerValue | undefined): string | undefined {
  const found = new Map<string, string>();
  const pairs = membersOf(bytes, subject).flatMap((set) => membersOf(bytes, set));
  for (const pair of pairs) {
    const [id, value] = membersOf(bytes, pair);
    if (id === undefined || value === undefined) continue;
    const name = [commonName, organisation].find((wanted) => holdsAt(bytes, id.from, wanted));
    if (name !== undefined && !found.has(name)) found.set(name, stringIn(bytes, value));
  }
  return found.get(commonName) ?? found.get(organisation);
}

const longestName = 200;

function stringIn(bytes: Uint8Array, { tag, from, to }: DerValue): string {
  const content = bytes.subarray(from, Math.min(to, from + longestName));
  const encoding = tag === 0x1e ? 'utf-16be' : tag === 0x0c ? 'utf-8' : 'windows-1252';
  return new TextDecoder(encoding).decode(content);
}

/** `260211103200Z` (years from 1950) or `20500211103200Z`. */
function timeIn(bytes: Uint8Array, { tag, from, to }: DerValue): string | undefined {
  const text = latin1(bytes.subarray(from, Math.min(to, from + 20)));
  const parts = (
    tag === 0x17
      ? /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?Z/u
      : /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?/u
  ).exec(text);
  if ((tag !== 0x17 && tag !== 0x18) || parts === null) return undefined;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '00'] = parts;
  const century = tag === 0x18 ? '' : Number(year) >= 50 ? '19' : '20';
  return `${century}${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}

/**
 * Of certificates side by side, what the one says that vouches for nobody else: the owner's, whatever the order in which
 * its chain is written; and how many there are. Where none is the last of a chain, the first counts.
 */
export function factsOfCertificates(certificates: readonly Uint8Array[]): Facts {
  const known = certificates.flatMap((bytes) => {
    const facts = readCertificate(bytes);
    return facts === undefined ? [] : [{ facts, ...certificateNames(bytes) }];
  });
  const owner = known.find(
    (one) => !known.some((other) => other.issuer === one.subject && other.subject !== one.subject),
  );
  const count = certificates.length > 1 ? { certificates: certificates.length } : {};
  return { ...(owner ?? known[0])?.facts, ...count };
}
