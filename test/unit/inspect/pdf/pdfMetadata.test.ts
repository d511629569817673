import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pdfDate } from '../../../../src/core/inspect/pdf/pdfDate';
import { pdfMetadata } from '../../../../src/core/inspect/pdf/pdfMetadata';
import { pdfaMetadata } from '../../../support/pdf/pdfaMetadata';
import { runs } from '../../../support/runs';
import { long } from '../../../support/long';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('pdfMetadata', () => {
  it('shows the level of PDF/A that is claimed, however that is written', () => {
    const claims: readonly (readonly [string, string])[] = [
      [pdfaMetadata.element('1', 'B'), '1b'],
      [pdfaMetadata.element('2', 'U', 'id'), '2u'],
      [pdfaMetadata.element('4'), '4'],
      [pdfaMetadata.element('4', 'E'), '4e'],
      [pdfaMetadata.attribute('3', 'A'), '3a'],
      [pdfaMetadata.attribute('1', 'a', 'pdf_a-id.x'), '1a'],
      [pdfaMetadata.element('1', 'B').replace('<pdfaid:part>1', '<pdfaid:part >\n 1 '), '1b'],
    ];
    for (const [text, claim] of claims) assert.equal(pdfMetadata(utf8(text)).pdfa, claim, text);
  });

  it('reads them in any Unicode form', () => {
    const text = pdfaMetadata.element('2', 'B');
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(text, 'utf16le').swap16();
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), little]);
    const words = Buffer.from(Uint32Array.from(text, (letter) => letter.codePointAt(0) ?? 0).buffer);
    const wide = [
      words,
      Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), words]),
      Buffer.from(words).swap32(),
    ];
    for (const bytes of [little, big, marked, ...wide, Buffer.from(`\ufeff${text}`)])
      assert.equal(pdfMetadata(bytes).pdfa, '2b');
  });

  it('believes no claim that is not one: another namespace, a comment, a value that means nothing', () => {
    for (const text of [
      pdfaMetadata.none(),
      pdfaMetadata.element('1', 'B').replace('/pdfa/ns/id/', '/pdfa/ns/field#'),
      pdfaMetadata
        .element('1', 'B')
        .replace('<pdfaid:part>', '<!-- <pdfaid:part>')
        .replace('</pdfaid:part>', '-->'),
      pdfaMetadata.element('one', 'B'),
      pdfaMetadata.element('', 'B'),
    ])
      assert.equal(pdfMetadata(utf8(text)).pdfa, undefined, text);
  });

  it('distinguishes namespaces where they are, by whatever prefix', () => {
    const id = 'http://www.aiim.org/pdfa/ns/id/';
    const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
    const described = (inside: string): string => `<rdf:RDF ${rdf}>${inside}</rdf:RDF>`;
    const claims: readonly (readonly [string, string | undefined])[] = [
      [
        `<rdf:Description><part xmlns="${id}">1</part><conformance xmlns="${id}">B</conformance></rdf:Description>`,
        '1b',
      ],
      [
        `<rdf:Description xmlns:a="urn:x"><a:part>1</a:part></rdf:Description><rdf:Description xmlns:a="${id}" a:part="3" a:conformance="B"/>`,
        '3b',
      ],
      [
        `<rdf:Description xmlns:a="${id}"><a:x/></rdf:Description><rdf:Description xmlns:a="urn:x"><a:part>1</a:part></rdf:Description>`,
        undefined,
      ],
      [
        `<rdf:Description xmlns:pdfaid="${id.slice(0, -1)}"><pdfaid:part>1</pdfaid:part></rdf:Description>`,
        undefined,
      ],
      [
        `<rdf:Description xmlns:a="${id}"><a:part><![CDATA[2]]></a:part><a:conformance>&#85;</a:conformance></rdf:Description>`,
        '2u',
      ],
      [
        `<rdf:Description xmlns:a="${id}"><a:part rdf:parseType="Resource"><rdf:value>2</rdf:value></a:part></rdf:Description>`,
        '2',
      ],
      [
        `<rdf:Description xmlns:a="${id}" xmlns:b="urn:b"><b:schema><rdf:Description a:part="1" a:conformance="A"/></b:schema></rdf:Description>`,
        undefined,
      ],
      [
        `<rdf:Description xmlns:a="${id}" xmlns:s="http://www.aiim.org/pdfa/ns/schema#"><s:namespaceURI>${id}</s:namespaceURI><s:prefix>pdfaid</s:prefix><s:name>part</s:name></rdf:Description>`,
        undefined,
      ],
      [
        `<rdf:Description xmlns:a="${id}"><a:part>4</a:part><a:rev>2020</a:rev><a:conformance>F</a:conformance></rdf:Description>`,
        '4f',
      ],
      [
        `<rdf:Description xmlns:a="${id}"><a:part>1</a:part><a:conformance>X</a:conformance></rdf:Description>`,
        '1',
      ],
      [
        `<rdf:Description xmlns:a="${id}"><a:part>7</a:part><a:conformance>B</a:conformance></rdf:Description>`,
        undefined,
      ],
      [
        `<rdf:Description xmlns:a="${id}"><a:part>1</a:part><a:part>3</a:part><a:conformance>b</a:conformance></rdf:Description>`,
        '1b',
      ],
    ];
    for (const [text, claim] of claims) assert.equal(pdfMetadata(utf8(described(text))).pdfa, claim, text);
  });

  it('reads metadata that are no sound XML as far as they look like it', () => {
    const text = pdfaMetadata.element('2', 'B').replace('<rdf:Description', '<x y=1 & z><rdf:Description');
    for (const broken of [
      text,
      text.slice(0, text.indexOf('</rdf:Description')),
      `<a></b>${text}`,
      `x & y < z\u0000${text}`,
      text.replace('<rdf:Description', '<a:b c:d="&e;"/><rdf:Description'),
    ])
      assert.equal(pdfMetadata(utf8(broken)).pdfa, '2b', broken);
  });

  long('gives up metadata that are deep or full of faults without end', () => {
    for (const broken of ['&', '\u0000', '<a:b>', '</a>', '<a b:c="&d;"/>', '<<a', ' a:b="c"'])
      assert.deepEqual(pdfMetadata(utf8(`<a ${broken.repeat(100_000)}`)), {}, broken);
  });

  it('gives the dates and the title that are in them', () => {
    assert.deepEqual(pdfMetadata(utf8(pdfaMetadata.none())), { created: '2026-02-11T10:32:00+01:00' });
    const titled =
      '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Tests &amp; mesures</rdf:li></rdf:Alt></dc:title></rdf:Description>';
    assert.deepEqual(pdfMetadata(utf8(titled)), { title: 'Tests & mesures' });
  });

  long('answers on any bytes', () => {
    const seed = Array.from(utf8(pdfaMetadata.attribute('3', 'U')));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { maxLength: 20 }), (changes) => {
        const bytes = Uint8Array.from(seed);
        for (const [at, to] of changes) bytes[at] = to;
        assert.match(pdfMetadata(bytes).pdfa ?? '', /^(?:\d[a-z]?)?$/);
      }),
      runs(200),
    );
  });
});

