import { crc32 } from 'node:zlib';
import { zipOf } from './zip';

/** Small files of each format, made by hand: enough of each for its reader, and nothing more. */

export function bytes(...parts: readonly (string | Uint8Array | readonly number[])[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    ),
  );
}

export function uint32(value: number): Uint8Array {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}

export function uint16(value: number): Uint8Array {
  return bytes([value >> 8, value & 255]);
}

export function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = bytes(name, data);
  return bytes(uint32(data.length), body, uint32(crc32(body)));
}

/** A picture of one colour sample; `data` stands for the compressed pixels, which are not decoded. */
export function png(width = 8, height = 6, data: Uint8Array = bytes('pixels')): Uint8Array {
  const header = bytes(uint32(width), uint32(height), [8, 2, 0, 0, 0]);
  return bytes('\x89PNG\r\n\x1a\n', chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', bytes()));
}

function segment(mark: number, data: Uint8Array): Uint8Array {
  return bytes([0xff, mark], uint16(data.length + 2), data);
}

/** With a thumbnail in its notes, which has a start and an end of its own. */
export function jpg(width = 8, height = 6, data: Uint8Array = bytes('data')): Uint8Array {
  const thumbnail = bytes('Exif\0\0', [0xff, 0xd8, 0xff, 0xd9]);
  const frame = bytes([8], uint16(height), uint16(width), [1, 1, 0x11, 0]);
  return bytes(
    [0xff, 0xd8],
    segment(0xe1, thumbnail),
    segment(0xc0, frame),
    segment(0xda, bytes([1, 1, 0, 0, 63, 0])),
    data,
    [0xff, 0xd9],
  );
}

/** Its table of references points where it says. `trailer` goes into the last dictionary. */
export function pdf({ pages = 3, trailer = '', filler = '' } = {}): Uint8Array {
  const start = `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count ${pages}/Kids[]>>endobj\n${filler}\n`;
  return bytes(
    `${start}xref\n0 1\n0000000000 65535 f \ntrailer<</Size 3/Root 1 0 R${trailer}>>\nstartxref\n${start.length}\n%%EOF\n`,
  );
}

export function box(name: string, ...content: readonly (string | Uint8Array)[]): Uint8Array {
  const inside = bytes(...content);
  return bytes(uint32(inside.length + 8), name, inside);
}

/** A video of `seconds`; its index is after its data, as cameras write it. */
export function mp4(seconds = 2.5, brand = 'isom'): Uint8Array {
  const zeros = (count: number): Uint8Array => new Uint8Array(count);
  const header = bytes(zeros(12), uint32(1000), uint32(seconds * 1000), zeros(80));
  const track = bytes(zeros(76), uint32(640 * 65_536), uint32(360 * 65_536));
  return bytes(
    box('ftyp', brand, zeros(4), 'isomavc1'),
    box('mdat', 'frames'),
    box('moov', box('mvhd', header), box('trak', box('tkhd', track))),
  );
}

export function office(folder: 'word' | 'xl' | 'ppt'): Uint8Array {
  return zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: `${folder}/document.xml`, content: '<a/>' },
  ]);
}

export function exchangeArchive(): Uint8Array {
  return zipOf(
    ['INDEX.HTM', 'README.TXT', 'IHE_XDM/SUBSET01/METADATA.XML'].map((name) => ({ name, content: 'x' })),
  );
}

export function openDocument(kind = 'text'): Uint8Array {
  const mime = `application/vnd.oasis.opendocument.${kind}`;
  const zeros = new Uint8Array(22);
  return bytes('PK\x03\x04', zeros, [8, 0, 0, 0], 'mimetype', mime, 'PK\x05\x06', new Uint8Array(18));
}

export const lfsPointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize 12345\n`;

export const samples: Readonly<Record<string, string | Uint8Array>> = {
  png: png(),
  jpg: jpg(),
  gif: bytes('GIF89a', [8, 0, 6, 0, 0, 0, 0, 0x3b]),
  bmp: bytes('BM', new Uint8Array(12), [40, 0, 0, 0, 8, 0, 0, 0, 0xfa, 0xff, 0xff, 0xff], new Uint8Array(28)),
  webp: bytes('RIFF', [22, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 5, 0, 0]),
  tif: bytes(
    'II*\0',
    [8, 0, 0, 0, 2, 0, 0, 1, 3, 0, 1, 0, 0, 0, 8, 0, 0, 0, 1, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0],
  ),
  heic: bytes(box('ftyp', 'heic', new Uint8Array(4), 'mif1'), box('meta', new Uint8Array(4))),
  pdf: pdf(),
  mp4: mp4(),
  mov: mp4(1, 'qt  '),
  webm: bytes([0x1a, 0x45, 0xdf, 0xa3, 0x88, 0x42, 0x82, 0x84], 'webm'),
  mkv: bytes([0x1a, 0x45, 0xdf, 0xa3, 0x8b, 0x42, 0x82, 0x88], 'matroska'),
  avi: bytes('RIFF', [0, 0, 0, 0], 'AVI LIST'),
  zip: zipOf([{ name: 'a.txt', content: 'a' }]),
  docx: office('word'),
  xlsx: office('xl'),
  pptx: office('ppt'),
  odt: openDocument(),
  ods: openDocument('spreadsheet'),
  odp: openDocument('presentation'),
  gz: bytes([0x1f, 0x8b, 8, 0, 0, 0]),
  '7z': bytes([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]),
  dcm: bytes(new Uint8Array(128), 'DICM', [2, 0, 0, 0]),
  xml: '<?xml version="1.0"?>\n<!-- note -->\n<ClinicalDocument xmlns="urn:hl7-org:v3"/>',
  html: '<!DOCTYPE html>\n<html lang="fr"></html>',
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  json: '{ "a": [1, 2] }',
  csv: 'nom;version\nRadiance;3.2.0\n',
  eml: 'Received: from a\r\nFrom: a@exemple.fr\r\nTo: b@exemple.fr\r\nSubject: Essai\r\n\r\nBonjour\r\n',
  hl7: 'MSH|^~\\&|A|B|C|D|20260211||ORU^R01^ORU_R01|1|P|2.5\rPID|1\r',
  pem: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
  yaml: '---\nchapter: Annuaire\n',
  rtf: '{\\rtf1 Bonjour}',
  txt: '2026-02-11 10:00:00,123 INFO connexion TLS\n2026-02-11 10:00:01,456 INFO fin\n2026-02-11 10:00:02,000 INFO a\n',
};
