import { countOf } from '../../language/plural';
import type { SentencesOf } from '../family';
import type { dossierFindings } from '../findingLists';
import { unseenCharacter, guess } from '../sentenceText';

export const dossierEn: SentencesOf<typeof dossierFindings> = {
  'catalogue-not-found': ({ reason, path, nearest }) => {
    switch (reason) {
      case 'unnamed':
        return 'No catalogue is given: import a REM (.xlsx), then write “catalogue: rem/…”.';
      case 'absent':
        return `The catalogue “${path}” was not found.${guess(nearest, 'en')}${unseenCharacter(path, nearest, 'en')}`;
      case 'unreadable':
        return `The catalogue “${path}” can’t be read.`;
    }
  },
  'unknown-profile': ({ profile, nearest }) =>
    `Profile not in the catalogue: “${profile}”.${guess(nearest, 'en')}${unseenCharacter(profile, nearest, 'en')}`,
  'identifier-suspicious': ({ name, value }) =>
    `Unusual ${name}: “${value}” (three capital letters and six digits in the known examples).`,
  'milestone-near': ({ name, at, days, missing }) =>
    `${dateName(name)} is in ${countOf(days, 'day', 'days')} (${at}, Paris time); still missing: ${missingProofs(missing)}.`,
  'milestone-passed': ({ name, at, missing }) =>
    `${dateName(name)} has passed (${at}, Paris time); still missing: ${missingProofs(missing)}.`,
};

function dateName(name: string): string {
  return `Date ${name.replace('date', '')}`;
}

function missingProofs(missing: number): string {
  return countOf(missing, 'proof', 'proofs');
}
