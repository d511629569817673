import assert from 'node:assert/strict';
import { dossierText, testDossier } from '../../support/dossierTexts';

const go = new AbortController().signal;
const chapter = 'preuves/psc.preuves.yaml';
const dossier = 'segur.yaml';
const unknown = '  SC.PSC.98:\n    notApplicable: sans objet chez nous\n';

describe('a text that somebody else wrote', () => {
  it('is reported with a thousand findings of one code, and with how many more there are', async () => {
    const flood = (keys: number): string => 'a:\n'.repeat(keys);
    // A chapter file with many more keys that are none of its own is not read.
    for (const [file, keys, text] of [
      [dossier, 126_000, `${dossierText}${flood(126_000)}`],
      [chapter, 9_000, `chapter: Pro Santé Connect\n${flood(9_000)}requirements:\n${unknown}`],
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
      assert.ok(Number(more[0]?.params['left']) >= keys - 2000);
      assert.ok(summary.errors + summary.warnings >= keys);
      if (file === chapter) assert.ok(findings.some(({ code }) => code === 'unknown-requirement'));
    }
  });
});
