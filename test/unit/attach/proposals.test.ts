import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { planAttachment, type FileToAttach } from '../../../src/core/attach/planAttachment';
import { proposalsByName, proposalsFor, type CandidateFile } from '../../../src/core/attach/proposals';
import { targetNames } from '../../../src/core/attach/targetNames';
import { timeIn } from '../../../src/core/attach/timeIn';
import type { Catalogue } from '../../../src/core/catalogue/model';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { reviewAnswer } from '../../../src/core/views/attachReview/reviewAnswer';
import { reviewPage } from '../../../src/core/views/attachReview/reviewPage';
import { catalogueText, testDossier } from '../../support/dossierTexts';

/** One more expected proof of a picture, beside those of `catalogueText`. */
const text = catalogueText.replace(
  '              - number: SC.PSC.01.01.02\n',
  '              - number: SC.PSC.01.01.03\n                kinds: [screenshot]\n                text: Copie\n              - number: SC.PSC.01.01.02\n',
);
const { project, folder } = testDossier({
  'rem/REM.rem.yaml': text,
  'preuves/psc.preuves.yaml': 'chapter: Pro Santé Connect\nrequirements: {}\n',
});

function given(path: string, type: string, day = 1): CandidateFile {
  const stamp = { size: 10, modified: `${Date.UTC(2026, 2, day)}000000`, inode: path };
  const inspection = { stamp, type, mime: '', facts: {}, problems: [], sha256: sumOf(path) };
  return { name: path.slice(path.lastIndexOf('/') + 1), path, inspection };
}

function sumOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

describe('what is proposed for files', () => {
  let snapshot: Snapshot;
  let catalogue: Catalogue;
  before(async () => {
    snapshot = await project.load(new AbortController().signal);
    if (snapshot.catalogue.kind !== 'loaded') throw new Error('no catalogue');
    catalogue = snapshot.catalogue.catalogue;
  });

  const told = (files: readonly CandidateFile[], of: Snapshot = snapshot): readonly string[] => {
    const coverage = [...of.coverage.values()].find(({ requirement }) => requirement.id === 'SC.PSC.01');
    assert.ok(coverage !== undefined);
    return proposalsFor(coverage, files, { snapshot: of, catalogue }).map(
      ({ file, chosen }) => `${file.name} ${chosen.map(({ expected }) => expected?.name ?? '').join(' ')}`,
    );
  };

  it('is, for several on one requirement, the proof whose kind each fits', () => {
    assert.deepEqual(told([given('a/b.log', 'txt', 2), given('a/a.png', 'png', 1)]), [
      'a.png SC.PSC.01.01.01',
      'b.log SC.PSC.01.01.02',
    ]);
  });

  it('is the next proof that has none where several fit, and none where all have one', () => {
    const files = ['a/1.png', 'a/2.png', 'a/3.png'].map((path, order) => given(path, 'png', order + 1));
    assert.deepEqual(told(files), ['1.png SC.PSC.01.01.01', '2.png SC.PSC.01.01.03', '3.png ']);
    assert.deepEqual(told([given('a/SC.PSC.01.01.03.png', 'png'), given('a/x.zip', 'zip', 2)]), [
      'SC.PSC.01.01.03.png SC.PSC.01.01.03',
      'x.zip SC.PSC.01.01.02',
    ]);
  });

  it('is the proof whose kind each suits best, though an earlier one accepts it too', async () => {
    const first = '              - number: SC.PSC.01.01.01\n';
    const document = first.replace('.01\n', '.04\n') + '                kinds: [document]\n';
    const other = testDossier({
      'rem/REM.rem.yaml': catalogueText.replace(first, document + first),
      'preuves/psc.preuves.yaml': 'chapter: Pro Santé Connect\nrequirements: {}\n',
    });
    const loaded = await other.project.load(new AbortController().signal);
    const files = [given('a/1.png', 'png', 1), given('a/2.pdf', 'pdf', 2)];
    assert.deepEqual(told(files, loaded), ['1.png SC.PSC.01.01.01', '2.pdf SC.PSC.01.01.04']);
  });

  it('comes in the order of time where names have no id: that of the name before that of the file', () => {
    const files = [
      given('x/IMG_20260302_102000.png', 'png', 1),
      given('x/image.png', 'png', 3),
      given('x/Capture d’écran 2026-03-02 à 10.15.22.png', 'png', 28),
      given('x/psc-02.png', 'png', 9),
    ];
    assert.deepEqual(
      proposalsByName(files, snapshot, catalogue).map(({ file, kind }) => [kind, file.name]),
      [
        ['matched', 'psc-02.png'],
        ['unmatched', 'Capture d’écran 2026-03-02 à 10.15.22.png'],
        ['unmatched', 'IMG_20260302_102000.png'],
        ['unmatched', 'image.png'],
      ],
    );
    assert.deepEqual(
      ['2026-03-02 à 10.15.22', '20260302', 'Screenshot_20260302-101800', '99999999', '2026-13-02'].map(
        timeIn,
      ),
      ['2026-03-02T10:15:22', '2026-03-02', '2026-03-02T10:18:00', undefined, undefined],
    );
  });

  it('is planned for several proofs at once with one copy, that a second plan finds', async () => {
    const { all } = targetNames(snapshot);
    const file = given('x/a.png', 'png');
    const files = all.slice(0, 3).map(({ target }): FileToAttach => ({
      name: file.name,
      sha256: sumOf('x/a.png'),
      size: 7,
      inDossier: undefined,
      target,
      madeOn: '2026-03-02',
    }));
    const host = {
      snapshot,
      catalogue,
      template: '',
      textOf: (path: string) => project.textOf(path),
      folder,
      sumOf: () => Promise.resolve(undefined),
    };
    const plan = await planAttachment(files, host);
    assert.deepEqual(
      plan.files.map(({ kind, path }) => `${kind} ${path}`),
      [
        'copy preuves/PSC/SC.PSC.01_01.01_1.png',
        'cite preuves/PSC/SC.PSC.01_01.01_1.png',
        'cite preuves/PSC/SC.PSC.01_01.01_1.png',
      ],
    );
    const written = [...plan.texts.values()].map(({ after }) => after).join('');
    assert.match(written, /version: 3\.2\.0\n +madeOn: 2026-03-02\n/);
    folder.write('preuves/PSC/SC.PSC.01_01.01_1.png', 'x/a.png');
    for (const [path, { after }] of plan.texts) project.setText(path, after);
    const again = await project.lookAtEvidence(new AbortController().signal);
    const targets = targetNames(again).all.slice(0, 3);
    const second = await planAttachment(
      files.map((one, order) => ({ ...one, target: targets[order]?.target ?? one.target })),
      { ...host, snapshot: again },
    );
    assert.deepEqual([...new Set(second.files.map(({ kind }) => kind))], ['already']);
    assert.equal(second.texts.size, 0);
  });
});

