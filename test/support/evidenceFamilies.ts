import { box, bytes, mp4, uint16, uint32 } from './evidenceBytes';
import { zipOf } from './zip';

/** A clinical document of statements of our own; `body` is in its section. */
export function cda(body = '<text>Compte rendu</text>'): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<?xml-stylesheet type="text/xsl" href="cda.xsl"?>',
    '<!-- essai -->',
    '<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    '  <realmCode code="FR"/>',
    '  <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>',
    `  <component><structuredBody><component><section>${body}</section></component></structuredBody></component>`,
    '</ClinicalDocument>',
    '',
  ].join('\n');
}

export const hl7Batch = [
  '\u000bFHS|^~\\&|A|B',
  'BHS|^~\\&|A|B',
  'MSH|^~\\&|A|B|C|D|20260211||ADT^A01^ADT_A01|1|P|2.5',
  'EVN||20260211',
  'PID|1||123',
  'PV1|1|I',
  'BTS|1',
  'FTS|1\r\u001c\r',
].join('\r');

export const mailWithFiles = [
  'Received: from a.exemple.fr by b.exemple.fr; Wed, 11 Feb 2026 10:31:00 +0100',
  'From: a@exemple.fr',
  'To: b@exemple.fr',
  'Subject: =?utf-8?q?R=C3=A9sultat?=',
  'Date: Wed, 11 Feb 2026 10:32:00 +0100',
  'Content-Type: multipart/mixed; boundary="x"',
  '',
  '--x',
  'Content-Type: application/zip; name="IHE_XDM.ZIP"',
  'Content-Disposition: attachment; filename="IHE_XDM.ZIP"',
  '',
  'UEsDBA==',
  '--x',
  'Content-Disposition: attachment; filename="b.pdf"',
  '',
  'JVBERg==',
  '--x--',
  '',
].join('\r\n');

const properties = {
  docx: [
    'docProps/core.xml',
    '<cp:coreProperties><dc:title>Notice &amp; guide</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">2026-02-11T10:32:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2026-02-12T08:00:00Z</dcterms:modified></cp:coreProperties>',
  ],
  odt: [
    'meta.xml',
    '<office:document-meta><office:meta><dc:title>Notice &amp; guide</dc:title><meta:creation-date>2026-02-11T10:32:00.123</meta:creation-date><dc:date>2026-02-12T08:00:00</dc:date></office:meta></office:document-meta>',
  ],
} as const;

/** An Office document with its title and its dates; `extra` parts beside. */
export function documentOf(
  type: 'docx' | 'odt',
  extra: readonly { name: string; content: string }[] = [],
): Uint8Array {
  const [name, content] = properties[type];
  const parts = [{ name, content }, ...extra];
  if (type === 'docx')
    return zipOf([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: '<a/>' },
      ...parts,
    ]);
  const mime = 'application/vnd.oasis.opendocument.text';
  return zipOf([{ name: 'mimetype', content: mime, stored: true }, ...parts]);
}

/** A video in fragments: its header knows no length, the box of its extension does. */
export function fragmentedFilm(seconds = 4): Uint8Array {
  const zeros = (count: number): Uint8Array => new Uint8Array(count);
  const header = bytes(zeros(12), uint32(1000), zeros(84));
  const track = bytes(zeros(76), uint32(640 * 65_536), uint32(360 * 65_536));
  const extension = box('mvex', box('mehd', zeros(4), uint32(seconds * 1000)));
  return bytes(
    box('ftyp', 'iso5', zeros(4), 'iso5'),
    box('moov', box('mvhd', header), box('trak', box('tkhd', track)), extension),
    box('moof', box('mfhd', zeros(8))),
    box('mdat', 'frames'),
  );
}

/** An index of segments before them: `lengths` in thousandths of a second. */
export function indexedFilm(lengths: readonly number[]): Uint8Array {
  const rows = lengths.map((length) => bytes(uint32(100), uint32(length), uint32(0)));
  const index = bytes(
    uint32(0),
    uint32(1),
    uint32(1000),
    uint32(0),
    uint32(0),
    uint16(0),
    uint16(lengths.length),
    ...rows,
  );
  return bytes(box('styp', 'msdh'), box('sidx', index), box('moof', ''), box('mdat', 'frames'));
}

/** An element of Matroska. */
function element(id: readonly number[], content: Uint8Array): Uint8Array {
  return bytes(id, lengthOf(content.length), content);
}

function lengthOf(size: number): number[] {
  return [0x10 | (size >> 24), (size >> 16) & 255, (size >> 8) & 255, size & 255];
}

/** What a browser records: segment and cluster of unknown size, and no length. */
export function recordedFilm(): Uint8Array {
  return bytes(
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], bytes('webm'))),
    [0x18, 0x53, 0x80, 0x67, 1, 255, 255, 255, 255, 255, 255, 255],
    element([0x15, 0x49, 0xa9, 0x66], element([0x2a, 0xd7, 0xb1], bytes([0x0f, 0x42, 0x40]))),
    tracks(),
    [0x1f, 0x43, 0xb6, 0x75, 1, 255, 255, 255, 255, 255, 255, 255],
    'frames',
  );
}

function tracks(): Uint8Array {
  const picture = element([0xe0], bytes(element([0xb0], uint16(1280)), element([0xba], uint16(720))));
  return element([0x16, 0x54, 0xae, 0x6b], element([0xae], picture));
}

/** A finished one, which says how long it lasts and how many bytes it has. */
export function finishedFilm(milliseconds: number): Uint8Array {
  const length = new Uint8Array(8);
  new DataView(length.buffer).setFloat64(0, milliseconds);
  const parts = bytes(
    element([0x15, 0x49, 0xa9, 0x66], element([0x44, 0x89], length)),
    tracks(),
    new Uint8Array(2000),
  );
  return bytes(
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], bytes('matroska'))),
    element([0x18, 0x53, 0x80, 0x67], parts),
  );
}

/** A video whose data comes before its index, with a box in front that says its size in 64 bits. */
export function filmWithLargeBox(size: number): { readonly start: Uint8Array; readonly end: Uint8Array } {
  const whole = mp4();
  const index = whole.subarray(Buffer.from(whole).indexOf('moov') - 4);
  const start = bytes(
    box('ftyp', 'isom', new Uint8Array(4)),
    uint32(1),
    'mdat',
    uint32(Math.floor(size / 2 ** 32)),
    uint32(size % 2 ** 32),
  );
  return { start, end: index };
}

/** The container of old Office files, with the streams of these names. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const header = new Uint8Array(512);
  header.set(bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'));
  header[30] = 9;
  const rows = names.map((name) => {
    const row = new Uint8Array(128);
    row.set(Buffer.from(name, 'utf16le'));
    row[64] = (name.length + 1) * 2;
    return row;
  });
  return bytes(header, ...rows, new Uint8Array(512));
}
