import assert from 'node:assert/strict';
import { countLookAlikes, lookAlikesIn, lookAlikesOf } from '../../../src/core/catalogue/lookAlikeIds';
import { catalogueOf, chapterOf, requirementOf } from '../../support/catalogues';

describe('ids that look alike', () => {
  it('are told each with the first that it looks like', () => {
    const ids = ['DB.VI-CO.11', 'DB.VI-CO.12', 'DB/VI-CO.11', 'DB.VI_CO.l1', 'DB.VI-CO.13'];
    assert.deepEqual(
      lookAlikesIn(ids.map((id) => ({ id }))).map(({ one, known }) => [one.id, known.id]),
      [
        ['DB/VI-CO.11', 'DB.VI-CO.11'],
        ['DB.VI_CO.l1', 'DB.VI-CO.11'],
      ],
    );
  });

  it('are none where the very same id is there again', () => {
    assert.deepEqual(lookAlikesIn([{ id: 'A.01' }, { id: 'A.01' }]), []);
  });

  it('are looked for across the chapters of a catalogue', () => {
    const catalogue = catalogueOf(
      chapterOf('A', requirementOf('A.01')),
      chapterOf('B', requirementOf('B.01'), requirementOf('A/01')),
    );
    assert.deepEqual(
      lookAlikesOf(catalogue).map(({ one, known }) => [one.chapter, one.id, known.id]),
      [['B', 'A/01', 'A.01']],
    );
  });

  it('are counted among what an import reports', () => {
    const codes = ['id-look-alike', 'id-unusual', 'id-look-alike'] as const;
    assert.equal(countLookAlikes({ warnings: codes.map((code) => ({ code, cell: 'A2', params: {} })) }), 2);
    assert.equal(countLookAlikes({ warnings: [] }), 0);
  });
});
