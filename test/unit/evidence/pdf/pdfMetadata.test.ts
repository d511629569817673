import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pdfDate } from '../../../../src/core/evidence/pdf/pdfDate';
import { pdfMetadata } from '../../../../src/core/evidence/pdf/pdfMetadata';
import { pdfaMetadata } from '../../../support/pdf/pdfaMetadata';
import { runs } from '../../../support/runs';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('pdfMetadata', () => {
  it('tells the level of PDF/A that is claimed, however that is written', () => {
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
    for (const bytes of [little, big, marked, Buffer.from(`\ufeff${text}`)])
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

  it('gives the dates and the title that stand in them', () => {
    assert.deepEqual(pdfMetadata(utf8(pdfaMetadata.none())), { created: '2026-02-11T10:32:00+01:00' });
    const titled =
      '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Tests &amp; mesures</rdf:li></rdf:Alt></dc:title></rdf:Description>';
    assert.deepEqual(pdfMetadata(utf8(titled)), { title: 'Tests & mesures' });
  });

  it('answers on any bytes', () => {
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
      ['D:20260230', undefined],
      ['D:20261301', undefined],
      ['D:20260211993200', '2026-02-11'],
      ['hier', undefined],
      ['', undefined],
    ];
    for (const [text, date] of dates) assert.equal(pdfDate(text), date, text);
  });
});
