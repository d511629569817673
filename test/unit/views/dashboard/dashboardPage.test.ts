import assert from 'node:assert/strict';
import type { Language } from '../../../../src/core/language/language';
import type { Snapshot } from '../../../../src/core/project/snapshot';
import type { Touch } from '../../../../src/core/views/dashboard/chapterTouches';
import { dashboardPage } from '../../../../src/core/views/dashboard/dashboardPage';
import { namedIn } from '../../../../src/core/views/deposit/namedIn';
import { supportMail } from '../../../../src/core/views/motco2/supportMail';
import { dossierStatus } from '../../../../src/core/views/status/dossierStatus';
import { touchedIn } from '../../../../src/node/git/lastTouched';
import { dossierText, testDossier } from '../../../support/dossierTexts';

const today = '2026-03-01';

async function snapshotOf(dossier: string, files: Readonly<Record<string, string>> = {}): Promise<Snapshot> {
  const { project } = testDossier({ 'segur.yaml': dossier, ...files });
  return project.lookAtEvidence(new AbortController().signal);
}

interface Around {
  readonly others?: readonly Snapshot[];
  readonly touched?: ReadonlyMap<string, Touch>;
  readonly language?: Language;
}

function pageOf(snapshot: Snapshot, around: Around = {}): string {
  const { others = [], touched = new Map<string, Touch>(), language = 'fr' } = around;
  const status = dossierStatus(
    snapshot,
    today,
    language,
    others.map(({ dossier }) => dossier),
  );
  return dashboardPage({ snapshot, status, others, today, touched, language }).html;
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
    assert.match(page, /à faire \(2026-03-15 12:00\)/u);
    assert.match(page, /<th scope="row">Pro Santé Connect<\/th>\s*<td>À compléter<\/td>/u);
    assert.match(page, /href="https:\/\/convergence\.esante\.gouv\.fr\/" title="source : https/u);
    assert.match(pageOf(snapshot, { language: 'en' }), /To be proved again/u);
  });

  it('says who changed a chapter last, from its file or its evidence', async () => {
    const snapshot = await snapshotOf(dossierText, {
      'preuves/psc.preuves.yaml':
        'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.02, file: PSC/a.log }\n',
      'preuves/PSC/a.log': 'trace\n',
    });
    const touched = new Map([
      ['preuves/psc.preuves.yaml', { who: 'Ana', on: '2026-01-02' }],
      ['preuves/PSC/a.log', { who: 'Luc <i>', on: '2026-02-03' }],
    ]);
    assert.match(pageOf(snapshot, { touched }), /<td>2026-02-03, Luc &lt;i&gt;<\/td>/u);
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
    assert.match(page, /Demande de solde : 2027-09-22/u);
    assert.doesNotMatch(page, /DRIM-M/u);
    const box = pageOf(await snapshotOf(dossierText.replace('device: RIS', 'device: DRIMbox')));
    assert.match(box, /DRIM-M[\s\S]*aucun site pilote[\s\S]*2027-12-15/u);
    const other = pageOf(await snapshotOf(dossierText.replace('device: RIS', 'device: LGC')));
    assert.match(other, /Dates et conditions du financement : à confirmer par vous/u);
  });
});

describe('what git says of files', () => {
  it('is the newest commit of each, names as they are', () => {
    const log =
      '\u0001Zoé\u00022026-02-02\0\npreuves/é a.png\0segur.yaml\0\u0001Luc\u00022026-01-01\0\nsegur.yaml\0x\0';
    assert.deepEqual(
      [...touchedIn(log)].map(([path, { who, on }]) => [path, who, on]),
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
