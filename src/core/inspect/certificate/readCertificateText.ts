import type { CertificateReader } from '../../ports/certificate';
import type { Facts, FileFault } from '../model';
import type { TextReader } from '../text/textReader';
import { factsOfCertificates } from './factsOfCertificates';
import { certificatesInBundle } from './inspectCertificate';

/** More than any chain of certificates. UTF-16 units. */
const longest = 1024 * 1024;

/** Certificates between their marks, in base 64: the owner's is described, the others are counted. */
export function readCertificateText(read: CertificateReader): TextReader {
  let text = '';
  return {
    add(piece) {
      text += piece.slice(0, Math.max(0, longest - text.length));
    },
    end: (whole) => ({
      facts: factsIn(text, read),
      problems: whole && text.length < longest && isCut(text) ? [cut] : [],
    }),
  };
}

const cut: FileFault = { code: 'file-corrupt', params: { type: 'pem', what: 'truncated' } };

/** Whether what was begun last, in letters of base 64, has no end. */
function isCut(text: string): boolean {
  const begins = text.lastIndexOf('-----BEGIN ');
  if (begins < 0 || text.includes('-----END ', begins)) return false;
  return /^-----BEGIN [A-Z0-9 ]{1,40}-----[A-Za-z0-9+/=\s]*-{0,5}[END ]{0,4}\s*$/u.test(text.slice(begins));
}

function factsIn(text: string, read: CertificateReader): Facts {
  const blocks = [
    ...text.matchAll(
      /-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE|PKCS7|CMS)-----([A-Za-z0-9+/=\s]*)-----END/gu,
    ),
  ];
  const certificates = blocks.flatMap(([, name, body = '']) => {
    const bytes = fromBase64(body);
    return name === 'PKCS7' || name === 'CMS' ? certificatesInBundle(bytes) : [bytes];
  });
  return {
    ...factsOfCertificates(certificates, read),
    ...(/-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY-----/u.test(text) ? { privateKey: true } : {}),
  };
}

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replaceAll(/\s/gu, '')), (letter) => letter.charCodeAt(0));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return new Uint8Array();
  }
}
