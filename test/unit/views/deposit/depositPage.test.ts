import assert from 'node:assert/strict';
import { newDepositFile } from '../../../../src/core/editing/deposit/addSubmission';
import { digestsOfFiles } from '../../../../src/core/deposit/digestsOfFiles';
import { submissionOf, filesWithoutDigest } from '../../../../src/core/editing/deposit/submissionOf';
import { nodeHasher } from '../../../../src/node/nodeHasher';
import { depositMessage } from '../../../../src/core/views/deposit/depositMessage';
import { packageFolderName } from '../../../../src/core/views/deposit/packageFolderName';
import { depositPage } from '../../../../src/core/views/deposit/depositPage';
import { depositWalk, type DepositWalk } from '../../../../src/core/views/deposit/depositWalk';
import { depositDossier, readyChapter, digestOfText } from '../../../support/depositDossier';

async function walkOf(files: Readonly<Record<string, string>> = {}, showsAll = false): Promise<DepositWalk> {
  const { snapshot, status } = await depositDossier(files);
  return depositWalk(status, snapshot, { showsAll, digestOfText });
}

async function submitted(): Promise<string> {
  const { snapshot, status, folder } = await depositDossier();
  const files = filesWithoutDigest(status.chapter, snapshot);
  assert.deepEqual(files, ['preuves/PSC/ecran.png', 'preuves/PSC/trace.log']);
  const sums = await digestsOfFiles(files, { folder, hasher: nodeHasher }, new AbortController().signal);
  const submission = submissionOf(status.chapter, snapshot, { on: '2026-03-01', digestOfText, sums });
  assert.equal(submission.proofs.filter(({ current }) => current.sha256 !== undefined).length, 2);
  return newDepositFile(status.chapter.name, submission);
}

const proofsIn = (walk: DepositWalk): readonly string[] =>
  walk.kind === 'items' ? walk.items.map(({ expectedProof }) => expectedProof) : [];

const pageOf = (walk: DepositWalk, ticked: readonly string[] = []): string =>
  depositPage({
    ...{ chapter: 'Pro <b>', walk, showsAll: false, language: 'fr' },
    ticked: new Set(ticked),
  }).html;

