import assert from 'node:assert/strict';
import { recognisePasted } from '../../../src/core/editing/recognisePasted';

describe('what was copied', () => {
  const cases: readonly (readonly [string, ReturnType<typeof recognisePasted>])[] = [
    [' 48213\n', { kind: 'motco2', number: '48213' }],
    [
      'https://tests-editeur.espacedeconfiance.mssante.fr/project/MSSante/execution/show/12',
      { kind: 'motco2', number: '12' },
    ],
    [
      'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2',
      { kind: 'gazelle', url: 'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2' },
    ],
    [
      'https://gazelle.ihe.net/EVSClient/report.seam?oid=1',
      { kind: 'gazelle', url: 'https://gazelle.ihe.net/EVSClient/report.seam?oid=1' },
    ],
    ['https://docs.radiance.fr/a', { kind: 'link', url: 'https://docs.radiance.fr/a' }],
    ['"C:\\preuves\\été 1.png"', { kind: 'files', places: ['C:\\preuves\\été 1.png'] }],
    ['/tmp/a b.png\r\nfile:///tmp/c.pdf', { kind: 'files', places: ['/tmp/a b.png', 'file:///tmp/c.pdf'] }],
    ['PSC/a.png', { kind: 'files', places: ['PSC/a.png'] }],
    ['un texte quelconque. Ou deux', { kind: 'nothing' }],
    ['javascript:alert(1)', { kind: 'nothing' }],
    ['', { kind: 'nothing' }],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)} is ${expected.kind}`, () => {
      assert.deepEqual(recognisePasted(text), expected);
    });
  }
});
