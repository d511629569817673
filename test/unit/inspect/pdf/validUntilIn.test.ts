import assert from 'node:assert/strict';
import { validUntilIn } from '../../../../src/core/inspect/pdf/validUntilIn';
import { long } from '../../../support/long';

describe('until when an attestation says that it holds', () => {
  const said: Readonly<Record<string, string | undefined>> = {
    'La présente attestation est valable jusqu’au 31/12/2026.': '2026-12-31',
    "Habilitation valide jusqu'au 1er mars 2027": '2027-03-01',
    'Valable du 01/01/2026 au 31.12.2026': '2026-12-31',
    'Date de fin de validité : 2026-08-21': '2026-08-21',
    'Fin de validité\u00a0: 21 AOÛT 2026': '2026-08-21',
    'Cette attestation expire le 3 fevrier 2027': '2027-02-03',
    'Date d’expiration : 30-06-2026': '2026-06-30',
    'Valable jusqu’au 01/01/2026. Prolongée : valable jusqu’au 01/07/2026.': '2026-07-01',
    'Attestation délivrée le 12/03/2026': undefined,
    'Date de validité : 12/03/2026': undefined,
    'Valable trois ans à compter du 12/03/2026': undefined,
    'Valable jusqu’au 12 brumaire 2026': undefined,
    'Valable jusqu’au retrait de l’homologation': undefined,
  };
  for (const [text, day] of Object.entries(said)) {
    it(`is ${day ?? 'not known'}: ${text}`, () => {
      assert.equal(validUntilIn(`Attestation\n${text}\nFait à Paris`), day);
    });
  }

  long('is looked for once in a long text made to cost much', () => {
    for (const part of ['valable ', 'valable du 1', 'expiration : ', 'fin de validité ', '1'])
      assert.equal(validUntilIn(part.repeat(100_000)), undefined);
  });
});
