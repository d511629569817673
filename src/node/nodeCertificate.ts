import { X509Certificate } from 'node:crypto';
import type { CertificateReader } from '../core/ports/certificate';

/** Reads certificates by Node, and so by the same library as any secure connection. */
export const nodeCertificate: CertificateReader = (bytes) => {
  // Node would search anything else for a certificate in text.
  if (bytes[0] !== sequence) return undefined;
  try {
    const { subject, issuer, validFrom, validTo } = new X509Certificate(bytes);
    const [from, until] = [Date.parse(validFrom), Date.parse(validTo)];
    if (Number.isNaN(from) || Number.isNaN(until)) return undefined;
    const name = valueOf(subject, 'CN') ?? valueOf(subject, 'O');
    return { subject, issuer, name, validFrom: second(from), validUntil: second(until) };
  } catch (error) {
    // Faults of the bytes have codes; anything else is a fault of ours.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
};

const sequence = 0x30;

function second(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}

/** Node gives a name a line for each of its parts, or a plus between them, with a backslash before signs that mean something: `CN=Durand\, Paul`. */
function valueOf(name: string, key: string): string | undefined {
  const line = name.split(/\n| \+ /u).find((one) => one.startsWith(`${key}=`));
  return line
    ?.slice(key.length + 1)
    .replace(/\\(?:([\dA-F]{2})|(.))/gu, (_, code?: string, character?: string) => {
      return code === undefined ? (character ?? '') : String.fromCharCode(parseInt(code, 16));
    });
}
