import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { families } from '../../../src/core/findings/families';
import * as lists from '../../../src/core/findings/findingLists';
import { findingListsFile, findingListsText } from '../../support/findingLists';
import { long } from '../../support/long';

describe('the lists of findings', () => {
  long('name every finding that a file of a family exports (npm run build writes them)', async () => {
    assert.equal(readFileSync(findingListsFile, 'utf8'), await findingListsText());
  });

  it('each belong to one family, which is named for its folder', () => {
    const known = families.map(({ name, findings }) => [`${name}Findings`, findings] as const);
    assert.deepEqual(Object.fromEntries(known), { ...lists });
  });
});
