import assert from 'node:assert/strict';
import { Drafts, runDrafted } from '../../../../src/core/views/questions/drafts';
import { answered, type Answer } from '../../../../src/core/views/questions/question';
import type { Step } from '../../../../src/core/views/questions/runSteps';
import { typedDay } from '../../../../src/core/views/questions/typedDay';

interface Known {
  readonly stage: string;
  readonly day: string;
}

describe('what was typed before a later step was left', () => {
  const run = async (
    drafts: Drafts<Known>,
    stage: string | undefined,
    day: string | undefined,
    writes = true,
  ): Promise<readonly Known[]> => {
    const seen: Known[] = [];
    const reply = (known: Known, key: keyof Known, value: string | undefined): Promise<Answer<Known>> => {
      seen.push(known);
      return Promise.resolve(
        value === undefined ? { kind: 'left' } : answered({ ...known, [key]: value || known[key] }),
      );
    };
    const steps: readonly Step<Known>[] = [
      { ask: (known) => reply(known, 'stage', stage) },
      { ask: (known) => reply(known, 'day', day) },
    ];
    const write = (known: Known): Promise<boolean> => {
      seen.push(known);
      return Promise.resolve(writes);
    };
    await runDrafted({ drafts, about: 'SC.DMP.01', title: 'T', steps, known: { stage: '', day: '' }, write });
    return seen;
  };

  it('is there when the questions are asked again', async () => {
    const drafts = new Drafts<Known>();
    await run(drafts, 'finalisation', undefined);
    assert.deepEqual((await run(drafts, '', undefined))[0], { stage: 'finalisation', day: '' });
  });

  it('stays where writing failed, and is forgotten once it is written', async () => {
    const drafts = new Drafts<Known>();
    await run(drafts, 'finalisation', '30/04/2026', false);
    const [first, , written] = await run(drafts, '', '');
    assert.deepEqual(first, { stage: 'finalisation', day: '30/04/2026' });
    assert.deepEqual(written, { stage: 'finalisation', day: '30/04/2026' });
    assert.deepEqual((await run(drafts, undefined, undefined))[0], { stage: '', day: '' });
  });

  it('of another proof is not shown', async () => {
    const drafts = new Drafts<Known>();
    drafts.keep('SC.DMP.02', { stage: 'attestation', day: '' });
    assert.deepEqual((await run(drafts, undefined, undefined))[0], { stage: '', day: '' });
  });
});

describe('a day that is typed', () => {
  it('is read as the French write it and as ISO, and must be in the calendar', () => {
    assert.deepEqual(
      ['30/04/2026', '3/4/2026', ' 30.04.2026 ', '2026-04-30', '31/04/2026', '04/30/2026', '30/04/26'].map(
        typedDay,
      ),
      ['2026-04-30', '2026-04-03', '2026-04-30', '2026-04-30', undefined, undefined, undefined],
    );
  });
});
