import assert from 'node:assert/strict';
import { nearestAmong } from '../../../src/core/evidence/nearestFile';
import { long } from '../../support/long';

describe('the file that was most likely meant', () => {
  it('is the one with a slip of the pen in the same folder', () => {
    const nearest = nearestAmong(['preuves/X/ecran.png', 'preuves/X/journal.log']);
    assert.equal(nearest.of('preuves/X/ecrna.png'), 'preuves/X/ecran.png');
    assert.equal(nearest.of('preuves/X/autre.png'), undefined);
  });

  long('is no longer looked for after a million comparisons: then files were moved, not mistyped', () => {
    const files = Array.from({ length: 2000 }, (_, at) => `preuves/X/piece-${at}-a.png`);
    const nearest = nearestAmong(files);
    const slip = 'preuves/X/piece-7-aa.png';
    assert.equal(nearest.of(slip), 'preuves/X/piece-7-a.png');
    for (let at = 0; at < 500; at++) nearest.of(`preuves/X/absent-de-${at}.mp4`);
    assert.equal(nearest.of(slip), undefined);
  });
});
