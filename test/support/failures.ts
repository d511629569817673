import type { Runnable, Runner } from 'mocha';

/** A test, or a hook around tests, that failed, and why. */
export interface Failure {
  readonly title: string;
  /** Message and stack; without its end where it is long. */
  readonly text: string;
}

const mostLines = 40;

/** The failures of a mocha run: an array that grows while it goes on. */
export function failuresOf(runner: Runner): readonly Failure[] {
  const failures: Failure[] = [];
  runner.on('fail', (runnable: Runnable, error: unknown) => {
    failures.push({ title: runnable.fullTitle(), text: stackOf(error) });
  });
  return failures;
}

/** Message and stack of what was thrown, or was sent over from another process of mocha. */
export function stackOf(error: unknown): string {
  const { message = String(error), stack = message } = error as {
    readonly message?: string;
    readonly stack?: string;
  };
  const lines = (stack.includes(message) ? stack : `${message}\n${stack}`).split('\n');
  return lines.length > mostLines ? [...lines.slice(0, mostLines), '…'].join('\n') : lines.join('\n');
}

/** As they are shown at the end of a run: each title, and its text indented below. */
export function shownFailures(failures: readonly Failure[]): string {
  return failures.map(({ title, text }) => `  ${title}\n${text.replaceAll(/^/gm, '    ')}\n`).join('\n');
}
