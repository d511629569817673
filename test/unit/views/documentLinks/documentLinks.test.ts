import assert from 'node:assert/strict';
import { documentLinks } from '../../../../src/core/views/documentLinks/documentLinks';
import { noKnownTexts, withText } from '../../../../src/core/views/mentions/knownTexts';
import { png } from '../../../support/evidenceBytes';
import { dossierText } from '../../../support/dossierTexts';
import { knownOf, textAt } from '../mentions/support';

const psc = 'preuves/psc.preuves.yaml';
const text = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - file: PSC/a.png
      - file: PSC/lost.png
      - file: ../../outside.png
      - cnda: { file: PSC/a.png, stage: pre-examen }
`;

describe('links in a file', () => {
  it('lead from paths to the files that are there, and say what a click does', async () => {
    const known = await knownOf({
      'segur.yaml': `${dossierText}group: { lead: A, mandate: documents/mandat.pdf }\n`,
      [psc]: text,
      'preuves/PSC/a.png': png(1280, 720),
    });
    const links = (path: string): readonly unknown[] =>
      documentLinks(known, path, 'fr').map(({ range, path: file, tooltip }) => [
        ...[textAt(known.textOf(path), range), file, tooltip],
      ]);
    const cited = ['PSC/a.png', 'preuves/PSC/a.png', 'Ouvrir le fichier'];
    assert.deepEqual(links(psc), [cited, cited]);
    assert.deepEqual(links('segur.yaml'), [
      ['rem/REM.rem.yaml', 'rem/REM.rem.yaml', 'Ouvrir le catalogue'],
      ['documents/mandat.pdf', 'documents/mandat.pdf', 'Ouvrir le fichier'],
    ]);
    assert.deepEqual(links('rem/REM.rem.yaml'), []);
  });

  it('are reported without a dossier, from the folder of the file', () => {
    const alone = withText(noKnownTexts, 'psc.preuves.yaml', text);
    assert.deepEqual(
      documentLinks(alone, 'psc.preuves.yaml', 'en').map(({ path }) => path),
      ['PSC/a.png', 'PSC/lost.png', 'PSC/a.png'],
    );
  });
});
