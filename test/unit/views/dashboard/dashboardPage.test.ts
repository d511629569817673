import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/language/language';
import type { Snapshot } from '../../../../src/core/project/snapshot';
import type { LastChange } from '../../../../src/core/views/dashboard/lastChapterChange';
import { dashboardMessage, dashboardPage } from '../../../../src/core/views/dashboard/dashboardPage';
import { namedIn } from '../../../../src/core/views/deposit/namedIn';
import { supportMail } from '../../../../src/core/views/motco2/supportMail';
import { dossierStatus } from '../../../../src/core/views/status/dossierStatus';
import { changesInLog } from '../../../../src/node/git/lastChanges';
import { dossierText, testDossier } from '../../../support/dossierTexts';

const today = '2026-03-01';

async function snapshotOf(dossier: string, files: Readonly<Record<string, string>> = {}): Promise<Snapshot> {
  const { project } = testDossier({ 'segur.yaml': dossier, ...files });
  return project.lookAtEvidence(new AbortController().signal);
}

interface Around {
  readonly others?: readonly Snapshot[];
  readonly lastChanges?: ReadonlyMap<string, LastChange>;
  readonly language?: Language;
}

function pageOf(snapshot: Snapshot, around: Around = {}): string {
  const { others = [], lastChanges = new Map<string, LastChange>(), language = 'fr' } = around;
  const status = dossierStatus(
    snapshot,
    today,
    language,
    others.map(({ dossier }) => dossier),
  );
  return dashboardPage({ snapshot, status, others, today, lastChanges, language }).html.replaceAll(
    '\u00a0',
    ' ',
  );
}

describe('the dashboard', () => {
  it('shows chapters, steps and the pace to date 2, and whatever a dossier holds as text', async () => {
    const snapshot = await snapshotOf(
      `${dossierText.replace('Radiance', '<b>Radiance</b>')}milestones: { date2: 2026-03-15T12:00 }\n`,
    );
    const page = pageOf(snapshot);
    assert.match(page, /&lt;b&gt;Radiance/u);
    assert.doesNotMatch(page, /<b>|<script/u);
    assert.match(page, /14 jours ; 5 preuves restent à fournir, soit 3 par semaine/u);
    assert.match(page, /à faire \(15\/03\/2026 à 12 h 00\)/u);
    assert.match(page, /Date 2, dossier de preuves complet : 15\/03\/2026 à 12 h 00 \(heure de Paris\)/u);
    assert.match(page, /max="5"[\s\S]*0 preuve fournie sur 5/u);
    assert.match(
      page,
      /data-of="Pro Santé Connect"[\s\S]*?<td>À compléter<\/td>\s*<td class="count">0 \/ 3<\/td>/u,
    );
    assert.match(
      page,
      /href="https:\/\/convergence\.esante\.gouv\.fr\/" title="adresse lue le \d\d\/\d\d\/\d{4} sur https/u,
    );
    assert.match(pageOf(snapshot, { language: 'en' }), /To be proved again/u);
  });

  it('has columns and buttons only where a chapter has something there', async () => {
    const chapterText = (name: string): string =>
      `depot: 1\nchapter: ${name}\nsubmissions:\n  - on: 2026-02-10\n    version: 3.2.0\n    proofs: []\n    answer: { on: 2026-02-20, status: a-modifier, remarks: [{ text: Flou }] }\n`;
    const bare = pageOf(await snapshotOf(dossierText));
    assert.doesNotMatch(bare, /Soumis le|Dernière modification|data-act="deposit"/u);
    const page = pageOf(
      await snapshotOf(dossierText, { 'depots/messagerie.depot.yaml': chapterText('Messagerie') }),
    );
    assert.match(page, /Soumis le/u);
    assert.match(page, /<td>10\/02\/2026<\/td>/u);
    assert.deepEqual(
      [...page.matchAll(/data-act="deposit"\s+data-of="([^"]+)"/gu)].map(([, of]) => of),
      ['Messagerie'],
    );
  });

  it('says once what is true of every chapter, and names the others', async () => {
    const page = pageOf(await snapshotOf(dossierText));
    assert.match(page, /Aucun chapitre n’a encore de réponse de l’ANS\./u);
    assert.match(page, /Aucun chapitre n’est encore validé\./u);
  });

  it('is asked for a chapter by its name, and for nothing that it does not show', () => {
    assert.deepEqual(dashboardMessage({ act: 'preview', of: 'Messagerie' }), {
      act: 'preview',
      chapter: 'Messagerie',
    });
    assert.deepEqual(dashboardMessage({ act: 'open' }), { act: 'open' });
    for (const given of [
      { act: 'deposit' },
      { act: 'delete', of: 'x' },
      null,
      'open',
      { act: 'preview', of: 1 },
    ])
      assert.equal(dashboardMessage(given), undefined);
  });

  it('says who changed a chapter last, from its file or its evidence', async () => {
    const snapshot = await snapshotOf(dossierText, {
      'preuves/psc.preuves.yaml':
        'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.02, file: PSC/a.log }\n',
      'preuves/PSC/a.log': 'trace\n',
    });
    const lastChanges = new Map([
      ['preuves/psc.preuves.yaml', { author: 'Ana', on: '2026-01-02' }],
      ['preuves/PSC/a.log', { author: 'Luc <i>', on: '2026-02-03' }],
    ]);
    assert.match(pageOf(snapshot, { lastChanges }), /<td>03\/02\/2026, Luc &lt;i&gt;<\/td>/u);
  });

  it('reads the order of requests across the dossiers of one product, and of no other', async () => {
    const own = await snapshotOf(
      `${dossierText}requests:\n  cnda:\n    - { service: DMP, stage: pre-examen }\n`,
    );
    const desk = (name: string, stage: string): Promise<Snapshot> =>
      snapshotOf(
        `${dossierText.replace('Radiance', name)}requests:\n  psc:\n    - { role: user, stage: ${stage} }\n`,
      );
    const cndaOf = (others: readonly Snapshot[]): string | undefined =>
      dossierStatus(
        own,
        today,
        'fr',
        others.map(({ dossier }) => dossier),
      ).steps.find(({ step }) => step === 'cnda')?.state;
    assert.equal(cndaOf([await desk('Radiance', 'demande')]), 'blocked');
    assert.equal(cndaOf([await desk('Radiance', 'habilite')]), 'open');
    assert.equal(cndaOf([await desk('Autre', 'demande')]), 'open');
    const page = pageOf(own, { others: [await desk('Radiance', 'bac-a-sable')] });
    assert.match(page, /Client_ID du bac à sable/u);
    assert.match(page, /copie d’écran de l’espace personnel CNDA/u);
  });

  it('says how the dossier enters the cycle, and what follows the listing of its dispositif alone', async () => {
    const candidacy = 'candidacy:\n  whiteLabel: { of: Autre 4.1, modified: true }\n';
    const page = pageOf(await snapshotOf(dossierText + candidacy));
    assert.match(page, /Marque blanche modifiée<\/th>\s*<td>oui<\/td>/u);
    assert.match(page, /Première candidature<\/th>\s*<td>non<\/td>/u);
    assert.match(page, /3 sites pilotes/u);
    assert.match(page, /Demande de solde : 22\/09\/2027/u);
    assert.doesNotMatch(page, /DRIM-M/u);
    const box = pageOf(await snapshotOf(dossierText.replace('device: RIS', 'device: DRIMbox')));
    assert.match(box, /DRIM-M[\s\S]*aucun site pilote[\s\S]*15\/12\/2027/u);
    const other = pageOf(await snapshotOf(dossierText.replace('device: RIS', 'device: LGC')));
    assert.match(other, /Dates et conditions du financement : à confirmer par vous/u);
  });
});

