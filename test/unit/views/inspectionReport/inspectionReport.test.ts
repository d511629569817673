import assert from 'node:assert/strict';
import type { Inspection } from '../../../../src/core/inspect/model';
import { inspectionReport } from '../../../../src/core/views/inspectionReport/inspectionReport';
import { png } from '../../../support/evidenceBytes';
import { testDossier } from '../../../support/dossierTexts';

const never = new AbortController().signal;

const inspection: Inspection = {
  stamp: { size: 1500, modified: '1', inode: '1' },
  type: 'pdf',
  mime: 'application/pdf',
  facts: {
    pages: 3,
    signed: true,
    title: '[piège](command:rm) | `x`',
    personal: { count: 2, places: [4, 9] },
  },
  problems: [],
  sha256: undefined,
};

describe('the page on a file', () => {
  it('says what is known, what was found and what was not checked, in French', () => {
    const faults = [
      { code: 'extension-mismatch' as const, params: { file: 'a.png', extension: 'png', type: 'pdf' } },
    ];
    assert.deepEqual(
      inspectionReport('a.png', { inspection, faults }, undefined, 'fr')
        .split('\n')
        .filter((line) => line !== ''),
      [
        '# a.png',
        '_Ce que contient le fichier. Contrôles de forme : rien ici ne dit qu’une exigence est satisfaite._',
        '## Constats',
        '- **Erreur** : « a.png » est en réalité un fichier pdf, pas png : renommez-le ou refaites l’export. (`extension-mismatch`)',
        '## Caractéristiques',
        '| Caractéristique | Valeur |',
        '| --- | --- |',
        '| Type | PDF (application/pdf) |',
        '| Taille | 1,5 ko |',
        '| Pages | 3 |',
        '| Contient une signature électronique (non vérifiée) | oui |',
        '| Titre | &#91;piège&#93;(command:rm) &#124; &#96;x&#96; |',
        '| Numéros possibles de vrais patients | 2 (pages 4, 9) |',
        '| SHA-256 | non calculée |',
        'Ce fichier n’est dans aucun dossier ouvert : il n’a pas été comparé à ce qu’une exigence attend.',
        '## Ce qui n’a pas été contrôlé',
        '- le texte du PDF, qui n’a pas pu être lu',
        '- la validité de la signature et son auteur',
        '- les numéros de patients : le texte n’a pas pu être lu',
        '- l’empreinte SHA-256, calculée à la demande',
        '- ce que montre la preuve, à examiner par une personne',
      ],
    );
  });

  it('says where the dossier cites it, with what was found there', async () => {
    const { project } = testDossier({
      'preuves/psc.preuves.yaml':
        'requirements:\n  SC.PSC.01:\n    proofs:\n      - for: SC.PSC.01.01.01\n        file: PSC/a.png\n',
      'preuves/PSC/a.png': 'no picture',
    });
    const snapshot = await project.lookAtEvidence(never);
    const state = snapshot.evidence.states.get('preuves/PSC/a.png');
    assert.ok(state?.kind === 'present');
    const report = inspectionReport(
      'a.png',
      { inspection: state.inspection, faults: [] },
      { snapshot, path: 'preuves/PSC/a.png' },
      'en',
    );
    assert.match(
      report,
      /## In the dossier\n\n- SC\.PSC\.01, proof SC\.PSC\.01\.01\.01 \(preuves\/psc\.preuves\.yaml, line 4\)\n {2}- \*\*Error\*\*: .*`extension-mismatch`/,
    );
  });

  it('links each place that cites it where the host gives an address', async () => {
    const { project } = testDossier({
      'preuves/psc.preuves.yaml': 'requirements:\n  SC.PSC.01:\n    proofs: [{ file: a.png }]\n',
      'preuves/a.png': png(),
    });
    const snapshot = await project.lookAtEvidence(never);
    const addressOf = (file: string, line: number): string => `/${file}#L${line}`;
    const within = { snapshot, path: 'preuves/a.png', addressOf };
    const report = inspectionReport('a.png', { inspection, faults: [] }, within, 'en');
    const link = '- [SC.PSC.01 (preuves/psc.preuves.yaml, line 3)](</preuves/psc.preuves.yaml#L3>)';
    assert.ok(report.includes(link), report);
  });

  it('says that no proof cites it', async () => {
    const { project } = testDossier({ 'preuves/PSC/left.png': png() });
    const snapshot = await project.lookAtEvidence(never);
    const report = inspectionReport('left.png', { inspection, faults: [] }, { snapshot, path: 'x' }, 'en');
    assert.match(report, /No proof cites this file\./);
    assert.match(report, /✓ No finding on the file itself/);
  });
});
