import type { FileFault } from './model';
import { extensionOf } from '../text/names';
import { canonicalType } from './typeNames';
import { isFilled } from './decodeHead';
import { isTextName, isXmlName } from './namedTypes';

/** Formats that always begin with bytes of their own: a file with such a name and other bytes has lost its beginning. */
const alwaysSigned: ReadonlySet<string> = new Set(
  [
    'png jpg gif webp bmp tif heic avif ico cur icns jp2 jpx j2k j2c jxl psd svgz pdf',
    'mp4 mov m4v m4a 3gp 3g2 mkv webm avi wmv wma flv mpg ogv ogg wav',
    'mts ts vob m4s f4v ismv mp3 m4b mka aac ac3 flac oga spx opus aif aiff aifc caf amr',
    'apng mpo ppm pgm pbm pam pcx dds cr2 cr3 dng djvu wmf emf ps eps epub swf',
    'doc xls ppt msg docx xlsx xlsb pptx odt ods odp odg odf odc odi odb xps vsd vsdx pub pages numbers oxps lnk rtf',
    'zip jar apk 7z rar gz bz2 xz zst tar cab iso deb rpm dcm evtx pcap pcapng parquet sqlite msi exe dll',
    'cer crt der p7b p7c p12 pfx p7m p7s crl csr key',
  ]
    .join(' ')
    .split(' '),
);

/** Of those, the ones that are also given to texts: of programs, keys, certificates in letters, pages for a printer. */
const textToo: ReadonlySet<string> = new Set(
  'ts mts pub key ps eps cer crt der p7b p7c p7s crl csr'.split(' '),
);

/** Whether an extension, in its usual spelling, is one that no text has. */
export function isNeverText(extension: string): boolean {
  return alwaysSigned.has(extension) && !textToo.has(extension);
}

/** What a name says of bytes that are neither text nor of a known format: the file is broken, or can't be read. */
export function faultOfUnknownBytes(name: string, head: Uint8Array): FileFault | undefined {
  const named = canonicalType(extensionOf(name));
  if (isXmlName(named)) return { code: 'xml-malformed', params: { line: '1', what: 'syntax' } };
  if (named === 'hl7' || named === 'er7') return { code: 'hl7-malformed', params: { line: '1' } };
  if (isTextName(named)) return isRareText(head) ? undefined : { code: 'text-not-readable', params: {} };
  return alwaysSigned.has(named)
    ? { code: 'file-corrupt', params: { type: named, what: 'header' } }
    : undefined;
}

/** Old encodings of Asian texts, which nothing here reads: no control characters but those that switch between alphabets. */
function isRareText(head: Uint8Array): boolean {
  return !isFilled(head) && !head.some((byte) => byte < 9 || (byte > 15 && byte < 27));
}
