import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../support/vscode/repository';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

interface Counts {
  readonly expectedProofs: number;
  readonly provided: number;
  readonly faulty: number;
  readonly missing: number;
  readonly notApplicable: number;
}

const folder = path.join(repository, 'test/fixtures/dossiers/counts');

describe('the counts of a dossier', () => {
  journey('missing, empty and wrong files are not provided', { folder, locale: 'fr' }, async (workbench) => {
    const { activityBar, tree, statusBar, editor, page, screenshot } = workbench;
    const counts = countsOf(workbench.folder);
    assert.deepEqual(counts, {
      expectedProofs: 7,
      provided: 2,
      faulty: 3,
      missing: 1,
      notApplicable: 1,
    });
    await activityBar.open('Ségur');
    await statusBar.waitFor(/Halo 2\/6/);
    await tree.row(/^Chapitre Pro Santé Connect, en défaut, 2 preuves sur 6 fournies, 3 en défaut/);
    await tree.expand(/^Chapitre Pro Santé Connect/);
    await tree.row(/^SC\.PSC\.01, en défaut, 1 preuve sur 2/);
    await tree.row(/^SC\.PSC\.03, complète, 1 preuve sur 1/);
    await tree.row(/^SC\.PSC\.05, non applicable/);
    await tree.row(/^SC\.PSC\.06, en défaut/);
    await screenshot('the counts in the tree');

    await editor.open('preuves/psc.preuves.yaml');
    const notes = await waitUntil('the notes behind the ids', async () => {
      const all = await notesIn(page);
      return all.length === 4 ? all : undefined;
    });
    assert.deepEqual(notes, ['en défaut', 'en défaut', 'en défaut · 1 avertissement', 'en défaut']);
    const counted = await waitUntil('the counts above the entries', async () => {
      const lenses = await page.locator('.codelens-decoration').allInnerTexts();
      return lenses.length === 6 ? lenses.map((lens) => lens.split('|')[0]?.trim()) : undefined;
    });
    assert.deepEqual(counted, ['1/2', '0/1', '1/1', '0/1', 'non applicable', '0/1']);
    assert.equal(await activityBar.badge('Ségur'), '4');
  });
});

/** What is behind lines without being text: the style gives it. */
async function notesIn(page: Page): Promise<readonly string[]> {
  const contents = await page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('.monaco-editor .view-line span span')]
      .map((span) => getComputedStyle(span, '::after').content)`,
  );
  return contents.flatMap((content) =>
    /^".*[^"\s].*"$/u.test(content) ? [content.slice(1, -1).trim()] : [],
  );
}

/** What the command line says of the same files. */
function countsOf(dossier: string): Counts {
  const args = [path.join(repository, 'dist/cli.js'), 'check', dossier, '--format', 'json', '--no-cache'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const { dossiers } = JSON.parse(stdout) as { readonly dossiers: readonly { readonly summary: Counts }[] };
  const summary = dossiers[0]?.summary;
  assert.ok(summary !== undefined);
  const { expectedProofs, provided, faulty, missing, notApplicable } = summary;
  return { expectedProofs, provided, faulty, missing, notApplicable };
}
