import type { SentencesOf } from '../family';
import type { authoritiesFindings } from '../findingLists';
import { shown } from '../sentenceText';

export const authoritiesEn: SentencesOf<typeof authoritiesFindings> = {
  'cnda-stage-insufficient': (insufficient) => {
    switch (insufficient.reason) {
      case 'missing':
        return 'State the stage of the request to the CNDA: add “stage: pre-examen”, or “stage: attestation”.';
      case 'too-early':
        return `The CNDA stage “${shown(insufficient.stage)}” is not enough: a proof is accepted from “pre-examen” on.`;
      case 'not-pdf':
        return `At the stage “attestation” the proof is the CNDA's PDF, and “${shown(insufficient.file)}” is not a PDF.`;
      case 'listing':
        return `The CNDA stage “${shown(insufficient.stage)}” is enough for a complete file (date 2), but not for listing: the attestation must still be attached.`;
    }
  },
  'cnda-expected-date': (expected) =>
    expected.reason === 'past'
      ? `The CNDA's answer was expected on ${shown(expected.date)}, which has passed: take a new screenshot, or attach the attestation.`
      : 'Write the date on which the CNDA expects to answer: add “expectedOn: YYYY-MM-DD”.',
  'cnda-opposability': ({ date, days }) =>
    days < 0
      ? `The CNDA’s opposability date, ${shown(date)}, has passed: a new request is needed.`
      : `The CNDA’s opposability date is ${shown(date)}, ${inDays(days)}: after it the version of the tests changes and a new request is needed.`,
  'unknown-request': ({ request, nearest }) =>
    `segur.yaml has no request to the CNDA called “${shown(request)}” (requests: cnda:).${nearest === '' ? '' : ` Did you mean “${shown(nearest)}”?`}`,
  'test-failed': ({ number }) =>
    `MOTCO2 test ${shown(number)} failed (result: ko), so it proves nothing. Cite the number of a test that passed.`,
  'test-not-verified': () =>
    'This Gazelle test is still “A vérifier”: it is a proof only once it is verified (state: verifie).',
  'nil-mismatch': ({ file, found, expected }) =>
    `“${shown(file)}” names the NIL ${shown(found)}; the dossier’s is ${shown(expected)}: is it for another product?`,
  'product-mismatch': ({ file, expected }) =>
    `“${shown(file)}” does not name the product “${shown(expected)}” in the pages that were read.`,
  'version-mismatch': ({ where, file, found, expected }) =>
    where === 'name'
      ? `The name of “${shown(file)}” says version ${shown(found)}; the dossier is for ${shown(expected)}.`
      : `“${shown(file)}” does not name version ${shown(expected)} in the pages that were read; it names ${shown(found)} (3.2 and 3.2.0 count as the same).`,
  'prerequisite-missing': ({ reason, missing, before }) =>
    `${reason === 'role' ? 'One role is not proved' : 'A step is missing'}: ${steps[missing]} comes before ${steps[before]} (order: EDC PSC → CNDA → listing).`,
};

const inDays = (days: number): string =>
  days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${String(days)} days`;

const steps = {
  'psc-user': 'the EDC PSC habilitation “Éditeur de logiciel utilisateur”',
  'psc-proxy': 'the EDC PSC habilitation “Éditeur proxy e-santé”',
  psc: 'an EDC PSC habilitation',
  cnda: 'the CNDA attestation',
  listing: 'listing',
} as const;