describe('pdfDate', () => {
  it('gives as much of a date as is written', () => {
    const dates: readonly (readonly [string, string | undefined])[] = [
      ["D:20260211103200+01'00'", '2026-02-11T10:32:00+01:00'],
      ["D:20260211103200+01'00", '2026-02-11T10:32:00+01:00'],
      ['D:20260211103200Z', '2026-02-11T10:32:00Z'],
      ["D:20260211103200Z00'00'", '2026-02-11T10:32:00Z'],
      ['D:20260211103200', '2026-02-11T10:32:00'],
      ['D:202602111032', '2026-02-11T10:32:00'],
      ['D:20260211', '2026-02-11'],
      ['20260211', '2026-02-11'],
      ['D:202602', '2026-02'],
      ['D:2026', '2026'],
      ['2026-02-11T10:32:00.123+01:00', '2026-02-11T10:32:00+01:00'],
      ['2026-02-11', '2026-02-11'],
      ["D:20260211103200+738'00'", '2026-02-11'],
      ["D:20260211103200-5'00'", '2026-02-11'],
      ['D:20260230', undefined],
      ['D:20261301', undefined],
      ['D:20260211993200', '2026-02-11'],
      ['hier', undefined],
      ['', undefined],
    ];
    for (const [text, date] of dates) assert.equal(pdfDate(text), date, text);
  });
});
