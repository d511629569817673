import type { Answer, Place } from './question';

/** One question of several; what is known so far goes in, with the answer comes out. */
export interface Step<Known> {
  /** Nothing to ask in this case: the way forward and the way back pass over it. */
  readonly skip?: (known: Known) => boolean;
  /** Asked only in some cases, which is not known before: it has no number among the others. */
  readonly unnumbered?: boolean;
  readonly ask: (known: Known, place: Place) => Promise<Answer<Known>>;
}

/**
 * Asks one question after the other, back and forth; undefined when the user leaves. Answers given stay on the way back, and
 * `onAnswer` gets what is known after each.
 */
export async function runSteps<Known>(
  title: string,
  steps: readonly Step<Known>[],
  known: Known,
  onAnswer?: (known: Known) => void,
): Promise<Known | undefined> {
  let at = 0;
  let now = known;
  for (let step = steps[at]; step !== undefined; step = steps[at]) {
    const answer = await step.ask(
      now,
      placeOf(
        title,
        steps.filter((one) => one.skip?.(now) !== true),
        step,
      ),
    );
    if (answer.kind === 'left') return undefined;
    if (answer.kind === 'answered') {
      now = answer.value;
      onAnswer?.(now);
    }
    at = next(steps, now, at, answer.kind === 'back' ? -1 : 1);
  }
  return now;
}

function placeOf<Known>(title: string, steps: readonly Step<Known>[], step: Step<Known>): Place {
  const numbered = steps.filter(({ unnumbered }) => unnumbered !== true);
  const canGoBack = steps[0] !== step;
  if (step.unnumbered === true) return { title, step: undefined, totalSteps: undefined, canGoBack };
  return { title, step: numbered.indexOf(step) + 1, totalSteps: numbered.length, canGoBack };
}

function next<Known>(steps: readonly Step<Known>[], known: Known, at: number, by: 1 | -1): number {
  let to = at + by;
  while (steps[to]?.skip?.(known) === true) to += by;
  return Math.max(to, 0);
}
