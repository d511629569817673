import assert from 'node:assert/strict';
import { readPdf } from '../../../../src/node/pdf/readPdf';
import { drawnPdf } from '../../../support/pdf/drawnPdf';

const patient = 60_000;

describe('letters of the fonts that every reader has', () => {
  it('are as wide as they are, so that cells side by side stay apart and parts of a word together', async () => {
    const at = (x: number, text: string): string => `1 0 0 1 ${x} 50 Tm (${text}) Tj`;
    const content = `BT /F1 12 Tf ${at(38.25, 'Simple Cell 1.1')} ${at(121.19, '3.')} ${at(131.2, '2')} ET`;
    assert.deepEqual((await readPdf(drawnPdf({ content }), patient)).pageTexts, ['Simple Cell 1.1 3.2']);
  });
});
