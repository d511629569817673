import assert from 'node:assert/strict';
import { onlyLookAlike } from '../../../src/core/findings/quickFixes/onlyLookAlike';

const ids = ['SC.PSC/CONF.01', 'SC.PSC/CONF.11', 'SC.ROL.02', 'SC.ROL.03'];

describe('the id that a text looks like', () => {
  it('is the one that it is but for case, Unicode form or characters drawn alike', () => {
    for (const [written, meant] of [
      ['SC.ROL.02', 'SC.ROL.02'],
      ['sc.rol.02', 'SC.ROL.02'],
      ['SC.R0L.O2', 'SC.ROL.02'],
      ['SC.ROI.o3', 'SC.ROL.03'],
      ['SC.RО|.02', 'SC.ROL.02'],
      ['SC.PSC/CONF.Ol', 'SC.PSC/CONF.01'],
      ['SC.PSC/CONF.lI', 'SC.PSC/CONF.11'],
      ['SC.PSC/CΟΝF.01', 'SC.PSC/CONF.01'],
    ] as const)
      assert.equal(onlyLookAlike(written, ids), meant, written);
    assert.equal(onlyLookAlike('Ré.01', ['Re\u0301.01']), 'Re\u0301.01');
    assert.equal(onlyLookAlike('Re\u0301.01', ['Ré.01']), 'Ré.01');
  });

  it('is none where another character differs, or several look alike', () => {
    for (const other of ['SC.ROL.2', 'SC.ROL.04', 'SC-ROL-02', 'SC.ROL.022', '', 'SC.PSC.CONF.01'])
      assert.equal(onlyLookAlike(other, ids), undefined, other);
    assert.equal(onlyLookAlike('SC.R0L.02', ['SC.ROL.02', 'SC.R0L.02']), undefined);
    assert.equal(onlyLookAlike('SC.R0L.02', ['SC.ROL.02', 'SC.ROL.02']), 'SC.ROL.02');
    assert.equal(onlyLookAlike('SC.ROL.02', []), undefined);
  });
});
