import assert from 'node:assert/strict';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import type { Folder } from '../../../src/core/ports/folder';
import { DossierCheck } from '../../../src/editor/session/dossierCheck';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { catalogueText, dossierText, someDay } from '../../support/dossierTexts';
import { MemoryFolder } from '../../support/memoryFolder';
import { SteppedSlices } from '../../support/steppedSlices';

const chapter = 'preuves/psc.preuves.yaml';
const textWith = (reason: string): string =>
  `requirements:\n  SC.PSC.01:\n    notApplicable: ${reason}\n  SC.PSC.02:\n    proofs: []\n`;

describe('a check of a text that is typed in meanwhile', () => {
  let check: DossierCheck | undefined;
  afterEach(() => check?.dispose());

  it('is given up, and nothing it found is shown', async () => {
    const folder = new MemoryFolder({
      ...{ 'segur.yaml': dossierText, 'rem/REM.rem.yaml': catalogueText, [chapter]: textWith('le premier') },
    });
    const slices = new SteppedSlices();
    const shown: (string | undefined)[] = [];
    const made = new DossierCheck(
      {
        ...{ folder, memory: createEvidenceMemory(nodeHasher), clock: { now: () => someDay }, slices },
        facts: undefined,
        showProgress: (_, signal) => ({
          ...{ progress: () => undefined, signal, cancelled: false, end: () => undefined },
        }),
        changed: () => shown.push(shownReason(made)),
        failed: (error) => assert.fail(String(error)),
      },
      'segur.yaml',
      new Map(),
    );
    check = made;
    await slices.until(made.refresh());
    shown.length = 0;

    made.textChanged(chapter, () => textWith('le deuxième'));
    await new Promise((resolve) => setImmediate(resolve));
    for (let pause = 0; pause < 3; pause++) await slices.goOn();
    assert.ok(slices.isPaused, 'the second text is being checked');
    made.textChanged(chapter, () => textWith('le troisième'));
    await slices.until(made.settled());

    assert.deepEqual([...new Set(shown)], ['le troisième']);
    assert.equal(made.isOutOfDate, false);
  });

  it('is given up while files are looked at for what is no longer cited, and the next look is for the newest', async () => {
    const cites = (file: string): string =>
      `requirements:\n  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.01, file: ${file} }\n`;
    const files = new MemoryFolder({
      ...{ 'segur.yaml': dossierText, 'rem/REM.rem.yaml': catalogueText, [chapter]: cites('lourd.log') },
      ...{ 'preuves/lourd.log': 'long', 'preuves/autre.png': 'court' },
    });
    let parserIsOpen: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (parserIsOpen = resolve));
    // Never ends by itself: a reader that is asked to stop does.
    const folder: Folder = {
      ...{ list: (path) => files.list(path), stat: (path) => files.stat(path) },
      read: (path, maxBytes) => files.read(path, maxBytes),
      async open(path) {
        const found = await files.open(path);
        if (found.kind !== 'opened' || path !== 'preuves/lourd.log') return found;
        return {
          kind: 'opened',
          file: {
            stamp: found.file.stamp,
            close: () => found.file.close(),
            read: () =>
              new Promise((_, reject) => {
                parserIsOpen();
                look.addEventListener('abort', () => reject(new Error('given up')));
              }),
          },
        };
      },
    };
    let look = new AbortController().signal;
    const made = new DossierCheck(
      {
        ...{ folder, memory: createEvidenceMemory(nodeHasher), clock: { now: () => someDay } },
        facts: undefined,
        showProgress: (_, signal) => {
          look = signal;
          return { progress: () => undefined, signal, cancelled: false, end: () => undefined };
        },
        changed: () => undefined,
        failed: (error) => assert.fail(String(error)),
      },
      'segur.yaml',
      new Map(),
    );
    check = made;
    const first = made.refresh();
    await opened;
    made.textChanged(chapter, () => cites('autre.png'));
    await first;
    await made.settled();
    assert.equal(made.snapshot?.evidence.states.get('preuves/autre.png')?.kind, 'present');
    assert.equal(made.snapshot.evidence.states.has('preuves/lourd.log'), false);
    assert.equal(made.isOutOfDate, false);
  });
});

function shownReason({ snapshot }: DossierCheck): string | undefined {
  const [first] = snapshot?.chapters[0]?.entries ?? [];
  return first?.entry.notApplicable?.value;
}
