import assert from 'node:assert/strict';
import { png } from '../../support/evidenceBytes';
import { withMarks } from '../../support/marks';
import { catalogueOf, dossierText, snapshotOf } from '../../support/ruleCodes';
import { testDossier } from '../../support/dossierTexts';

const go = new AbortController().signal;

describe('rules on evidence as a whole', () => {
  const chapter = (entries: string): string => `chapter: Essai\nrequirements:\n${entries}`;

  it('says that one file serves several expected proofs, at each later place, with the first', async () => {
    const { text, ranges } = withMarks(
      chapter(
        '  SC.X.01:\n    proofs:\n      - file: [[a.png]]\n  SC.X.02:\n    proofs:\n      - file: [[./a.png]]\n      - file: b.png\n',
      ),
    );
    const { findings } = await snapshotOf(text, catalogueOf('other', 'other'), {
      'a.png': png(),
      'b.png': png(9),
    });
    const reused = findings.filter(({ code }) => code === 'evidence-reused');
    assert.deepEqual(
      reused.map(({ range, severity, related, expectedProof }) => ({
        range,
        severity,
        related,
        expectedProof,
      })),
      [
        {
          range: ranges[1],
          severity: 'information',
          related: [{ file: 'preuves/x.preuves.yaml', range: ranges[0], note: 'first-one' }],
          expectedProof: 'SC.X.02.01.01',
        },
      ],
    );
  });

  it('says that two files under two expected proofs are of the same bytes, whatever their names', async () => {
    const { text, ranges } = withMarks(
      chapter(
        '  SC.X.01:\n    proofs:\n      - file: a.png\n  SC.X.02:\n    proofs:\n      - file: [[copie.png]]\n      - file: b.png\n',
      ),
    );
    const { findings } = await snapshotOf(text, catalogueOf('other', 'other'), {
      'a.png': png(8, 6, new Uint8Array(200_000)),
      'copie.png': png(8, 6, new Uint8Array(200_000)),
      'b.png': png(8, 6, new Uint8Array(200_000).fill(1, 199_000)),
    });
    const reused = findings.filter(({ code }) => code === 'evidence-reused');
    assert.deepEqual(
      reused.map(({ range, params }) => ({ range, what: params['what'] })),
      [{ range: ranges[0], what: 'same-bytes' }],
    );
  });

  it('says nothing of one file twice under one expected proof: that is a duplicate', async () => {
    const text = chapter('  SC.X.01:\n    proofs:\n      - file: a.png\n      - file: a.png\n');
    const { findings } = await snapshotOf(text, catalogueOf('other'), { 'a.png': png() });
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['duplicate-proof'],
    );
  });

  it('names each file that nothing cites once, at the chapter, and not what tools leave behind', async () => {
    const files = {
      'a.png': png(),
      'X/oublié.png': png(),
      'X/.gitkeep': '',
      'X/Thumbs.db': 'x',
      'X/README.md': 'x',
      'X/~$note.docx': 'x',
    };
    const { text, ranges } = withMarks(
      'chapter: [[Essai]]\nrequirements:\n  SC.X.01:\n    proofs:\n      - file: a.png\n',
    );
    const { findings } = await snapshotOf(text, catalogueOf('other'), files);
    assert.deepEqual(
      findings.map(({ code, file, range, params }) => ({ code, file, range, params })),
      [
        {
          code: 'evidence-orphan',
          file: 'preuves/x.preuves.yaml',
          range: ranges[0],
          params: { file: 'preuves/X/oublié.png' },
        },
      ],
    );
  });

  it('does not call a file uncited that a wrong path was meant for, or that a broken entry names', async () => {
    const missed = chapter('  SC.X.01:\n    proofs:\n      - file: X/conexion.png\n');
    const found = await snapshotOf(missed, catalogueOf('other'), { 'X/connexion.png': png() });
    assert.deepEqual(
      found.findings.map(({ code }) => code),
      ['file-not-found'],
    );
    const unclosed = chapter('  SC.X.01:\n    proofs:\n      - file: "X/connexion.png\n  SC.X.02: {}\n');
    const broken = await snapshotOf(unclosed, catalogueOf('other'), { 'X/connexion.png': png() });
    assert.deepEqual(
      broken.findings.map(({ code }) => code).filter((code) => code.startsWith('evidence')),
      [],
    );
  });

  it('places an uncited file with the chapter file named like its folder, else with one that cites its neighbours', async () => {
    const { project } = testDossier({
      'segur.yaml': dossierText,
      'rem/REM.rem.yaml': catalogueOf('other', 'other'),
      'preuves/a.preuves.yaml': chapter('  SC.X.01:\n    proofs:\n      - file: images/vu.png\n'),
      'preuves/dmp.preuves.yaml': chapter('  SC.X.02:\n    proofs:\n      - file: autre/vu.png\n'),
      'preuves/images/vu.png': png(),
      'preuves/autre/vu.png': png(),
      'preuves/autre/non-vu.png': png(),
      'preuves/DMP/non-vu.png': png(),
      'preuves/ailleurs/non-vu.png': png(),
    });
    await project.load(go);
    const { findings } = await project.lookAtEvidence(go);
    const places = findings.flatMap(({ code, file, params }) =>
      code === 'evidence-orphan' ? [`${String(params['file'])} ${file}`] : [],
    );
    assert.deepEqual(places.sort(), [
      'preuves/DMP/non-vu.png preuves/dmp.preuves.yaml',
      'preuves/ailleurs/non-vu.png preuves/a.preuves.yaml',
      'preuves/autre/non-vu.png preuves/dmp.preuves.yaml',
    ]);
  });

  it('says nothing of any file before one was looked at', async () => {
    const { project } = testDossier({
      'segur.yaml': dossierText,
      'rem/REM.rem.yaml': catalogueOf('other'),
      'preuves/x.preuves.yaml': chapter('  SC.X.01:\n    proofs:\n      - file: absent.png\n'),
      'preuves/b.png': png(),
    });
    const { findings } = await project.load(go);
    assert.deepEqual(
      findings.map(({ code }) => code),
      [],
    );
  });
});
