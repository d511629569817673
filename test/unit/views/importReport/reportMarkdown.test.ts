import assert from 'node:assert/strict';
import type { ImportReport } from '../../../../src/core/catalogue/importReport';
import { reportMarkdown } from '../../../../src/core/views/importReport/reportMarkdown';

const report: ImportReport = {
  sheet: 'Exigences',
  layout: 'wide',
  columns: { unknown: [{ text: 'Couleur', cell: 'M1' }], leftOut: [{ text: 'Note interne', cell: 'N1' }] },
  rows: 3,
  chapters: 1,
  requirements: 2,
  recommendations: 1,
  scenarios: 2,
  expectedProofs: 4,
  profiles: ['Général', 'A | B'],
  kinds: { video: 3, other: 1 },
  warnings: [{ code: 'id-normalised', cell: 'B3', params: {} }],
};

describe('the report of an import', () => {
  it('says counts, kinds, profiles and remarks by cell', () => {
    const text = reportMarkdown('REM.xlsx', report, { language: 'fr', say: () => 'Blanc retiré.' });

    assert.match(text, /^# Import de REM\.xlsx$/m);
    assert.match(text, /^Feuille « Exigences », une ligne par scénario : 3 lignes lues\.$/m);
    assert.match(text, /^\| Preuves attendues \| 4 \|$/m);
    assert.match(text, /^\| vidéo \| 3 \|$/m);
    assert.match(text, /^## Remarques \(1\)$/m);
    assert.match(text, /^\| B3 \| Blanc retiré\. \|$/m);
    assert.match(text, /^- A &#124; B$/m);
    assert.match(text, /^Inconnues .*\n\n.*\n.*\n\| M1 \| Couleur \|$/m);
    assert.match(text, /^Laissées de côté .*\n\n.*\n.*\n\| N1 \| Note interne \|$/m);
  });

  it('says in English that there is nothing to say', () => {
    const text = reportMarkdown('REM.xlsx', { ...report, warnings: [] }, { language: 'en', say: () => '' });

    assert.match(text, /^No remarks/m);
  });
});
