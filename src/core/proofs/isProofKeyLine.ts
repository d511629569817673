import { targetKeys } from './chapterSchema';

const keys = ['for', ...targetKeys, 'test', 'state', 'result', 'ranOn', 'sha256', 'version', 'madeOn'];
const pattern = new RegExp(`^ *(?:- +)?["']?(?:${keys.join('|')})["']?[ ]*:(?:\\s|$)`);

/** Whether a line says something that only a proof has, wherever it is indented. */
export function isProofKeyLine(line: string): boolean {
  return pattern.test(line);
}