describe('what git says of files', () => {
  it('is the newest commit of each, names as they are', () => {
    const log =
      '\u0001Zoé\u00022026-02-02\0\npreuves/é a.png\0segur.yaml\0\u0001Luc\u00022026-01-01\0\nsegur.yaml\0x\0';
    assert.deepEqual(
      [...changesInLog(log)].map(([path, { author, on }]) => [path, author, on]),
      [
        ['preuves/é a.png', 'Zoé', '2026-02-02'],
        ['segur.yaml', 'Zoé', '2026-02-02'],
        ['x', 'Luc', '2026-01-01'],
      ],
    );
  });
});

describe('the mail to the support of MOTCO2', () => {
  it('has the subject, the test case and the job number that the support asks for', async () => {
    const { dossier, chapters } = await snapshotOf(dossierText, {
      'preuves/mss.preuves.yaml':
        'chapter: Messagerie\nrequirements:\n  SC.MSS/CONF.01 BIS:\n    proofs:\n      - { motco2: 48213, test: MSS-GEN, result: ko, ranOn: 2026-02-20 }\n',
    });
    const proof = chapters[0]?.entries[0]?.entry.proofs[0];
    const mail = supportMail(dossier, proof, 'fr');
    assert.match(mail, /^Objet : \[MOTCO2\] Radiance 3\.2\.0 - MSS-GEN - job 48213$/mu);
    assert.match(mail, /Exécuté le : 2026-02-20/u);
    assert.match(supportMail(dossier, undefined, 'en'), /Numéro du job : …/u);
  });
});

describe('the ids that a message names', () => {
  it('are those of expected proofs, whole, however they are written', async () => {
    const { project } = testDossier({});
    const snapshot = await project.lookAtEvidence(new AbortController().signal);
    const [chapter] = snapshot.selection.chapters;
    assert.ok(chapter);
    const message =
      'La preuve psc.01.01.02 est floue ; voir aussi SC.PSC.02.01.01. Rien sur SC.PSC.01.01.011.';
    assert.deepEqual(namedIn(message, chapter), ['SC.PSC.01.01.02', 'SC.PSC.02.01.01']);
  });
});
