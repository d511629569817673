import type { SentencesOf } from '../family';
import type { timeFindings } from '../findingLists';
import { shown } from '../sentenceText';

export const timeEn: SentencesOf<typeof timeFindings> = {
  'evidence-stale': (stale) => {
    switch (stale.reason) {
      case 'version':
        return `Made with version ${shown(stale.version)}; the one being listed is ${shown(stale.expected)} (3.2 and 3.2.0 count as the same).`;
      case 'too-old':
        return `Made on ${shown(stale.date)}: it is ${shown(stale.months)} months old or more at the deposit (${shown(stale.released)}), and must be younger.`;
      case 'release':
        return stale.file === ''
          ? `Made on ${shown(stale.date)}, before version ${shown(stale.expected)} was released (${shown(stale.released)}).`
          : `“${shown(stale.file)}” dates from ${shown(stale.date)}, before version ${shown(stale.expected)} was released (${shown(stale.released)}).`;
    }
  },
  'evidence-expired': ({ file, until }) =>
    `“${shown(file)}” was valid until ${shown(until)}: it has expired.`,
  'date-in-future': ({ date, where }) =>
    where === 'file'
      ? `The file gives the date ${shown(date)}, which is in the future.`
      : `Date in the future: ${shown(date)}. A proof can’t be dated after today.`,
};
