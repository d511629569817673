import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resolveCitation } from '../../../src/core/evidence/resolveCitation';
import { evidenceFolderOf } from '../../../src/core/editing/evidenceFolderOf';
import {
  defaultFileNameTemplate,
  fileNameFor,
  type FileNameParts,
} from '../../../src/core/editing/fileNameFor';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { unicodeText } from '../../support/unicodeText';
import { runs } from '../../support/runs';

const parts: FileNameParts = {
  requirement: 'SC.SSI/GEN.02 BIS',
  proof: 'SC.SSI/GEN.02 BIS.01.01',
  n: 1,
  ext: 'PNG',
  chapter: 'Sécurité',
  scenario: 'SC.SSI/GEN.02 BIS.01',
  original: 'Capture d’écran 2026-03-01 à 12:00',
};

describe('the name of an attached file', () => {
  it('says the requirement, the rest of the proof’s name and a number', () => {
    assert.equal(fileNameFor(defaultFileNameTemplate, parts), 'SC.SSI-GEN.02-BIS_01.01_1.png');
    assert.equal(
      fileNameFor(defaultFileNameTemplate, { ...parts, proof: '39.01#2', n: 12 }),
      'SC.SSI-GEN.02-BIS_39.01-2_12.png',
    );
  });

  it('follows a template of the user’s', () => {
    assert.equal(
      fileNameFor('{chapter}-{original}.{ext}', parts),
      'Sécurité-Capture-d’écran-2026-03-01-à-12-00.png',
    );
    assert.equal(
      fileNameFor('{original}.{ext}', { ...parts, n: 3 }),
      'Capture-d’écran-2026-03-01-à-12-00_3.png',
    );
    assert.equal(fileNameFor('', parts), 'SC.SSI-GEN.02-BIS_01.01_1.png');
  });

  it('never is a device, nor leaves the folder', () => {
    assert.equal(fileNameFor('{original}.{ext}', { ...parts, original: 'con' }), 'con_.png');
    assert.equal(fileNameFor('../../{original}.{ext}', { ...parts, original: '../x' }), 'x.png');
  });

  it('is safe on every system, whatever the template and the parts', () => {
    const anyText = fc.oneof(
      unicodeText({ maxLength: 300 }),
      fc.constantFrom('', '..', 'CON', 'nul.txt', 'a b', 'é'.repeat(400), '.', 'x.'),
    );
    const template = fc.oneof(
      anyText,
      fc.constantFrom('{requirement}_{n}.{ext}', '{original}{ext}', '{proof}', '{n}'),
    );
    fc.assert(
      fc.property(template, anyText, anyText, fc.nat(99), (pattern, text, ext, n) => {
        const name = fileNameFor(pattern, { ...parts, requirement: text, original: text, ext, n: n + 1 });

        assert.ok(new TextEncoder().encode(name).length <= 200, name);
        assert.equal(name, name.normalize('NFC'));
        assert.doesNotMatch(name, /[\s\\/:*?"<>|#%]|^[. -]|[. ]$/u);
        assert.deepEqual(resolveCitation('preuves', name), { kind: 'inside', path: `preuves/${name}` });
      }),
      runs(300),
    );
  });
});

describe('the folder of a chapter’s evidence', () => {
  it('is the one its proofs cite most', () => {
    const { file } = readChapterFile(
      'preuves/doc.preuves.yaml',
      'requirements:\n  A.1:\n    proofs:\n      - file: DMP/a.pdf\n      - file: DOC/b.pdf\n      - file: DOC/c.pdf\n      - file: ../x.pdf\n',
    );

    assert.equal(evidenceFolderOf(file, ['SC.PSC.01']), 'DOC');
  });

  it('is else the code of its requirements', () => {
    assert.equal(
      evidenceFolderOf(undefined, ['SC.MSS/CONF.01', 'RIS.MSS/DEM.12', 'MSS/va1.13'], { device: 'RIS' }),
      'MSS',
    );
    assert.equal(evidenceFolderOf(undefined, ['DB.SO.101', 'DB.VI-CS.20'], { device: 'DB' }), 'SO');
    assert.equal(evidenceFolderOf(undefined, ['DB.SO.101', 'DB.VI-CS.20'], { device: 'RIS' }), 'DB');
    assert.equal(evidenceFolderOf(undefined, []), 'fichiers');
  });
});
