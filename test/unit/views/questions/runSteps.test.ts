import assert from 'node:assert/strict';
import type { Answer, Place } from '../../../../src/core/views/questions/question';
import { runSteps, type Step } from '../../../../src/core/views/questions/runSteps';

interface Known {
  readonly given: readonly string[];
}

/** A person who answers from a list, in order, and the places of the questions that were asked. */
function person(...replies: readonly string[]): {
  readonly step: (more?: Partial<Step<Known>>) => Step<Known>;
  readonly places: Place[];
} {
  const places: Place[] = [];
  let next = 0;
  const reply = ({ given }: Known): Answer<Known> => {
    const word = replies[next++] ?? 'left';
    if (word === 'back' || word === 'left') return { kind: word };
    return { kind: 'answered', value: { given: [...given, word] } };
  };
  const step = (more: Partial<Step<Known>> = {}): Step<Known> => ({
    ask(known, place) {
      places.push(place);
      return Promise.resolve(reply(known));
    },
    ...more,
  });
  return { step, places };
}

describe('questions asked one after the other', () => {
  it('give what was answered, and say where each is', async () => {
    const { step, places } = person('a', 'b');

    assert.deepEqual(await runSteps('T', [step(), step()], { given: [] }), { given: ['a', 'b'] });
    assert.deepEqual(
      places.map((place) => [place.step, place.totalSteps, place.canGoBack]),
      [
        [1, 2, false],
        [2, 2, true],
      ],
    );
  });

  it('lead back to the one before, with what was answered kept', async () => {
    const { step, places } = person('a', 'back', 'b', 'c');

    assert.deepEqual(await runSteps('T', [step(), step()], { given: [] }), { given: ['a', 'b', 'c'] });
    assert.deepEqual(
      places.map(({ step: number }) => number),
      [1, 2, 1, 2],
    );
  });

  it('pass over what need not be asked, on the way forward and on the way back', async () => {
    const { step, places } = person('a', 'back', 'b', 'c');
    const skipped = step({ skip: () => true });

    await runSteps('T', [step(), skipped, step()], { given: [] });

    assert.deepEqual(
      places.map(({ step: number, totalSteps }) => [number, totalSteps]),
      [
        [1, 2],
        [2, 2],
        [1, 2],
        [2, 2],
      ],
    );
  });

  it('give nothing once the user leaves', async () => {
    const { step } = person('a', 'left');

    assert.equal(await runSteps('T', [step(), step()], { given: [] }), undefined);
  });

  it('count no question that is asked only in some cases', async () => {
    const { step, places } = person('a', 'b');

    await runSteps('T', [step(), step({ unnumbered: true })], { given: [] });

    assert.deepEqual(
      places.map(({ step: number, totalSteps }) => [number, totalSteps]),
      [
        [1, 1],
        [undefined, undefined],
      ],
    );
  });
});
