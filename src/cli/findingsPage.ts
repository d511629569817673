import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../core/language/language';
import { errorCode } from '../node/systemReason';

/** From `dist` and from the source. */
const above = ['..', '../..'];

/** The page on all findings that comes with the program; undefined where it does not. */
export async function findingsPage(language: Language): Promise<string | undefined> {
  for (const up of above) {
    try {
      const name = language === 'fr' ? 'findings.fr.md' : 'findings.md';
      return await readFile(join(__dirname, up, 'docs', name), 'utf8');
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
    }
  }
  return undefined;
}
