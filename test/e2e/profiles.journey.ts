import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { journey } from './support/journey';
import { waitUntil } from './support/waitUntil';

describe('choosing profiles', () => {
  journey('weighs each against those ticked, then writes them', {}, async (workbench) => {
    const { activityBar, folder, page, palette, quickInput, screenshot, tree } = workbench;
    const title = page.locator('.quick-input-titlebar');
    const proofsInAll = async (wanted?: number): Promise<number> =>
      waitUntil('the sum of what is ticked', async () => {
        const found = /and (\d+) proofs? in all/.exec(await title.innerText())?.[1];
        return found === undefined || (wanted !== undefined && Number(found) !== wanted)
          ? undefined
          : Number(found);
      });
    await activityBar.open('Ségur');
    await tree.row(/Pro Santé Connect/);

    await palette.run('Ségur: Choose Profiles…');
    await quickInput.row(/Opérateur Mailiz\s*adds 2 requirements and 2 proofs/).waitFor();
    await quickInput.row(/Stockage des copies de titre d'identité\s*not in the catalogue/).waitFor();
    const before = await proofsInAll();
    await screenshot('profiles, what each adds');
    await quickInput.pick(/Opérateur Mailiz/);
    await proofsInAll(before + 2);
    await screenshot('profiles, one more ticked');
    await quickInput.accept();

    const dossier = path.join(folder, 'segur.yaml');
    const profiles = await waitUntil('the profiles to be written', () => {
      const text = readFileSync(dossier, 'utf8');
      return text.includes('Mailiz') ? /^profiles:\n((?: {2}- .*\n)+)/m.exec(text)?.[1] : undefined;
    });
    assert.deepEqual(
      profiles
        .trim()
        .split(/\n? *- /)
        .filter((name) => name !== '')
        .sort(),
      [
        'Envoi manuel par MSS au PS Demandeur',
        'Opérateur Mailiz',
        "Référentiel d'identités",
        "Stockage des copies de titre d'identité",
      ],
    );
  });
});
