import assert from 'node:assert/strict';
import { factLines, factsAtGlance } from '../../../src/core/evidence/factLines';
import type { Inspection } from '../../../src/core/inspect/model';
import { uncheckedLines } from '../../../src/core/evidence/uncheckedLines';

const video: Inspection = {
  stamp: { size: 18_240, modified: '1', inode: '1' },
  type: 'mp4',
  mime: 'video/mp4',
  facts: { width: 1280, height: 800, durationSeconds: 125.4, dates: { created: '2026-02-11T10:32:05Z' } },
  problems: [],
  sha256: undefined,
};

const attestation: Inspection = {
  ...video,
  type: 'pdf',
  mime: 'application/pdf',
  facts: {
    pages: 1,
    signed: true,
    pdfa: '1b',
    textLayer: true,
    identifiers: { nil: ['RAD123456'] },
    dates: { created: '2026-02-11T10:32:05.120+01:00', modified: '2026-02-11', signed: '2026-02-11T10:32' },
    personal: { count: 9, places: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
  },
};

describe('what is known of a file, in words', () => {
  it('counts one byte, and several', () => {
    const sizeOf = (size: number, language: 'fr' | 'en'): string | undefined =>
      factLines({ ...video, stamp: { ...video.stamp, size } }, language)[1]?.[1];
    assert.deepEqual(
      [0, 1, 2].map((size) => [sizeOf(size, 'fr'), sizeOf(size, 'en')]),
      [
        ['0 octet', '0 bytes'],
        ['1 octet', '1 byte'],
        ['2 octets', '2 bytes'],
      ],
    );
  });

  it('is reported line by line, days and lengths as one reads them', () => {
    assert.deepEqual(factLines(video, 'en'), [
      ['Type', 'MP4 (video/mp4)'],
      ['Size', '18.2 kB'],
      ['Picture', '1280 × 800'],
      ['Duration', '2 min 05 s'],
      ['Created on', '2026-02-11 10:32 UTC'],
    ]);
    assert.deepEqual(factLines(attestation, 'fr').slice(-4), [
      ['Numéros possibles de vrais patients', '9 (pages 1, 2, 3, 4, 5, 6, 7, 8…)'],
      ['Créé le', '2026-02-11 10:32 +01:00'],
      ['Modifié le', '2026-02-11'],
      ['Signé le', '2026-02-11 10:32'],
    ]);
  });

  it('has the first of it in one line', () => {
    assert.deepEqual(factsAtGlance(video, 'fr'), {
      glance: 'MP4 (video/mp4) · 18,2 ko · 1280 × 800 · 2 min 05 s',
      more: [['Créé le', '2026-02-11 10:32 UTC']],
    });
    assert.equal(factsAtGlance(attestation, 'fr').glance, 'PDF (application/pdf) · 18,2 ko · 1 page');
    assert.equal(factsAtGlance({ ...video, type: 'unknown', facts: {} }, 'en').glance, 'unknown · 18.2 kB');
  });

  it('distinguishes lines of a text from pages of a PDF, and one from several', () => {
    const text = { ...video, type: 'txt', facts: { personal: { count: 1, places: [7] } } };
    assert.deepEqual(factsAtGlance(text, 'en').more, [['Possible numbers of real patients', '1 (line 7)']]);
  });

  it('says a size in the largest unit that leaves at least 1', () => {
    const sizes = [0, 999, 1000, 999_949, 1_000_000, 2 ** 30, 10 ** 13];
    assert.deepEqual(
      sizes.map((size) => factLines({ ...video, stamp: { ...video.stamp, size } }, 'en')[1]?.[1]),
      ['0 bytes', '999 bytes', '1 kB', '999.9 kB', '1 MB', '1.1 GB', '10,000 GB'],
    );
    const hours = { ...video, facts: { durationSeconds: 3_725 } };
    assert.equal(factLines(hours, 'en')[2]?.[1], '1 h 02 min');
    assert.equal(factLines({ ...video, facts: { durationSeconds: 59.96 } }, 'en')[2]?.[1], '1 min 00 s');
  });

  it('distinguishes no patient’s number found from none looked for', () => {
    const end = /entier|is whole/u;
    const told = (type: string, facts: Inspection['facts'], language: 'fr' | 'en' = 'fr'): unknown => {
      const one = { ...video, type, facts, sha256: 'ab' };
      const name = language === 'fr' ? 'Numéros de patients recherchés' : 'Patients’ numbers searched for';
      const line = factLines(one, language).find(([said]) => said === name)?.[1];
      return [
        line,
        uncheckedLines(one, language)
          .filter((text) => !end.test(text))
          .slice(0, -1),
      ];
    };
    const rest = 'le reste du texte : des numéros de patients peuvent s’y trouver';
    const mebi = 1024 * 1024;
    assert.deepEqual(told('txt', { searched: 'whole' }), ['dans tout le texte', []]);
    assert.deepEqual(told('txt', { searched: 'part', searchedUpTo: 16 * mebi }), [
      'dans les 16 premiers Mio',
      [rest],
    ]);
    assert.deepEqual(told('pdf', { textLayer: true, searched: 'part', searchedUpTo: 20 }), [
      'dans les 20 premières pages',
      [rest],
    ]);
    assert.deepEqual(told('zip', { entries: 9, searched: 'part', searchedUpTo: 3 }), [
      'dans 3 des fichiers contenus',
      [rest],
    ]);
    assert.deepEqual(told('eml', { searched: 'part' }, 'en'), [
      'in part of the text',
      ['the rest of the text: it may contain patients’ numbers'],
    ]);
    assert.deepEqual(told('docx', { entries: 9, searched: 'none' }), [
      undefined,
      ['les numéros de patients : le texte n’a pas pu être lu'],
    ]);
  });

  it('places marks in an archive by its list, and none in an Office document', () => {
    const marks = { personal: { count: 2, places: [3, 5] }, personalNames: { count: 1, places: [3] } };
    const lines = (type: string): unknown =>
      factLines({ ...video, type, facts: { entries: 9, ...marks } }, 'fr').slice(3);
    assert.deepEqual(lines('zip'), [
      ['Numéros possibles de vrais patients', '2 (fichiers n° 3, 5)'],
      ['De tels numéros dans les noms des fichiers contenus', '1 (fichier n° 3)'],
    ]);
    assert.deepEqual(lines('docx'), [
      ['Numéros possibles de vrais patients', '2'],
      ['De tels numéros dans les noms des fichiers contenus', '1 (fichier n° 3)'],
    ]);
  });

  it('leaves out nothing that was not checked', () => {
    assert.deepEqual(uncheckedLines({ ...video, sha256: 'ab' }, 'en'), [
      'patients’ numbers, which are searched for in text only',
      'what the proof shows, which a person must review',
    ]);
    assert.equal(uncheckedLines(attestation, 'fr').length, 5);
    assert.equal(
      uncheckedLines({ ...video, type: 'unknown' }, 'fr')[0],
      'le type, que le contenu n’indique pas',
    );
  });
});
