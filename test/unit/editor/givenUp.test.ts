import assert from 'node:assert/strict';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
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
        kept: undefined,
        longLook: (_, signal) => ({
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
});

function shownReason({ snapshot }: DossierCheck): string | undefined {
  const [first] = snapshot?.chapters[0]?.entries ?? [];
  return first?.entry.notApplicable?.value;
}
