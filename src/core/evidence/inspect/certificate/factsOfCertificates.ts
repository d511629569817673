import type { Facts } from '../../model';
import { certificateNames, readCertificate } from './readCertificate';

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
