import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dossierStatus } from '../../../../src/core/views/status/dossierStatus';
import { whyRefused } from '../../../../src/core/views/package/whyRefused';
import { dossierText, testDossier } from '../../../support/dossierTexts';
import { long } from '../../../support/long';

const proofs: readonly string[] = [
  '{ for: SC.PSC.01.01.01, file: PSC/a.log }',
  '{ for: SC.PSC.01.01.02, file: PSC/a.log }',
  '{ for: SC.PSC.01.01.02, file: PSC/absent.log }',
  '{ for: SC.PSC.09.09.09, file: PSC/a.log }',
  '{ link: "http://x" }',
  '{ for: SC.PSC.01.01.01, notAKey: 1 }',
];

const chapterText = (items: readonly string[], second: string): string =>
  `chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n${items.map((one) => `      - ${one}\n`).join('')}  SC.PSC.02:\n${second}`;

const second = fc.constantFrom(
  '    proofs: []\n',
  '    notApplicable: Sans objet ici.\n',
  '    notApplicable:\n',
  '    proofs:\n      - { gazelle: "https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3", test: CI-SIS-Sc1 }\n',
);

const remark = fc.record({
  about: fc.constantFrom('', 'SC.PSC.01.01.01', 'SC.PSC.02', 'nonsense'),
  isSettled: fc.boolean(),
});

const submission = fc.record({
  on: fc.constantFrom('2026-02-01', '2026-01-01', '2026-02-30'),
  status: fc.constantFrom(undefined, 'a-modifier', 'valide', 'other'),
  remarks: fc.array(remark, { maxLength: 3 }),
});

function depositText(all: readonly (typeof submission extends fc.Arbitrary<infer T> ? T : never)[]): string {
  const items = all.map(({ on, status, remarks }) => {
    const lines = remarks.map(
      ({ about, isSettled }) =>
        `        - { ${about === '' ? '' : `for: ${about}, `}text: Flou${isSettled ? ', settledOn: 2026-02-02' : ''} }\n`,
    );
    const answer =
      status === undefined
        ? ''
        : `    answer:\n      on: 2026-02-01\n      status: ${status}\n${lines.length === 0 ? '' : `      remarks:\n${lines.join('')}`}`;
    return `  - on: ${on}\n    proofs: []\n${answer}`;
  });
  return `depot: 1\nchapter: Pro Santé Connect\nsubmissions:\n${items.join('')}`;
}

const candidacy = fc.constantFrom(
  '',
  'candidacy: { college: { on: 2026-02-01, decision: reference } }\n',
  'candidacy: { college: { on: 2027-02-01, decision: reference } }\n',
  'candidacy: { administrative: { validatedOn: 2026-01-01 }, eligibility: { validatedOn: 2026-01-02 } }\n',
);

describe('the status of a dossier', () => {
  long('never claims more than its findings allow, whatever is written', async () => {
    const dossiers = fc.tuple(
      fc.subarray([...proofs]),
      second,
      fc.array(submission, { maxLength: 3 }),
      candidacy,
    );
    await fc.assert(
      fc.asyncProperty(dossiers, async ([items, other, submissions, said]) => {
        const { project } = testDossier({
          'segur.yaml': dossierText + said,
          'preuves/psc.preuves.yaml': chapterText(items, other),
          'preuves/PSC/a.log': 'trace\n',
          ...(submissions.length === 0 ? {} : { 'depots/psc.depot.yaml': depositText(submissions) }),
        });
        const snapshot = await project.lookAtEvidence(new AbortController().signal);
        const { chapters, steps } = dossierStatus(snapshot, '2026-03-01', 'fr');
        for (const chapter of chapters) {
          const { counts, state, errors, openRemarks } = chapter;
          const { expectedProofs, provided, faulty, missing, notApplicable, notChecked } = counts;
          assert.equal(provided + faulty + missing + notApplicable + notChecked, expectedProofs);
          if (state === 'ready') {
            assert.equal(missing + errors, 0);
            assert.deepEqual(whyRefused([chapter], snapshot), []);
          }
          if (state === 'validated')
            assert.equal(chapter.record?.last?.submission.answer?.status?.value, 'valide');
          if (state === 'validated') assert.equal(openRemarks.length, 0);
        }
        const stateOf = (name: string): string | undefined => steps.find(({ step }) => step === name)?.state;
        const isSubmitted = chapters.every(({ state }) => state !== 'ready' && state !== 'to-complete');
        if (stateOf('proofs-complete') === 'done') assert.ok(isSubmitted);
        if (stateOf('remarks-answered') === 'done')
          assert.ok(chapters.every(({ openRemarks }) => openRemarks.length === 0));
        const { college } = snapshot.dossier.candidacy;
        if (stateOf('listing') === 'done')
          assert.ok(college.decision?.value === 'reference' && (college.on?.value ?? '') <= '2026-03-01');
      }),
      { numRuns: 60 },
    );
  });
});
