/** Writes the lists of findings, from which codes, severities and checks are derived: `npm run build` begins with it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { findingListsFile, findingListsText } from './findingLists';

async function main(): Promise<void> {
  const text = await findingListsText();
  if (readFileSync(findingListsFile, 'utf8') !== text) writeFileSync(findingListsFile, text);
}

void main();
