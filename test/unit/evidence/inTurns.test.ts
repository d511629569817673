import assert from 'node:assert/strict';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { lookAtEvidence } from '../../../src/core/evidence/lookAtEvidence';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { MemoryFolder } from '../../support/memoryFolder';
import { SteppedSlices } from '../../support/steppedSlices';
import { long } from '../../support/long';

const never = new AbortController().signal;
const perFolder = 500;

/** The pauses of a look at so many citations, of files that are there or of files whose names resemble them. */
async function pausesFor(count: number, cited: (at: number) => string): Promise<number> {
  const names = Array.from({ length: count }, (_, at) => `P${Math.floor(at / perFolder)}/ecran-${at}.png`);
  const folder = new MemoryFolder(Object.fromEntries(names.map((name) => [`preuves/${name}`, ''])));
  const citations = names.map((_, at) => ({ folder: 'preuves', path: cited(at), wantsHash: false }));
  const slices = new SteppedSlices();
  const request = { chapterFolders: ['preuves'], citations };
  const { survey } = await slices.until(
    lookAtEvidence(folder, request, { memory: createEvidenceMemory(nodeHasher), slices }, never),
  );
  assert.equal(survey.states.size, count);
  return slices.pauses;
}

describe('a look at files in turns with other work', () => {
  long(
    'pauses after each of those that are missing, and while it makes ready what they are likened with',
    async () => {
      const pauses = await pausesFor(1024, (at) => `P${Math.floor(at / perFolder)}/ecrna-${at}.png`);
      assert.ok(pauses > 1024 + 3 * 4, `${pauses} pauses`);
    },
  );

  long('pauses the more the more files there are', async () => {
    const there = (at: number): string => `P${Math.floor(at / perFolder)}/ecran-${at}.png`;
    const [few, many] = [await pausesFor(512, there), await pausesFor(2048, there)];
    assert.ok(many > 3 * few, `${few} pauses, then ${many}`);
  });
});
