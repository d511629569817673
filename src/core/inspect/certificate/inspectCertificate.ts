import type { Bytes } from '../bytes';
import { type Recognised, withoutFault } from '../recognised';
import { derAt, membersOf } from './der';
import { factsOfCertificates } from './factsOfCertificates';

const largest = 1024 * 1024;

/** A certificate, or a bundle of them, in DER. */
export async function inspectCertificate(bytes: Bytes, type: string): Promise<Recognised> {
  const all = await bytes.at(0, Math.min(bytes.size, largest));
  const certificates = type === 'der' ? [all] : certificatesInBundle(all);
  return withoutFault(
    type,
    bytes.certificate === undefined ? {} : factsOfCertificates(certificates, bytes.certificate),
  );
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
