import { box, bytes, jpg, mp4, png } from '../support/evidenceBytes';
import { cda } from '../support/evidenceFamilies';
import { withKey } from '../support/identityNumbers';
import { zipOf } from '../support/zip';

const most = 9.9e6;

function filled(part: string, before = '', after = ''): Uint8Array {
  const room = Math.floor((most - before.length - after.length) / Buffer.byteLength(part));
  return bytes(Buffer.from(before + part.repeat(room) + after));
}

const patient = withKey('1840575123456');
const [body, key] = [patient.slice(0, 13), patient.slice(13)];
const encoded = (text: string): string => Buffer.from(text).toString('base64');

/** Files of just under 10 MB, each made to cost one family of inspectors as much as can be. */
export const hostileFiles: Readonly<Record<string, () => Uint8Array>> = {
  'one line of text': () => filled('x'),
  'empty lines': () => filled('\n'),
  'digits like identity numbers': () => filled('1 85 05 78 006 084 36 '),
  'digits without an end': () => filled('1850578006084'),
  'numbers of patients': () => filled(`${patient} `),
  'numbers of patients in cells': () => filled(`${body}\t${key}\t`),
  'numbers behind their keys': () => filled(`${key} ${body}\n`),
  'numbers beside their domains': () => filled(`${patient}^^^&1.2.250.1.213.1.4.8&ISO^INS~`),
  'columns of digits': () => filled('1 '),
  'escaped bars': () => filled('%7C'),
  'escaped digits': () => filled('&#49;'),
  'digits of full width': () => filled('\uff11'),
  'characters of no width': () => filled('1\u200b'),
  'zeros among letters': () => filled('\0a'),
  'names of passwords': () => filled('password="'),
  'passwords in plain': () => filled('password="x1Y2z3!Q" '),
  'passwords in headers': () => filled('Authorization: Basic YWxhZGRpbjpvcGVuc2VzYW1l\n'),
  'beginnings of tokens': () => filled('eyJaaaaaaaaaa.'),
  'long words like tokens': () => filled(`eyJ${'a'.repeat(8000)} `),
  'beginnings of keys': () => filled('-----BEGIN PRIVATE KEY-----\n'),
  'strings of connection': () => filled('Server=a;Database=b;User Id=c;Password=Xy12;'),
  'words in base64': () => filled(`${encoded(`patient ${patient}`)} `),
  'words three times in base64': () => filled(`${encoded(encoded(encoded(`nir ${patient}`)))}\n`),
  'lines of base64': () => filled(`${'QUJD'.repeat(19)}\n`),
  'identifiers in HL7': () =>
    filled(
      `PID|1||${patient}^^^A&1.2.250.1.213.1.4.8&ISO^INS\r`,
      'MSH|^~\\&|A|B|C|D|2026||ORU^R01|1|P|2.5\r',
    ),
  'numbers in XML': () => filled(`<nir>${patient}</nir>`, '<?xml version="1.0"?><r>', '</r>'),
  'identity domains': () => filled('1.2.250.1.213.1.4.8 '),
  'old letters': () =>
    bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a>', new Uint8Array(9e6).fill(0xe9), '</a>'),
  'a document of tags': () => filled('<a b="c"/>', '<?xml version="1.0"?><r>', '</r>'),
  'one element of attributes': () =>
    bytes(
      `<?xml version="1.0"?><a ${Array.from({ length: 700_000 }, (_, at) => `a${String(at)}="1"`).join(' ')}/>`,
    ),
  'one attribute': () => filled('x', '<?xml version="1.0"?><a b="', '"/>'),
  'references to letters': () => filled('&#65;', '<?xml version="1.0"?><a>', '</a>'),
  'levels without end': () => filled('<a>', '<?xml version="1.0"?>'),
  'a comment': () => filled('-x', '<?xml version="1.0"?><!--', '--><a/>'),
  'a doctype': () => filled('<!ENTITY a "b">', '<?xml version="1.0"?><!DOCTYPE a [', ']><a/>'),
  'a clinical document': () => bytes(Buffer.from(cda('<text>Valeur mesurée : 120</text>\n'.repeat(260_000)))),
  'segments of HL7': () => filled('OBX|1|NM|A||1\r', 'MSH|^~\\&|A|B|C|D|2026||ORU^R01|1|P|2.5\r'),
  'one segment of HL7': () => filled('x', 'MSH|^~\\&|A|B|C|D|2026||ORU^R01|1|P|2.5\rOBX|'),
  'a mail of attachments': () =>
    filled(
      'Content-Disposition: attachment\r\n',
      'From: a@b.fr\r\nTo: a@b.fr\r\nSubject: a\r\nDate: a\r\n\r\n',
    ),
  'a list of certificates': () => filled('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'),
  'certificates without an end': () => filled('-----BEGIN CERTIFICATE-----\n'),
  'a table': () => filled('a;b;c\n'),
  'JSON in arrays': () => filled('['),
  'an archive of 65,000 entries': () =>
    zipOf(Array.from({ length: 65_000 }, (_, at) => ({ name: `f${String(at)}`, content: '' }))),
  'an archive of 9,999 long names': () =>
    zipOf(
      Array.from({ length: 9999 }, (_, at) => ({ name: `${'../a/'.repeat(20)}${String(at)}`, content: 'x' })),
    ),
  'a document with a bomb for its title': () =>
    zipOf([
      { name: '[Content_Types].xml', content: 'x' },
      { name: 'word/document.xml', content: 'x' },
      { name: 'docProps/core.xml', content: new Uint8Array(500e6) },
    ]),
  'a picture of small chunks': () => {
    const chunk = png().subarray(33, 33 + 18);
    return bytes(png().subarray(0, 33), Buffer.concat(Array.from({ length: 500_000 }, () => chunk)));
  },
  'a picture of segments': () =>
    bytes(
      [0xff, 0xd8],
      Buffer.concat(Array.from({ length: 2_000_000 }, () => Buffer.from([0xff, 0xe1, 0, 2]))),
    ),
  'a picture without its end': () => jpg(8, 6, new Uint8Array(9.9e6).fill(0xff)).subarray(0, -2),
  'a video of boxes': () =>
    bytes(mp4().subarray(0, 24), Buffer.concat(Array.from({ length: 1_000_000 }, () => box('free', '')))),
  'a video of fragments': () =>
    bytes(
      mp4().subarray(0, 24),
      Buffer.concat(Array.from({ length: 600_000 }, () => box('moof', box('mfhd', '')))),
    ),
  'a video of boxes within boxes': () => {
    let inner = Buffer.from(box('free', ''));
    for (let depth = 0; depth < 2000; depth++) inner = Buffer.from(box('moov', inner));
    return bytes(mp4().subarray(0, 24), inner);
  },
  'a Matroska of unknown sizes': () =>
    bytes(
      [0x1a, 0x45, 0xdf, 0xa3, 0x80, 0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      Buffer.concat(
        Array.from({ length: 700_000 }, () =>
          Buffer.from([0x1f, 0x43, 0xb6, 0x75, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ),
      ),
    ),
  'a GIF of 500,000 pictures': () =>
    bytes(
      'GIF89a',
      [1, 0, 1, 0, 0, 0, 0],
      Buffer.concat(
        Array.from({ length: 500_000 }, () =>
          Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]),
        ),
      ),
      [0x3b],
    ),
  'a TIFF of directories in a circle': () =>
    bytes([0x49, 0x49, 42, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0], new Uint8Array(9e6).fill(8)),
  'a compound file in a circle': () =>
    bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(9e6).fill(1)),
  'a DICOM of sequences': () =>
    bytes(
      new Uint8Array(128),
      'DICM',
      Buffer.concat(
        Array.from({ length: 800_000 }, () =>
          Buffer.from([8, 0, 0x40, 0x11, 0x53, 0x51, 0, 0, 0xff, 0xff, 0xff, 0xff]),
        ),
      ),
    ),
  'parts of a mail within parts': () =>
    filled(
      'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n',
      'From: a@b.fr\r\nTo: a@b.fr\r\nSubject: a\r\nDate: a\r\nMIME-Version: 1.0\r\n',
    ),
  'boundaries of a mail': () =>
    filled('--b\r\n', 'From: a@b.fr\r\nDate: a\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'),
  'JSON in maps': () => filled('{"a":'),
  'an archive in an archive, fifty times': () => {
    let inner: Uint8Array = zipOf([{ name: 'a.txt', content: `nir ${patient}` }]);
    for (let depth = 0; depth < 50; depth++) inner = zipOf([{ name: 'a.zip', content: inner }]);
    return inner;
  },
  'names within names in XML': () => filled('<a:b xmlns:a="b">', '<?xml version="1.0"?>'),
  'an encoded word in an encoded word': () => {
    let inner = 'a'.repeat(1_300_000);
    for (let depth = 0; depth < 7; depth++) inner = encoded(inner);
    return bytes(inner);
  },
  'a PDF of references': () =>
    filled('1 0 obj\n<< /A 1 0 R >>\nendobj\n', '%PDF-1.7\n', '\nstartxref\n9\n%%EOF'),
  'a PDF of arrays': () => filled('[', '%PDF-1.7\n1 0 obj\n', '\nstartxref\n9\n%%EOF'),
  zeros: () => new Uint8Array(9.9e6),
  noise: () => Uint8Array.from({ length: 9.9e6 }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 13) & 255),
};
