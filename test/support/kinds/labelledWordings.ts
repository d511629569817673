import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordings, type Wording } from './readWordings';

export const labelledPath = join(__dirname, '../../fixtures/wordings/labelled.csv');

/** Wordings of our own, in the style of real ones, labelled by hand with what they ask for. */
export function labelledWordings(): readonly Wording[] {
  return readWordings(readFileSync(labelledPath, 'utf8'));
}
