import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../../src/core/language/language';
import {
  branchPage,
  branchPageMessage,
  type BranchPageFacts,
} from '../../../../src/core/views/branchDiff/branchPage';
import { dossierChange } from '../../../../src/core/views/branchDiff/dossierChange';
import type { DossierChange, DossierSide } from '../../../../src/core/views/branchDiff/model';
import { offeredRefs } from '../../../../src/core/views/branchDiff/offeredRefs';
import { replacedPictures } from '../../../../src/core/views/branchDiff/replacedPictures';
import { sumsIn } from '../../../../src/node/git/branchSides';
import { depositDossier, readyChapter } from '../../../support/depositDossier';
import { long } from '../../../support/long';

const base = { ref: 'main', commit: '0123456789abcdef0123456789abcdef01234567' };

/** The ready dossier with other files; the text of no file counts here. */
async function side(more: Readonly<Record<string, string | Uint8Array>> = {}): Promise<DossierSide> {
  const { snapshot, folder } = await depositDossier(more);
  return { snapshot, textOf: () => undefined, sumOf: sumsIn(folder) };
}

function shown(change: DossierChange, more: Partial<BranchPageFacts> = {}): string {
  const compared = { path: 'segur.yaml', state: 'kept', change } as const;
  const addressOf: BranchPageFacts['addressOf'] = ({ file }, at) => `https://here/${at}/${file ?? ''}`;
  return branchPage({ base, isParting: true, compared, addressOf, language: 'fr', ...more }).html;
}

/** The words that are on a page, tags taken out. */
function wordsOf(page: string): string {
  return page
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const otherPicture = readFileSync(
  join(__dirname, '../../../../samples/ris/preuves/ANN/choix-destinataire.png'),
);
const hostile = 'PSC/"><script>alert(1)</script>.log';

async function replacedAndHostile(): Promise<DossierChange> {
  const chapter = readyChapter.replace('file: PSC/trace.log', `file: '${hostile}'`);
  return dossierChange(
    await side(),
    await side({
      ...{ 'preuves/PSC/ecran.png': otherPicture, 'preuves/psc.preuves.yaml': chapter },
      [`preuves/${hostile}`]: 'autre trace\n',
    }),
  );
}

describe('the page of what a branch changes', () => {
  const expected: Readonly<Record<Language, RegExp>> = {
    fr: /2 preuves changées.*Remplacée.*SC\.PSC\.01\.01\.01.*preuves\/PSC\/ecran\.png.*SHA-256/u,
    en: /2 proofs changed.*Replaced.*SC\.PSC\.01\.01\.01.*preuves\/PSC\/ecran\.png.*SHA-256/u,
  };
  for (const language of ['fr', 'en'] as const)
    it(`names changed proofs with their sums, in the language ${language}`, async () => {
      assert.match(wordsOf(shown(await replacedAndHostile(), { language })), expected[language]);
    });

  long('shows a replaced picture as it was beside what it is, each with its words', async () => {
    const page = shown(await replacedAndHostile());
    const pictures = [...page.matchAll(/<img alt="([^"]*)" loading="lazy" src="([^"]*)"/gu)];
    assert.deepEqual(
      pictures.map(([, alt, source]) => [alt, source]),
      [
        ['Avant\u00a0: preuves/PSC/ecran.png', 'https://here/before/preuves/PSC/ecran.png'],
        ['Maintenant\u00a0: preuves/PSC/ecran.png', 'https://here/after/preuves/PSC/ecran.png'],
      ],
    );
    assert.match(shown(await replacedAndHostile(), { addressOf: () => undefined }), /trop grande/u);
  });

  it('lets nothing of a file name become a tag', async () => {
    const page = shown(await replacedAndHostile());
    assert.match(page, /&quot;&gt;&lt;script&gt;alert/u);
    assert.doesNotMatch(page, /<script/u);
  });

  it('opens the entry of a requirement by a button, and knows no other message', async () => {
    const page = shown(await replacedAndHostile());
    assert.match(page, /<button[^>]*data-act="open"[^>]*data-of="SC\.PSC\.01"/u);
    const open = { act: 'open', of: 'SC.PSC.01', part: 'Pro Santé Connect' };
    assert.deepEqual(branchPageMessage(open), {
      ...{ act: 'open', requirement: 'SC.PSC.01', chapter: 'Pro Santé Connect' },
    });
    assert.deepEqual(branchPageMessage({ act: 'again' }), { act: 'again' });
    for (const other of [undefined, { act: 'open', of: 1, part: '' }, { act: 'delete' }])
      assert.equal(branchPageMessage(other), undefined);
  });

  it('says that nothing changed, in both languages', async () => {
    const same = await dossierChange(await side(), await side());
    assert.match(wordsOf(shown(same)), /Rien n’a changé/u);
    assert.match(wordsOf(shown(same, { language: 'en' })), /Nothing changed/u);
    assert.doesNotMatch(shown(same), /<section|<table|id="filter"/u);
  });

  it('lists findings gained and lost', async () => {
    const without = readyChapter.replace(/ {6}- \{ for: SC\.PSC\.01\.01\.01.*\n/u, '');
    const [all, less] = [await side(), await side({ 'preuves/psc.preuves.yaml': without })];
    assert.match(
      wordsOf(shown(await dossierChange(all, less))),
      /Retirée.*Nouveau constat : .*proof-missing/u,
    );
    assert.match(
      wordsOf(shown(await dossierChange(less, all))),
      /Ajoutée.*Constat corrigé : .*proof-missing/u,
    );
  });

  long('stays small whatever changed, and says how much is left out', async () => {
    const { requirements } = await replacedAndHostile();
    const many = Array.from({ length: 3000 }, () => requirements).flat();
    const page = shown({ requirements: many });
    assert.equal([...page.matchAll(/<tr>\s*<td>|<li>/gu)].length, 2000);
    assert.match(wordsOf(page), /et 7[\s\u202f]?000 autres changements/u);
  });

  it('asks for the former picture once, and for nothing that is no picture', async () => {
    const change = await replacedAndHostile();
    const wanted = replacedPictures({ requirements: [...change.requirements, ...change.requirements] });
    assert.deepEqual(
      wanted.map(({ path, type }) => [path, type]),
      [['preuves/PSC/ecran.png', 'png']],
    );
  });
});

describe('the branches that a dossier may be compared with', () => {
  it('begin with the main one, as the server or custom has it', () => {
    const refs = ['feature', 'v1.0', 'master', 'origin/trunk', 'main'];
    assert.equal(offeredRefs(refs, undefined).main, 'main');
    assert.equal(offeredRefs(refs, 'origin/trunk').main, 'origin/trunk');
    assert.deepEqual(offeredRefs(['feature', 'master'], 'origin/main'), {
      ...{ main: 'master', refs: ['master', 'feature'] },
    });
    assert.deepEqual(offeredRefs(['feature'], undefined), { main: undefined, refs: ['feature'] });
  });
});