describe('the page on which files are looked through', () => {
  const page = (language: 'fr' | 'en'): string => {
    const { snapshot } = project;
    if (snapshot?.catalogue.kind !== 'loaded') throw new Error('no catalogue');
    const files = [
      given('x/<img src=x onerror=alert(1)>.png', 'png'),
      given('x/SC.PSC.02 "a" 1 85 05 78 006 084 91.png', 'png'),
    ];
    const proposals = proposalsByName(files, snapshot, snapshot.catalogue.catalogue);
    return reviewPage({
      language,
      targets: targetNames(snapshot),
      lines: proposals.map((proposal) => ({ proposal, already: undefined, picture: 'https://x/"a' })),
    }).html;
  };

  it('shows the day on which each file was made, with what says so, before any is written', () => {
    const { snapshot } = project;
    if (snapshot?.catalogue.kind !== 'loaded') throw new Error('no catalogue');
    const files = [given('SC.PSC.02/a.png', 'png')];
    const proposals = proposalsByName(files, snapshot, snapshot.catalogue.catalogue);
    const lines = proposals.map((proposal) => ({
      ...{ proposal, already: undefined, picture: undefined },
      madeOn: { day: '2026-03-02', from: 'name' } as const,
    }));
    const { html } = reviewPage({ language: 'fr', targets: targetNames(snapshot), lines });
    assert.match(html, /réalisée le 02\/03\/2026 d’après le nom du fichier/u);
  });

  it('shows names as text, masked, and each field with a name of its own', () => {
    const html = page('fr');
    assert.doesNotMatch(html, /<img src=x|85 05 78|"a"/u);
    assert.match(html, /&lt;img src=x/u);
    const labels = [
      ...html.matchAll(
        /<(?:input|button|img)\b(?![^>]*(?:aria-label|alt|id="(?:attach|cancel|give-selected|in-order)"))[^>]*>/gu,
      ),
    ];
    assert.deepEqual(labels, []);
    assert.notEqual(html, page('en'));
  });

  it('is answered with what the dossier expects, and nothing else', () => {
    const { snapshot } = project;
    assert.ok(snapshot !== undefined);
    const targets = targetNames(snapshot);
    for (const message of [undefined, 1, {}, { kind: 'attach' }, { kind: 'other' }, []])
      assert.equal(reviewAnswer(message, targets), undefined);
    const lines = [
      { id: 0, targets: ['SC.PSC.01.01.02', 'SC.PSC.01.01.02', 'nope', 3] },
      { id: 'x', targets: [] },
      null,
    ];
    const answer = reviewAnswer({ kind: 'attach', lines }, targets);
    assert.ok(answer?.kind === 'attach');
    assert.deepEqual(
      answer.lines.map(({ id, targets: some }) => [id, some.map((one) => targets.nameOf(one))]),
      [[0, ['SC.PSC.01.01.02']]],
    );
  });
});
