import assert from 'node:assert/strict';
import { setRemark } from '../../../../src/core/editing/deposit/setRemark';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { changeOf, remarkThreads } from '../../../../src/core/views/remarks/remarkThreads';
import { unfiltered, type OutlineQuery } from '../../../../src/core/views/outline/model';
import { outlineOf } from '../../../../src/core/views/outline/outlineOf';
import { describe as describeRow } from '../../../../src/core/views/tree/describe';
import { depositDossier, readyChapter } from '../../../support/depositDossier';
import { long } from '../../../support/long';

const answered = `depot: 1
chapter: Pro Santé Connect
submissions:
  - on: 2026-02-01
    proofs: []
    answer:
      on: 2026-02-10
      status: a-modifier
      remarks:
        - for: SC.PSC.01.01.02
          text: La trace ne montre pas l’heure.
        - text: Le chapitre est à revoir.
          reply: Revu.
          settledOn: 2026-02-12
        - { for: SC.PSC.02, text: "Lien <b>[illisible](command:x)</b>" }
`;

const withRemarks = { 'depots/psc.depot.yaml': answered };

describe('the remarks of the agency as conversations', () => {
  it('are on the lines of what they are about, the settled ones of the last answer too', async () => {
    const { snapshot } = await depositDossier(withRemarks);
    const lines = readyChapter.split('\n');
    assert.deepEqual(
      remarkThreads(snapshot).map(({ file, range, written, settledOn, reply }) => [
        ...[file, lines[range.start.line]?.trim()],
        ...[written.line, settledOn, reply],
      ]),
      [
        ['preuves/psc.preuves.yaml', lines[5]?.trim(), 9, undefined, undefined],
        ['preuves/psc.preuves.yaml', 'SC.PSC.02:', 14, undefined, undefined],
        ['preuves/psc.preuves.yaml', lines[0], 11, '2026-02-12', 'Revu.'],
      ],
    );
  });

  it('disappear once the chapter is validated', async () => {
    const { snapshot } = await depositDossier({
      'depots/psc.depot.yaml': answered.replace('a-modifier', 'valide'),
    });
    assert.deepEqual(remarkThreads(snapshot), []);
  });

  long(
    'are replied to, settled and opened again where they are written, a second reply behind the first',
    async () => {
      let text = answered;
      const act = async (change: Parameters<typeof changeOf>[1]): Promise<void> => {
        const { snapshot } = await depositDossier({ 'depots/psc.depot.yaml': text });
        const remark = remarkThreads(snapshot).find((one) => one.text.startsWith('La trace'));
        assert.ok(remark);
        const edits = setRemark(text, remark.written.line, changeOf(remark, change, '2026-03-01'));
        assert.ok(edits);
        text = applyEdits(text, edits);
      };
      await act({ act: 'reply', text: ' Refaite. ' });
      const replied = text;
      await act({ act: 'settle' });
      assert.match(text, /text: La trace.*\n {10}reply: Refaite\.\n {10}settledOn: "?2026-03-01/u);
      await act({ act: 'reopen' });
      assert.equal(text, replied);
      await act({ act: 'reply', text: 'Avec l’heure.' });
      const { snapshot } = await depositDossier({ 'depots/psc.depot.yaml': text });
      assert.equal(remarkThreads(snapshot)[0]?.reply, 'Refaite.\nAvec l’heure.');
    },
  );
});

describe('the tree of a chapter that was answered', () => {
  const rowsFor = async (query: Partial<OutlineQuery>): Promise<readonly string[]> => {
    const { snapshot } = await depositDossier(withRemarks);
    const outline = outlineOf(snapshot, { ...unfiltered, ...query });
    const said = (node: Parameters<typeof describeRow>[0]['node']): string => {
      const { label, detail } = describeRow({ node, folder: '' }, 'fr');
      return `${label} · ${detail}`;
    };
    return outline
      .childrenOf(outline.root)
      .flatMap((chapter) => [
        said(chapter),
        ...outline.childrenOf(chapter).flatMap((one) => [said(one), ...outline.childrenOf(one).map(said)]),
      ]);
  };

  it('says that changes are asked for, and marks what the open remarks are about', async () => {
    const rows = await rowsFor({});
    assert.match(rows[0] ?? '', /Pro Santé Connect · À modifier, 2 remarques/u);
    assert.deepEqual(
      rows.filter((row) => row.includes('1 remarque')).map((row) => row.replace(/ · .*/u, '')),
      ['2/2', '.01.02', '1/1'],
    );
    assert.ok(rows.some((row) => row.includes('Messagerie')));
  });

  it('shows, filtered by remarks, only what they are about', async () => {
    const rows = await rowsFor({ filter: 'remarks' });
    assert.equal(rows.filter((row) => /^\d\/\d/u.test(row)).length, 3);
    assert.ok(!rows.some((row) => row.includes('Messagerie')));
    const ofKind = await rowsFor({ filter: 'remarks', kinds: ['demonstration'] });
    assert.deepEqual(ofKind, []);
  });
});
