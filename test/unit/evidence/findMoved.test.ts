import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { testDossier } from '../../support/dossierTexts';
import { png } from '../../support/evidenceBytes';

const chapter = 'preuves/psc.preuves.yaml';
const { signal } = new AbortController();

const picture = png(640, 400);
const sha256 = createHash('sha256').update(picture).digest('hex');

function citing(sum: string): string {
  return `chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.01, file: PSC/a.png, sha256: ${sum} }\n`;
}

/** The paths that quick fixes would write, the certain ones marked. */
function offered(snapshot: Snapshot, text: string): readonly string[] {
  return snapshot.findings
    .filter(({ code }) => code === 'file-not-found')
    .flatMap((finding) => quickFixesFor(finding, snapshot, () => text))
    .flatMap(({ act, isCertain, kind }) => {
      if (act.kind !== 'edit' || kind === 'remove-proof') return [];
      return (act.edits.get(chapter) ?? []).map(({ newText }) => (isCertain ? `${newText}!` : newText));
    });
}

async function offeredFor(
  files: Readonly<Record<string, Uint8Array>>,
  sum = sha256,
): Promise<readonly string[]> {
  const text = citing(sum);
  const { project } = testDossier({ [chapter]: text, ...files });
  await project.load(signal);
  return offered(await project.lookAtEvidence(signal), text);
}

describe('a file that is no longer where it is cited', () => {
  it('is found by its sum, whatever its name and its folder are now', async () => {
    assert.deepEqual(await offeredFor({ 'preuves/MSS/z.png': picture }), ['MSS/z.png!']);
    assert.deepEqual(await offeredFor({ 'preuves/MSS/z.png': picture }, sha256.toUpperCase()), [
      'MSS/z.png!',
    ]);
  });

  it('is not another file of the same name', async () => {
    const other = png(640, 401);
    assert.deepEqual(await offeredFor({ 'preuves/MSS/a.png': other }), ['MSS/a.png']);
    assert.deepEqual(await offeredFor({ 'preuves/MSS/a.png': other, 'preuves/MSS/z.png': picture }), [
      'MSS/z.png!',
      'MSS/a.png',
    ]);
  });

  it('is either, and neither for certain, where two have its sum; none where no sum is written', async () => {
    assert.deepEqual(await offeredFor({ 'preuves/y.png': picture, 'preuves/z.png': picture }), [
      'y.png',
      'z.png',
    ]);
    assert.deepEqual(await offeredFor({ 'preuves/z.png': picture }, '""'), []);
  });

  it('is found where another proof cites it already', async () => {
    const text = `${citing(sha256)}  SC.PSC.02:\n    proofs:\n      - { for: SC.PSC.02.01.01, file: PSC/b.png, sha256: ${sha256} }\n`;
    const { project } = testDossier({ [chapter]: text, 'preuves/PSC/b.png': picture });
    await project.load(signal);
    assert.deepEqual(offered(await project.lookAtEvidence(signal), text), ['PSC/b.png!']);
  });

  it('is found as soon as it is moved, and forgotten when it is back', async () => {
    const text = citing(sha256);
    const { project, folder } = testDossier({ [chapter]: text, 'preuves/PSC/a.png': picture });
    await project.load(signal);
    assert.deepEqual(offered(await project.lookAtEvidence(signal), text), []);
    folder.remove('preuves/PSC/a.png');
    folder.write('preuves/autre/b.png', picture);
    const changed = new Set(['preuves/PSC/a.png', 'preuves/autre', 'preuves/autre/b.png']);
    assert.deepEqual(offered(await project.lookAtEvidence(signal, { changed }), text), ['autre/b.png!']);
    assert.deepEqual(offered(await project.lookAtEvidence(signal, { changed: new Set() }), text), [
      'autre/b.png!',
    ]);
    folder.remove('preuves/autre/b.png');
    folder.write('preuves/PSC/a.png', picture);
    assert.deepEqual(offered(await project.lookAtEvidence(signal, { changed }), text), []);
  });
});
