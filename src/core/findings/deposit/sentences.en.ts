import { shownExcerpt } from '../../privacy/shownExcerpt';
import type { SentencesOf } from '../family';
import type { depositFindings } from '../findingLists';
import { shown } from '../sentenceText';

const longestExcerpt = 200;
const reminderDays = 3;

export const depositEn: SentencesOf<typeof depositFindings> = {
  'remark-open': ({ text, on, since, replied, due, daysLeft }) => {
    const late = replied === 'no' && since !== undefined && since >= reminderDays;
    return [
      `Open remark of the ANS: “${shownExcerpt(text, longestExcerpt).replace(/\.$/, '')}”.`,
      late
        ? `Message of ${shown(on)}, unanswered for ${String(since)} days (three at most are advised).`
        : '',
      daysLeft === undefined ? '' : `Date 3: ${shown(due)}, ${dayWords(daysLeft)}.`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  },
  'changed-since-submission': ({ what, on }) =>
    `${changes[what]}${on === '' ? '' : ` (submission of ${shown(on)})`}: submit it again if this is intended.`,
  'deposit-unknown-proof': ({ what, id }) => `The catalogue has no ${unknown[what]} “${shown(id)}”.`,
};

const dayWords = (daysLeft: number): string => {
  if (daysLeft < 0) return `passed ${String(-daysLeft)} day${daysLeft < -1 ? 's' : ''} ago`;
  return daysLeft === 0 ? 'today' : `in ${String(daysLeft)} day${daysLeft > 1 ? 's' : ''}`;
};

const changes = {
  file: 'The file is no longer the one deposited',
  link: 'The link is no longer the one deposited',
  number: 'The number is no longer the one deposited',
  other: 'The proof is no longer the one deposited',
  added: 'A proof has been added since the deposit',
  removed: 'A deposited proof is no longer attached',
  text: 'The text of the expected proof has changed in the REM since the deposit',
} as const;

const unknown = { chapter: 'chapter', requirement: 'requirement', proof: 'expected proof' } as const;
