import assert from 'node:assert/strict';
import { fileMarks } from '../../../../src/core/views/outline/fileMarks';
import { png } from '../../../support/evidenceBytes';
import { testDossier } from '../../../support/dossierTexts';

const never = new AbortController().signal;

const chapter = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/a.png
      - for: SC.PSC.01.01.02
        file: PSC/faulty.png
  SC.PSC.02:
    proofs:
      - file: PSC/faulty.png
`;

const { project } = testDossier({
  'preuves/psc.preuves.yaml': chapter,
  'preuves/PSC/a.png': png(800, 600),
  'preuves/PSC/faulty.png': 'no picture at all',
  'preuves/PSC/left.png': png(),
});

describe('the marks of files', () => {
  it('are none before the files were looked at', async () => {
    assert.deepEqual(fileMarks(await project.load(never)), new Map());
  });

  it('tell the files that proofs cite, those with findings, and those that none cites', async () => {
    assert.deepEqual([...fileMarks(await project.lookAtEvidence(never))].sort(), [
      ['preuves/PSC/a.png', 'cited'],
      ['preuves/PSC/faulty.png', 'faulty'],
      ['preuves/PSC/left.png', 'uncited'],
    ]);
  });
});
