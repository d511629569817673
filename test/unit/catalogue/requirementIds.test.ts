import assert from 'node:assert/strict';
import { indexRequirements } from '../../../src/core/catalogue/requirementIds';
import { catalogueOf, chapterOf, requirementOf } from '../../support/catalogues';
import { long } from '../../support/long';

function indexOf(...ids: readonly string[]) {
  return indexRequirements(catalogueOf(chapterOf('X', ...ids.map((id) => requirementOf(id)))));
}

function foundId(ids: readonly string[], id: string): string {
  const found = indexOf(...ids).find(id);
  if (found.kind === 'found') return found.requirement.id;
  return found.kind === 'ambiguous'
    ? `ambiguous: ${found.ids.join(', ')}`
    : `absent: ${found.nearest ?? '?'}`;
}

describe('finding a requirement by its id', () => {
  it('folds blanks, no-break spaces and case', () => {
    assert.equal(foundId(['INS/va1.53'], '\u00a0ins/VA1.53 '), 'INS/va1.53');
  });

  it('takes BIS after a space, a dot or nothing', () => {
    for (const written of [
      'SC.SSI/GEN.02 BIS',
      'SC.SSI/GEN.02.BIS',
      'sc.ssi/gen.02bis',
      'SC.SSI/GEN.02\u00a0bis',
    ]) {
      assert.equal(foundId(['SC.SSI/GEN.02', 'SC.SSI/GEN.02 BIS'], written), 'SC.SSI/GEN.02 BIS');
    }
  });

  it('matches with and without SC. in both directions', () => {
    assert.equal(foundId(['SC.PSC.14'], 'PSC.14'), 'SC.PSC.14');
    assert.equal(foundId(['PSC.14'], 'SC.PSC.14'), 'PSC.14');
  });

  it('prefers the exact spelling where leaving SC. out would be ambiguous', () => {
    assert.equal(foundId(['SC.PSC.14', 'PSC.14'], 'psc.14'), 'PSC.14');
    assert.equal(foundId(['SC.PSC.14', 'PSC.14'], 'SC.PSC.14'), 'SC.PSC.14');
  });

  it('says when a spelling is that of several requirements', () => {
    assert.equal(foundId(['A.B.01', 'a.b.01'], 'A.b.01'), 'ambiguous: A.B.01, a.b.01');
    assert.equal(foundId(['A.B.01', 'a.b.01'], 'a.b.01'), 'a.b.01');
  });

  it('guesses what a mistyped id was meant to be', () => {
    const ids = ['SC.PSC.01', 'SC.PSC.10', 'SC.DMP/ALI/PROG.01', 'DB.VI-CO.11', 'LGC.DMP/UX.10'];
    const guesses: readonly (readonly [string, string])[] = [
      ['SC.PSC.O1', 'SC.PSC.01'],
      ['SС.PSС.01', 'SC.PSC.01'],
      ['ＳＣ．ＰＳＣ．０１', 'SC.PSC.01'],
      ['SC.PSÇ.10.', 'SC.PSC.10'],
      ['SC.DMP/AIL/PROG.01', 'SC.DMP/ALI/PROG.01'],
      ['SC.DMP/ALI/PRG.01', 'SC.DMP/ALI/PROG.01'],
      ['DB/VI-CO.11', 'DB.VI-CO.11'],
      ['LGC.DMP/X.10', 'LGC.DMP/UX.10'],
      ['LCG.DPM/UX.10', 'LGC.DMP/UX.10'],
    ];
    for (const [written, meant] of guesses) assert.equal(foundId(ids, written), `absent: ${meant}`);
    assert.equal(foundId(ids, 'ANN.CREA.77'), 'absent: ?');
  });

  it('survives ids that are names of object members, empty or endless', () => {
    for (const id of ['__proto__', 'constructor', 'toString', '', ' ', 'x'.repeat(1_000_000)]) {
      assert.equal(indexOf('SC.PSC.01').find(id).kind, 'absent');
    }
    assert.equal(foundId(['__proto__'], '__proto__'), '__proto__');
  });

  long('answers for 1,000 unknown ids among 1,000, having read each known one a few times only', () => {
    const ids = Array.from({ length: 1000 }, (_, n) => `SC.DMP/ALI/PROG.${n}`);
    const plain = catalogueOf(chapterOf('X', ...ids.map((id) => requirementOf(id))));
    let reads = 0;
    const counted = plain.chapters.map((chapter) => ({
      ...chapter,
      requirements: chapter.requirements.map((one) => ({
        ...one,
        get id() {
          reads++;
          return one.id;
        },
      })),
    }));
    const index = indexRequirements({ ...plain, chapters: counted });
    for (let n = 0; n < 1000; n++) assert.equal(index.find(`SC.MSS/CONF/ADR.${n}`).kind, 'absent');
    assert.ok(reads <= 5 * 1000, `${reads} reads`);
  });
});
