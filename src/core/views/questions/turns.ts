/** Lets acts that ask questions follow each other: one given while another is open waits for it, and is never lost. */
export interface Turns {
  /** Runs an act once those before it have ended, well or not; `waited` says whether it had to wait. */
  take<T>(act: (waited: boolean) => Promise<T>): Promise<T>;
}

/** A queue of acts, one at a time. */
export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  let open = 0;
  return {
    take(act) {
      const waited = open > 0;
      open += 1;
      const turn = last.then(() => act(waited));
      const ended = (): void => {
        open -= 1;
      };
      last = turn.then(ended, ended);
      return turn;
    },
  };
}
