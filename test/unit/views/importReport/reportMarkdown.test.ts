import assert from 'node:assert/strict';
import type { ImportReport, ImportWarning } from '../../../../src/core/catalogue/importReport';
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
    assert.match(text, /^## Avertissements \(1\)$/m);
    assert.match(text, /^\| B3 \| Blanc retiré\. \|$/m);
    assert.match(text, /^- A &#124; B$/m);
    assert.match(text, /^Inconnues .*\n\n.*\n.*\n\| M1 \| Couleur \|$/m);
    assert.match(text, /^Laissées de côté .*\n\n.*\n.*\n\| N1 \| Note interne \|$/m);
  });

  it('says first that text was lost', () => {
    const text = reportMarkdown('REM.xlsx', report, {
      language: 'fr',
      say: () => '',
      lost: 'Texte perdu dans 2 cellules.',
    });

    assert.match(text, /3 lignes lues\.\n\n\*\*Texte perdu dans 2 cellules\.\*\*\n\n\|/);
  });

  it('says in English that there is nothing to say', () => {
    const text = reportMarkdown('REM.xlsx', { ...report, warnings: [] }, { language: 'en', say: () => '' });

    assert.match(text, /^No warnings/m);
  });
});

describe('the warnings of an import', () => {
  const said = (codes: readonly ImportWarning['code'][], hasCriticality: boolean): string => {
    const warnings = codes.map((code, at) => ({ code, params: {}, cell: `B${at + 2}` }));
    const say = ({ cell }: ImportWarning): string => `avertissement ${cell}`;
    return reportMarkdown('REM.xlsx', { ...report, warnings }, { language: 'fr', hasCriticality, say });
  };

  it('ask first whether ids that look alike are the same requirement', () => {
    const text = said(['id-normalised', 'id-look-alike', 'id-normalised'], true);
    assert.match(
      text,
      /## Est-ce la même exigence \? \(1\)[^]*avertissement B3[^]*## Avertissements \(2\)[^]*avertissement B2[^]*avertissement B4/u,
    );
    assert.doesNotMatch(said(['id-normalised'], true), /la même exigence|wave1/u);
    assert.doesNotMatch(said(['id-look-alike'], true), /## Avertissements/u);
  });

  it('say that wave 1 changes nothing where no requirement has a criticality', () => {
    assert.match(said([], false), /`product\.wave1` n’écarte donc aucune exigence/u);
  });
});