describe('the deposit of a chapter by hand', () => {
  it('is refused with each error and each missing proof while there is one', async () => {
    const walk = await walkOf({
      'preuves/psc.preuves.yaml': readyChapter
        .replace('PSC/ecran.png', 'PSC/absent.png')
        .replace(/^.*trace.*\n/mu, ''),
    });
    assert.ok(walk.kind === 'refused');
    assert.deepEqual(
      walk.findings.map(({ code }) => code),
      ['proof-missing', 'file-not-found'],
    );
    const page = pageOf(walk);
    assert.match(page, /2 points à corriger/u);
    assert.match(page, /data-act="finding" data-of="1"/u);
    assert.doesNotMatch(page, /id="submit"/u);
  });

  it('offers to write the renamed files, and then leads to them', async () => {
    const walk = await walkOf();
    assert.ok(walk.kind === 'items');
    assert.match(pageOf(walk), /data-act="write">Copier les fichiers renommés…</u);
    const [first, second] = walk.items;
    assert.ok(first?.file !== undefined && second?.file !== undefined);
    const path = `/depots/depot-psc/${first.file.name}`;
    const renamed = { folder: '/depots/depot-psc', paths: new Map([[first.key, path]]) };
    const { html } = depositPage({
      ...{ chapter: 'PSC', walk, ticked: new Set<string>(), showsAll: false, language: 'fr', renamed },
    });
    assert.match(html, /sont dans \/depots\/depot-psc\b/u);
    assert.ok(html.includes(`<code>${path}</code>`));
    assert.ok(html.includes(`<code>${second.file.source}</code>`));
    assert.deepEqual(depositMessage({ act: 'write' }), { act: 'write' });
  });

  it('has nothing to write where no proof is a file', async () => {
    const walk = await walkOf();
    assert.ok(walk.kind === 'items');
    const links = { ...walk, items: walk.items.filter(({ file }) => file === undefined) };
    assert.ok(links.items.length > 0);
    assert.doesNotMatch(pageOf(links), /data-act="write"/u);
  });

  it('names the folder of renamed files like the chapter, and never twice the same', () => {
    const name = (taken: readonly string[]): string =>
      packageFolderName('depots/psc.depot.yaml', (one) => taken.includes(one));
    assert.equal(name([]), 'depot-psc');
    assert.equal(name(['depot-psc', 'depot-psc-2']), 'depot-psc-3');
  });

  it('goes through the proofs in the catalogue’s order, and ends when each is ticked', async () => {
    const walk = await walkOf();
    assert.deepEqual(proofsIn(walk), ['SC.PSC.01.01.01', 'SC.PSC.01.01.02', 'SC.PSC.02.01.01']);
    assert.ok(walk.kind === 'items');
    const keys = walk.items.map(({ key }) => key);
    const begun = pageOf(walk, keys.slice(0, 1));
    assert.match(begun, /1 preuve déposée sur 3/u);
    assert.match(begun, /id="submit"[^>]*disabled/u);
    assert.match(begun, /01-SC\.PSC\.01\.01\.01-ecran\.png/u);
    assert.match(begun, /«\sImporter directement de Gazelle\s»/u);
    assert.match(begun, /CI-SIS-Sc1/u);
    assert.match(begun, /Pro &lt;b&gt;/u);
    assert.doesNotMatch(pageOf(walk, keys), /id="submit"[^>]*disabled/u);
  });

  it('loses the tick of a file that was made again, and of that file alone', async () => {
    const before = await walkOf();
    const after = await walkOf({ 'preuves/PSC/trace.log': '2026-02-12 une autre session\n' });
    assert.ok(before.kind === 'items' && after.kind === 'items');
    const lost = before.items.filter(({ key }) => !after.items.some((one) => one.key === key));
    assert.deepEqual(
      lost.map(({ expectedProof }) => expectedProof),
      ['SC.PSC.01.01.02'],
    );
  });

  it('shows again only what changed or has an open remark, with a switch to show all', async () => {
    const deposited = await submitted();
    const same = await walkOf({ 'depots/psc.depot.yaml': deposited });
    assert.ok(same.kind === 'items');
    assert.deepEqual([proofsIn(same), same.unchanged, same.isResubmission], [[], 3, true]);
    assert.match(pageOf(same), /Rien n’a changé/u);
    assert.match(pageOf(same), /id="submit"[^>]*disabled/u);
    const answer = `    answer:
      on: 2026-03-05
      status: a-modifier
      remarks:
        - { for: SC.PSC.02.01.01, text: Lien illisible. }
`;
    const files = {
      'depots/psc.depot.yaml': deposited + answer,
      'preuves/PSC/trace.log': '2026-02-12 une autre session\n',
    };
    const changed = await walkOf(files);
    assert.deepEqual(proofsIn(changed), ['SC.PSC.01.01.02', 'SC.PSC.02.01.01']);
    assert.match(pageOf(changed), /id="all"/u);
    assert.equal(proofsIn(await walkOf(files, true)).length, 3);
  });

  it('writes what is deposited alone where not all is', async () => {
    const { snapshot, status } = await depositDossier();
    const isDeposited = (requirement: string): boolean => requirement === 'SC.PSC.02';
    const { proofs } = submissionOf(status.chapter, snapshot, {
      on: '2026-03-01',
      digestOfText,
      isDeposited,
    });
    assert.deepEqual(
      proofs.map((one) => one.for),
      ['SC.PSC.02.01.01'],
    );
  });
});

describe('a message of the page of a deposit', () => {
  it('is accepted only in the forms that there are', () => {
    const copy = { act: 'copy', of: 'a', part: 'path' };
    assert.deepEqual(depositMessage({ ...copy, more: 1 }), copy);
    assert.deepEqual(depositMessage({ act: 'tick', of: 'a', on: true }), { act: 'tick', of: 'a', on: true });
    for (const wrong of [
      undefined,
      null,
      'submit',
      { act: 'eval' },
      { act: 'copy', of: 'a', part: '__proto__' },
      { act: 'tick', of: 'a', on: 'yes' },
      { act: 'reveal', of: 3 },
    ])
      assert.equal(depositMessage(wrong), undefined);
  });
});
