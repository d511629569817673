import { targetKeys } from './chapterSchema';

/** What may be at each place of a chapter file, in the order in which one writes it. */
export const chapterKeys = {
  file: ['chapter', 'requirements'],
  entry: ['proofs', 'notApplicable', 'toReview', 'note', 'ignore'],
  proof: [
    'for',
    ...targetKeys,
    'test',
    'state',
    'result',
    'ranOn',
    'sha256',
    'version',
    'madeOn',
    'note',
    'ignore',
  ],
  cnda: ['request', 'file', 'stage', 'expectedOn', 'opposableUntil'],
  psc: ['file', 'role'],
} as const;
