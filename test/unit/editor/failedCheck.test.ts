import assert from 'node:assert/strict';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import type { Folder } from '../../../src/core/ports/folder';
import { DossierCheck } from '../../../src/editor/session/dossierCheck';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { catalogueText, dossierText, someDay } from '../../support/dossierTexts';
import { MemoryFolder } from '../../support/memoryFolder';

const chapter = 'preuves/psc.preuves.yaml';
const text = 'requirements:\n  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.01, file: a.png }\n';

describe('a check that fails', () => {
  let check: DossierCheck | undefined;
  afterEach(() => check?.dispose());

  it('marks what is shown as out of date until the next one that ends well', async () => {
    const files = new MemoryFolder({
      ...{ 'segur.yaml': dossierText, 'rem/REM.rem.yaml': catalogueText, [chapter]: text },
      ...{ 'preuves/a.png': 'a picture', 'preuves/b.png': 'another' },
    });
    let isBroken = false;
    const folder: Folder = {
      list: (path) => files.list(path),
      stat: (path) => files.stat(path),
      read: (path, maxBytes) => files.read(path, maxBytes),
      open: (path) => (isBroken ? Promise.reject(new Error('a bug')) : files.open(path)),
    };
    const failures: unknown[] = [];
    const told: boolean[] = [];
    const made = new DossierCheck(
      {
        ...{
          folder,
          memory: createEvidenceMemory(nodeHasher),
          clock: { now: () => someDay },
          facts: undefined,
        },
        showProgress: (_, signal) => ({
          progress: () => undefined,
          signal,
          cancelled: false,
          end: () => undefined,
        }),
        changed: () => told.push(made.isOutOfDate),
        failed: (error) => failures.push(error),
      },
      'segur.yaml',
      new Map(),
    );
    check = made;
    await made.refresh();
    assert.deepEqual([made.isOutOfDate, failures.length], [false, 0]);
    isBroken = true;
    made.textChanged(chapter, () => text.replace('a.png', 'b.png'));
    await made.settled();
    assert.deepEqual([made.isOutOfDate, failures.length, told.at(-1)], [true, 1, true]);
    isBroken = false;
    await made.refresh();
    assert.deepEqual([made.isOutOfDate, failures.length, told.at(-1)], [false, 1, false]);
    assert.equal(made.snapshot?.evidence.states.get('preuves/b.png')?.kind, 'present');
  });
});
