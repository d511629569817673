import { type Bytes, latin1 } from '../bytes';
import { corrupt, protectedContent, type Recognised, withoutFault } from '../recognised';
import { derAt, membersOf } from './der';
import { factsOfCertificates } from './factsOfCertificates';

const largest = 1024 * 1024;

const withCertificates: ReadonlySet<string> = new Set(['der', 'p7b']);

/** A certificate, a bundle of them, a message for one recipient, or a store, a request, a key or a list of what was revoked, in DER, which says how long it is. */
export async function inspectCertificate(bytes: Bytes, type: string): Promise<Recognised> {
  if (await isCut(bytes)) return corrupt(type, 'truncated');
  if (type === 'p7m')
    return { ...protectedContent(withoutFault(type)), problems: [{ code: 'mail-encrypted', params: {} }] };
  if (!withCertificates.has(type) || bytes.certificate === undefined) return withoutFault(type);
  const all = await bytes.at(0, Math.min(bytes.size, largest));
  const certificates = type === 'der' ? [all] : certificatesInBundle(all);
  return withoutFault(type, factsOfCertificates(certificates, bytes.certificate));
}

/** The first value is the whole. One that did not know its length (BER) ends with two zeros. */
async function isCut({ head, size, ...bytes }: Bytes): Promise<boolean> {
  if (head[1] !== 0x80) return (derAt(head, 0, Number.MAX_SAFE_INTEGER)?.to ?? 0) > size;
  const tail = await bytes.at(Math.max(0, size - 16), 16);
  return !/\0\0\s*$/u.test(latin1(tail));
}

/** The certificates of a PKCS#7 bundle, in its order. Source: RFC 2315, `SignedData`. */
export function certificatesInBundle(bytes: Uint8Array): readonly Uint8Array[] {
  const [, wrapper] = membersOf(bytes, derAt(bytes, 0));
  const [signed] = membersOf(bytes, wrapper);
  const set = membersOf(bytes, signed).find(({ tag }) => tag === 0xa0);
  if (set === undefined) return [];
  const found: Uint8Array[] = [];
  for (let at = set.from; found.length < 256;) {
    const one = derAt(bytes, at, set.to);
    if (one === undefined) break;
    found.push(bytes.subarray(at, one.to));
    at = one.to;
  }
  return found;
}
