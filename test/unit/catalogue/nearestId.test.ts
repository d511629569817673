import assert from 'node:assert/strict';
import { nearestIds, sameId } from '../../../src/core/catalogue/nearestId';

/** Each text with the id that it was probably meant to be. */
function meant(ids: readonly string[], guesses: Readonly<Record<string, string | undefined>>): void {
  const known = nearestIds(ids);
  for (const [typed, id] of Object.entries(guesses)) assert.equal(known.nearest(typed), id, typed);
}

describe('the id that a mistyped one was meant to be', () => {
  it('is the first that looks alike, whatever else resembles it', () => {
    meant(['DB.VI-CO.11', 'DB/VI-CO.11', 'DB.VI-CO.12'], {
      'DB VI CO 11': 'DB.VI-CO.11',
      'db_vi_co.1l': 'DB.VI-CO.11',
    });
  });

  it('is the only one a slip away', () => {
    meant(['SC.PSC.01', 'SC.MSS.77'], {
      'SC.PSC.1': 'SC.PSC.01',
      'SC.PCS.01': 'SC.PSC.01',
      'SC.PSCC.01': 'SC.PSC.01',
      'SC.MSS.78': 'SC.MSS.77',
      'SC.ABC.99': undefined,
      '': undefined,
      '..': undefined,
    });
  });

  it('is of several a slip away the one with the same number, and none where the number is at fault', () => {
    meant(['SC.PSC.01', 'SC.PSC.11', 'SC.PSD.01'], { 'SC.PSC.1': 'SC.PSC.01', 'SC.PSC.21': undefined });
    meant(['SC.PSA.01', 'SC.PSC.02'], { 'SC.PSX.01': 'SC.PSA.01', 'SC.PSC.01': 'SC.PSA.01' });
    meant(['SC.PSA.01', 'SC.PSB.01'], { 'SC.PSX.01': undefined });
  });

  it('is of words the one that is begun, or that has a letter less', () => {
    meant(['nil', 'file'], { fil: 'file', nill: 'nil' });
    meant(['A.B1', 'A.B2'], { 'A.B': undefined });
  });

  it('is with two wrong letters one with the same number, if the id is long enough', () => {
    meant(['LGC.DMP/UX.10', 'LGC.DMP/UX.11'], {
      'LCG.DPM/UX.10': 'LGC.DMP/UX.10',
      'LCG.DPM/XU.10': undefined,
      'LGD.DMQ/UX.10': 'LGC.DMP/UX.10',
      'LGD.DMQ/UX.12': undefined,
    });
    meant(['AB.CD.1'], { 'AX.CX.1': 'AB.CD.1' });
    meant(['AB.C.1'], { 'AX.X.1': undefined });
  });
});

describe('two spellings of one id', () => {
  it('differ by blanks, case, BIS and the common prefix alone', () => {
    assert.equal(sameId(' psc.14 ', 'SC.PSC.14'), true);
    assert.equal(sameId('SC.A.02 BIS', 'sc.a.02.bis'), true);
    assert.equal(sameId('SC.A.02', 'SC.A.2'), false);
    assert.equal(sameId('SC.A.02', 'SC/A.02'), false);
  });
});
