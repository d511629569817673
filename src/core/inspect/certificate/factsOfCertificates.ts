import type { Certificate, CertificateReader } from '../../ports/certificate';
import type { Facts } from '../model';

/** Of those side by side that are read; all are counted. Ours: the authorities that a system trusts are fewer. */
const mostRead = 500;

/**
 * Of certificates side by side, the facts of the one that signs no other: the owner's, whatever the order in which
 * its chain is written; and how many there are. Where none is the last of a chain, the first counts.
 */
export function factsOfCertificates(certificates: readonly Uint8Array[], read: CertificateReader): Facts {
  const known = certificates.slice(0, mostRead).flatMap((bytes) => read(bytes) ?? []);
  const owner = known.find(
    (one) => !known.some((other) => other.issuer === one.subject && other.subject !== one.subject),
  );
  const main = owner ?? known[0];
  const count = certificates.length > 1 ? { certificates: certificates.length } : {};
  return { ...(main === undefined ? {} : factsOf(main)), ...count };
}

const longestName = 200;

function factsOf({ name, validFrom, validUntil }: Certificate): Facts {
  const subject = name === undefined ? {} : { subject: name.slice(0, longestName) };
  return { ...subject, dates: { validFrom, validUntil } };
}
