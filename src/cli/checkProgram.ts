import { command } from './command';
import { checkCommand } from './commands/check';
import { checkDeclaration } from './declarations/check';
import { runProcess } from './runProcess';

/**
 * The command line for `check` alone, which runs at each commit: half as much code is loaded, all of it known to be needed, so
 * that esbuild joins its modules into one instead of wrapping each in a function.
 */
export function checkProgram(program: string): Promise<void> {
  return runProcess([command(checkDeclaration, () => Promise.resolve(checkCommand))], program);
}
