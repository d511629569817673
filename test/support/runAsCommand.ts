import { endWithNpm } from './vscode/endWithNpm';

/**
 * Runs the body of a command file: its exit code is 0 when `run` says true, 1 when it says false or throws.
 * It ends with the npm that started it, if one did.
 */
export function runAsCommand(run: (args: readonly string[]) => Promise<boolean>): void {
  endWithNpm();
  run(process.argv.slice(2)).then(
    (passed) => process.exit(passed ? 0 : 1),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
