import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maskPersonalData } from '../../../src/core/privacy/maskPersonalData';
import { maskPrivate } from '../../../src/core/privacy/maskPrivate';
import { anyNir } from '../../support/identityNumbers';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

describe('what is masked in a text to show', () => {
  long('is a number in an id, in the name of a copy, and with its key named', () => {
    const inNames = (nir: string): readonly string[] => [
      `SC.TST.01.01.${nir}`,
      `SC.TST.01.${nir}.02`,
      `${nir}.1.png`,
      `PSC/${nir}.12.jpeg`,
      `${nir.slice(0, 13)} clé ${nir.slice(13)}.png`,
      `« ${nir.slice(0, 13)} clé ${nir.slice(13)} ».`,
    ];
    fc.assert(
      fc.property(anyNir, (nir) => {
        for (const text of inNames(nir)) {
          const shown = maskPersonalData(text);
          assert.ok(!shown.includes(nir.slice(0, 13)), `${text}: ${shown}`);
        }
      }),
      runs(200),
    );
  });

  it('is no object identifier, sum, date or id of a requirement', () => {
    for (const text of [
      '1.2.250.1.213.1.4.8.184077511612318',
      'urn:oid:2.16.840.1.113883.184077511612318',
      '3.184077511612318',
      'e184077511612318b',
      'SC.PSC.01.01.01 2026-05-13T12:00:00Z 20260513120000',
      'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3',
    ])
      assert.equal(maskPrivate(text), text);
  });

  it('is the user, the password and the keys of an address', () => {
    const masks: readonly (readonly [string, string])[] = [
      ['https://jean:s3cret@hote.fr/a?b=1', 'https://•••@hote.fr/a?b=1'],
      ['voir https://jeton@hote.fr.', 'voir https://•••@hote.fr.'],
      ['https://a:b@c@hote.fr/', 'https://•••@hote.fr/'],
      ['https://h.fr/x?oid=1.2.3&privateKey=abc#d', 'https://h.fr/x?oid=1.2.3&privateKey=•••#d'],
      ['https://h.fr/x?token=abc&amp;access_token=def', 'https://h.fr/x?token=•••&amp;access_token=•••'],
      ['« https://h.fr/x#id_token=abc »', '« https://h.fr/x#id_token=••• »'],
    ];
    for (const [text, shown] of masks) assert.equal(maskPrivate(text), shown);
  });
});
