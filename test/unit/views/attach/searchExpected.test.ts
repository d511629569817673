import assert from 'node:assert/strict';
import type { Snapshot } from '../../../../src/core/project/snapshot';
import { searchExpected } from '../../../../src/core/views/attach/searchExpected';
import { fileCitedOnlyBy, usesOf } from '../../../../src/core/views/attach/usesOf';
import { dossierText, testDossier } from '../../../support/dossierTexts';
import { png } from '../../../support/evidenceBytes';

const requirement = (id: string, statement: string, kinds: readonly string[]): string => `
      - id: ${id}
        nature: EXIGENCE
        profiles: [Général]
        statement: ${statement}
        scenarios:
          - id: ${id}.01
            text: Ouvrir l'écran.
            proofs: [${kinds.map((kind, at) => `{ number: ${id}.01.0${at + 1}, kinds: [${kind}], text: Ce qui se voit }`).join(', ')}]`;

const catalogue = `rem: 1
chapters:
  - name: Imagerie
    requirements:${requirement('DB.VI-CO.05', 'Le système DOIT afficher la série.', ['log', 'screenshot'])}${requirement('DB.VI-CO.50', 'Le système DOIT comparer deux examens.', ['screenshot'])}
  - name: Échanges
    requirements:${requirement('SC.MSS/ENV.50', 'Le système DOIT envoyer à un médecin.', ['log'])}
  - name: Annuaire
    requirements:${requirement('SC.ANN.07', 'Le système DOIT chercher un professionnel.', ['other', 'document', 'screenshot', 'log'])}
`;

const chapter = `chapter: Imagerie
requirements:
  DB.VI-CO.05:
    proofs:
      - for: DB.VI-CO.05.01.02
        file: DB/série.png
`;

const { project } = testDossier({
  'segur.yaml': dossierText,
  'rem/REM.rem.yaml': catalogue,
  'preuves/imagerie.preuves.yaml': chapter,
  'preuves/DB/série.png': png(800, 600),
});

let snapshot: Snapshot;
before(async () => (snapshot = await project.lookAtEvidence(new AbortController().signal)));

function found(query: string, type = 'png'): readonly string[] {
  const search = searchExpected(snapshot, { types: [{ type }], uses: [] }, 'fr');
  return search(query).map((choice) => (choice.kind === 'heading' ? `# ${choice.label}` : choice.label));
}

describe('the expected proofs that a search finds', () => {
  it('are those whose ids hold the fragments, the whole ones first', () => {
    assert.deepEqual(found('db co 50'), ['# Imagerie', 'DB.VI-CO.50.01.01']);
    assert.deepEqual(found('co5'), [
      '# Imagerie',
      'DB.VI-CO.05.01.02',
      'DB.VI-CO.05.01.01',
      'DB.VI-CO.50.01.01',
    ]);
    assert.deepEqual(found('50', 'txt'), [
      '# Échanges',
      'SC.MSS/ENV.50.01.01',
      '# Imagerie',
      'DB.VI-CO.50.01.01',
    ]);
  });

  it('are found by words of chapter, statement and scenario, whatever their accents', () => {
    assert.deepEqual(found('medecin envoy'), ['# Échanges', 'SC.MSS/ENV.50.01.01']);
    assert.deepEqual(found('co comparer ecran'), ['# Imagerie', 'DB.VI-CO.50.01.01']);
    assert.deepEqual(found('introuvable'), []);
  });

  it('begin with what takes such a file and still lacks a proof, grouped by chapter', () => {
    assert.deepEqual(found(''), [
      '# Imagerie',
      'DB.VI-CO.50.01.01',
      'DB.VI-CO.05.01.02',
      'DB.VI-CO.05.01.01',
      '# Annuaire',
      'SC.ANN.07.01.03',
      'SC.ANN.07.01.02',
      'SC.ANN.07.01.01',
      'SC.ANN.07.01.04',
      '# Échanges',
      'SC.MSS/ENV.50.01.01',
    ]);
    assert.deepEqual(found('', 'txt').slice(0, 2), ['# Imagerie', 'DB.VI-CO.05.01.01']);
  });

  it('begin, where several take such a file, with the kind that it suits best', () => {
    assert.deepEqual(found('ann', 'png').slice(1), [
      'SC.ANN.07.01.03',
      'SC.ANN.07.01.02',
      'SC.ANN.07.01.01',
      'SC.ANN.07.01.04',
    ]);
    assert.deepEqual(found('ann', 'pdf').slice(1, 3), ['SC.ANN.07.01.02', 'SC.ANN.07.01.03']);
    assert.deepEqual(found('ann', 'txt').slice(1, 3), ['SC.ANN.07.01.04', 'SC.ANN.07.01.02']);
  });

  it('are marked where the file is attached already', () => {
    const uses = usesOf(snapshot, 'preuves/DB/série.png');
    const choices = searchExpected(snapshot, { types: [], uses }, 'fr')('');
    const marked = choices.flatMap((choice) =>
      choice.kind === 'choice' && choice.icon === 'check'
        ? [`${choice.label} ${choice.description ?? ''}`]
        : [],
    );
    assert.deepEqual(marked, ['DB.VI-CO.05.01.02 copie d’écran · déjà joint ici']);
  });
});

describe('the file of a proof', () => {
  it('is of nothing else where no other proof cites it', () => {
    const [file] = snapshot.chapters;
    const [placed] = file?.entries ?? [];
    const [proof] = placed?.entry.proofs ?? [];
    assert.ok(file && placed && proof);
    assert.equal(fileCitedOnlyBy(snapshot, { file, placed, proof, index: 0 }), 'preuves/DB/série.png');
  });
});
