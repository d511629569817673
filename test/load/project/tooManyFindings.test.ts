import assert from 'node:assert/strict';
import { dossierText, testDossier } from '../../support/dossierTexts';

const go = new AbortController().signal;
const chapter = 'preuves/psc.preuves.yaml';
const dossier = 'segur.yaml';
const unknown = '  SC.PSC.98:\n    notApplicable: sans objet chez nous\n';

describe('a text that somebody else wrote', () => {
  it('is told with a thousand findings of one code, and with how many more there are', async () => {
    const flood = 'a:\n'.repeat(126_000);
    for (const [file, text] of [
      [dossier, `${dossierText}${flood}`],
      [chapter, `chapter: Pro Santé Connect\n${flood}requirements:\n${unknown}`],
    ] as const) {
      const { project } = testDossier({ [file]: text });
      await project.load(go);
      assert.ok(project.snapshot);
      const { findings, summary } = project.snapshot;
      const counts = new Map<string, number>();
      for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
      assert.ok(findings.length < 5000, `${String(findings.length)} findings`);
      assert.ok([...counts.values()].every((count) => count <= 1000));
      const more = findings.filter(({ code }) => code === 'too-many-findings');
      assert.deepEqual([more.length, more[0]?.file], [1, file]);
      assert.ok(Number(more[0]?.params['left']) >= 124_000);
      assert.ok(summary.errors + summary.warnings >= 126_000);
      if (file === chapter) assert.ok(findings.some(({ code }) => code === 'unknown-requirement'));
    }
  });
});
