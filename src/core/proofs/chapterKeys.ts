import { targetKeys } from './chapterSchema';

/** What may stand at each place of a chapter file, in the order in which one writes it. */
export const chapterKeys = {
  file: ['chapter', 'requirements'],
  entry: ['proofs', 'notApplicable', 'note', 'ignore'],
  proof: ['for', ...targetKeys, 'test', 'sha256', 'version', 'madeOn', 'note', 'ignore'],
  cnda: ['file', 'stage', 'expectedOn'],
  psc: ['file', 'role'],
} as const;
