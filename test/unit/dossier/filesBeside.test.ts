import assert from 'node:assert/strict';
import { catalogueFileName, isCatalogueFileName } from '../../../src/core/dossier/catalogueFileName';
import { gitAttributes } from '../../../src/core/dossier/gitAttributes';
import { knownMilestones } from '../../../src/core/dossier/knownMilestones';

describe('the name of a catalogue', () => {
  it('is that of its workbook, in signs that are safe everywhere', () => {
    const names: readonly (readonly [workbook: string, catalogue: string])[] = [
      ['REM-IMG-RIS-Va2.xlsx', 'REM-IMG-RIS-Va2.rem.yaml'],
      ['rem.XLSM', 'rem.rem.yaml'],
      ['REM été (copie) n°2.xlsx', 'REM-ete-copie-n-2.rem.yaml'],
      ['..\\..\\x.xlsx', 'x.rem.yaml'],
      ['__ "RIS" --.xlsx', 'RIS.rem.yaml'],
      ['.xlsx', 'catalogue.rem.yaml'],
      ['健康.xlsx', 'catalogue.rem.yaml'],
      ['a.xlsx.txt', 'a.xlsx.txt.rem.yaml'],
      [`${'a'.repeat(300)}.xlsx`, `${'a'.repeat(80)}.rem.yaml`],
    ];
    for (const [workbook, catalogue] of names) {
      assert.equal(catalogueFileName(workbook), catalogue, workbook);
      assert.ok(isCatalogueFileName(catalogue), catalogue);
    }
  });

  it('will not do where it leaves the folder, hides, has another ending or is too long', () => {
    for (const name of [
      '../a.rem.yaml',
      'a/b.rem.yaml',
      '.rem.yaml',
      '-a.rem.yaml',
      'a.rem.yml',
      'a.rem.yaml ',
      'é.rem.yaml',
    ])
      assert.ok(!isCatalogueFileName(name), name);
    assert.ok(isCatalogueFileName(`${'a'.repeat(80)}.rem.yaml`));
    assert.ok(!isCatalogueFileName(`${'a'.repeat(81)}.rem.yaml`));
  });
});

describe('.gitattributes beside a dossier', () => {
  const rules = ['preuves/** -text', '*.preuves.yaml text', '*.depot.yaml text merge=union'];

  it('says its rules under a reason, where none is', () => {
    const text = gitAttributes(undefined);
    assert.match(text, /^# .+\n/);
    assert.deepEqual(text.split('\n').slice(1), [...rules, '']);
    assert.equal(gitAttributes(''), text);
  });

  it('is left alone where all rules are, whatever their blanks and line ends', () => {
    for (const standing of [
      `${rules.join('\n')}\n`,
      '*.preuves.yaml   text\r\n*.depot.yaml text merge=union\r\n  preuves/**\t-text',
      gitAttributes(undefined),
    ])
      assert.equal(gitAttributes(standing), standing);
  });

  it('gets the rule that is missing at its end, with the line ends that it has', () => {
    const added = gitAttributes('*.png binary\r\npreuves/** -text');
    assert.ok(added.startsWith('*.png binary\r\npreuves/** -text\r\n# '));
    assert.ok(added.endsWith('\r\n*.preuves.yaml text\r\n*.depot.yaml text merge=union\r\n'));
    assert.equal(added.split('preuves/** -text').length, 2);
    assert.doesNotMatch(added, /[^\r]\n/);
    assert.doesNotMatch(gitAttributes('*.png binary\n'), /\n\n|\r/);
  });
});

describe('the due dates that are known', () => {
  it('are those of imaging in wave 2, however the dispositif is written', () => {
    assert.equal(knownMilestones('ris', 2)?.date2, '2026-05-13T12:00');
    assert.deepEqual(knownMilestones('DRIMBOX', 2), knownMilestones('RIS', 2));
    for (const [device, wave] of [
      ['RIS', 1],
      ['RIS', undefined],
      ['LGC', 2],
      ['inconnu', 2],
      [undefined, 2],
    ] as const)
      assert.equal(knownMilestones(device, wave), undefined);
  });
});
