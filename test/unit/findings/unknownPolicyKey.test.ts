import assert from 'node:assert/strict';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import { applyEdits } from '../../../src/core/text/textEdit';
import { dossierText, testDossier } from '../../support/dossierTexts';

const never = new AbortController().signal;
const policy = `policy:
  severity: { file-not-fond: warning, file-empty: error }
  formats: { demonstrations: [png], video: [mp4] }
  require: { pdfa: [signed] }
ignore:
  proof-mising: why
`;

describe('a name that the policy of a dossier mistypes', () => {
  it('is reported where it is, whatever it was meant for', async () => {
    const { project } = testDossier({ 'segur.yaml': dossierText + policy });
    const snapshot = await project.load(never);
    assert.deepEqual(
      snapshot.findings
        .filter(({ code }) => code === 'unknown-key')
        .map(({ file, severity, range, params }) => [
          file,
          severity,
          range.start.line,
          params['path'],
          params['key'],
        ]),
      [
        ['segur.yaml', 'warning', 9, 'policy.severity', 'file-not-fond'],
        ['segur.yaml', 'warning', 10, 'policy.formats', 'demonstrations'],
        ['segur.yaml', 'warning', 11, 'policy.require', 'pdfa'],
        ['segur.yaml', 'warning', 13, 'ignore', 'proof-mising'],
      ],
    );
  });

  it('is fixed by the nearest one that is known there', async () => {
    const text = dossierText + policy;
    const { project } = testDossier({ 'segur.yaml': text });
    const snapshot = await project.load(never);
    const mended = snapshot.findings
      .filter(({ code }) => code === 'unknown-key')
      .map((finding) => {
        const fixes = quickFixesFor(finding, snapshot, (file) => project.textOf(file));
        const act = fixes.find(({ kind }) => kind === 'correct-key')?.act;
        if (act?.kind !== 'edit') return undefined;
        return applyEdits(text, act.edits.get('segur.yaml') ?? []).split('\n')[finding.range.start.line];
      });
    assert.deepEqual(mended, [
      '  severity: { file-not-found: warning, file-empty: error }',
      '  formats: { demonstration: [png], video: [mp4] }',
      undefined,
      '  proof-missing: why',
    ]);
  });
});
