import { commands } from './commands';
import { runProcess } from './runProcess';

/** The command line with all its commands, each of which is initialised when it is asked for. */
export function wholeProgram(program: string): Promise<void> {
  return runProcess(commands, program);
}
