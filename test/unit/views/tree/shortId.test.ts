import assert from 'node:assert/strict';
import type { Requirement } from '../../../../src/core/catalogue/model';
import { shortId } from '../../../../src/core/views/tree/shortId';

const shown = (...ids: readonly string[]): readonly string[] => {
  const chapter = ids.map((id) => ({ id })) as unknown as readonly Requirement[];
  return ids.map((id) => shortId(id, chapter));
};

describe('the id of a row in a narrow view', () => {
  it('leaves out what the ids of a chapter begin with', () => {
    assert.deepEqual(shown('SC.INS/GEN.02', 'SC.INS/GEN.07', 'SC.INS/TRA.03'), [
      'GEN.02',
      'GEN.07',
      'TRA.03',
    ]);
    assert.deepEqual(shown('LGC_DMP-CONF 1', 'LGC_DMP-HISTO 2'), ['CONF 1', 'HISTO 2']);
  });

  it('keeps the last word before a number', () => {
    assert.deepEqual(shown('SC.PSC.01', 'SC.PSC.02'), ['PSC.01', 'PSC.02']);
    assert.deepEqual(shown('SSI/IE.39', 'SSI/IE.40', 'SSI/IE.41'), ['IE.39', 'IE.40', 'IE.41']);
  });

  it('is whole where a requirement stands alone or its neighbours have other ids', () => {
    assert.deepEqual(shown('SC.PSC.01'), ['SC.PSC.01']);
    assert.deepEqual(shown('SC.PSC.01', 'EX-12'), ['SC.PSC.01', 'EX-12']);
    assert.deepEqual(shown('1.2.3', '1.2.4'), ['1.2.3', '1.2.4']);
  });

  it('is whole for the few of another form, and short for the others', () => {
    assert.deepEqual(shown('SC.DB.CO.01', 'SC.DB.CO.02', 'SC.DB.IHM.01', 'INS/va1.54'), [
      'CO.01',
      'CO.02',
      'IHM.01',
      'INS/va1.54',
    ]);
  });

  it('leaves out of each form what it begins with, unless two ids would read the same', () => {
    assert.deepEqual(shown('SC.DMP/CONF.05', 'SC.DMP/CONF.10', 'RIS.DMP/UX.10', 'RIS.DMP/CR.02'), [
      'CONF.05',
      'CONF.10',
      'UX.10',
      'CR.02',
    ]);
    const alike = ['SC.DMP/UX.10', 'SC.DMP/CR.02', 'RIS.DMP/UX.10', 'RIS.DMP/CR.02'];
    assert.deepEqual(shown(...alike), alike);
  });
});
