import assert from 'node:assert/strict';
import { dossierStatus } from '../../../../src/core/views/status/dossierStatus';
import type { DossierStatus } from '../../../../src/core/views/status/dossierStatus';
import { dossierText, testDossier } from '../../../support/dossierTexts';

const link = 'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3';

const whole = {
  'preuves/psc.preuves.yaml': `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - { for: SC.PSC.01.01.01, link: "${link}" }
      - { for: SC.PSC.01.01.02, link: "${link}" }
  SC.PSC.02:
    proofs:
      - { gazelle: "${link}", test: CI-SIS }
`,
  'preuves/mss.preuves.yaml': `chapter: Messagerie
requirements:
  SC.MSS/CONF.01 BIS:
    notApplicable: Le produit ne s'adresse pas à ce public.
`,
};

async function statusOf(
  files: Readonly<Record<string, string>>,
  today = '2026-03-01',
): Promise<DossierStatus> {
  const { project } = testDossier(files, { now: () => Date.parse(`${today}T12:00:00Z`) });
  const snapshot = await project.lookAtEvidence(new AbortController().signal);
  return dossierStatus(snapshot, today, 'fr');
}

function states({ steps }: DossierStatus): Readonly<Record<string, string>> {
  return Object.fromEntries(steps.map(({ step, state }) => [step, state]));
}

function deposit(chapter: string, answer = ''): string {
  return `depot: 1\nchapter: ${chapter}\nsubmissions:\n  - on: 2026-02-02\n    proofs: []\n${answer}`;
}

const valid = '    answer: { on: 2026-02-20, status: valide }\n';

describe('the status of a chapter', () => {
  it('is to complete, ready, submitted, to modify or validated', async () => {
    const stateWith = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
      (await statusOf(files)).chapters.map(({ state }) => state);
    assert.deepEqual(await stateWith({}), ['to-complete', 'to-complete']);
    assert.deepEqual(await stateWith(whole), ['ready', 'ready']);
    const broken = whole['preuves/psc.preuves.yaml'].replace('https://interop', 'ftp://interop');
    assert.deepEqual(await stateWith({ ...whole, 'preuves/psc.preuves.yaml': broken }), [
      'to-complete',
      'ready',
    ]);
    const answered = (answer: string) => ({
      ...whole,
      'depots/psc.depot.yaml': deposit('Pro Santé Connect', answer),
    });
    assert.deepEqual(await stateWith(answered('')), ['submitted', 'ready']);
    assert.deepEqual(await stateWith(answered('    answer: { on: 2026-02-20, status: a-modifier }\n')), [
      'to-modify',
      'ready',
    ]);
    assert.deepEqual(await stateWith(answered(valid)), ['validated', 'ready']);
  });

  it('counts what its requirements and its file have, and nothing of the others', async () => {
    const { chapters } = await statusOf({ 'preuves/psc.preuves.yaml': whole['preuves/psc.preuves.yaml'] });
    assert.deepEqual(
      chapters.map(({ chapter, file, counts, errors, warnings }) => [
        chapter.name,
        file,
        counts.provided,
        counts.missing,
        errors,
        warnings,
      ]),
      [
        ['Pro Santé Connect', 'preuves/psc.preuves.yaml', 3, 0, 0, 0],
        ['Messagerie', undefined, 0, 2, 0, 2],
      ],
    );
  });
});

describe('the steps to the listing', () => {
  it('are unknown where nothing is written, and not applicable where nothing asks for them', async () => {
    assert.deepEqual(states(await statusOf(whole)), {
      'administrative-file': 'unknown',
      'psc-habilitation': 'not-applicable',
      cnda: 'not-applicable',
      'proofs-complete': 'open',
      'remarks-answered': 'blocked',
      listing: 'blocked',
    });
  });

  it('bind each other: eligibility before proofs, EDC PSC before CNDA, all before the listing', async () => {
    const dossier = `${dossierText}candidacy: { administrative: { submittedOn: 2025-06-10 } }
requests:
  psc: [{ role: user, stage: bac-a-sable }]
  cnda: [{ service: DMP, stage: pre-examen }]
`;
    assert.deepEqual(states(await statusOf({ ...whole, 'segur.yaml': dossier })), {
      'administrative-file': 'open',
      'psc-habilitation': 'open',
      cnda: 'blocked',
      'proofs-complete': 'blocked',
      'remarks-answered': 'blocked',
      listing: 'blocked',
    });
  });

  const done = `${dossierText}candidacy:
  administrative: { validatedOn: 2025-07-01 }
  eligibility: { validatedOn: 2025-08-20 }
  convention: { signedOn: 2026-02-25 }
  college: { on: 2026-03-05, decision: reference }
requests:
  psc: [{ role: user, stage: habilite }]
  cnda: [{ service: DMP, stage: attestation }]
`;
  const deposits = {
    'depots/psc.depot.yaml': deposit('Pro Santé Connect', valid),
    'depots/mss.depot.yaml': deposit('Messagerie', valid),
  };

  it('are done by what is written, and not before its day', async () => {
    const files = { ...whole, ...deposits, 'segur.yaml': done };
    assert.equal(states(await statusOf(files))['listing'], 'unknown');
    const later = states(await statusOf(files, '2026-03-05'));
    assert.deepEqual([...new Set(Object.values(later))], ['done']);
  });

  it('have remarks open while one is, in whatever chapter', async () => {
    const answer = '    answer: { on: 2026-02-20, status: a-modifier, remarks: [{ text: Floue }] }\n';
    const files = { ...whole, 'depots/psc.depot.yaml': deposit('Pro Santé Connect', answer) };
    assert.equal(states(await statusOf(files))['remarks-answered'], 'open');
    const settled = files['depots/psc.depot.yaml'].replace('Floue', 'Floue, settledOn: 2026-02-24');
    const both = { ...whole, ...deposits, 'depots/psc.depot.yaml': settled };
    assert.equal(states(await statusOf(both))['remarks-answered'], 'done');
  });
});

describe('the days to a date', () => {
  it('are those of the calendar in Paris, below 0 once it has passed', async () => {
    const dossier = `${dossierText}milestones: { date2: 2026-05-13T12:00, date3: 2026-02-28T23:59 }\n`;
    const { milestones } = await statusOf({ 'segur.yaml': dossier });
    assert.deepEqual(milestones, [
      { name: 'date2', on: '2026-05-13T12:00', days: 73 },
      { name: 'date3', on: '2026-02-28T23:59', days: -1 },
    ]);
  });
});
