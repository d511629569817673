import { commands } from './commands';
import type { CliIo, ExitCode } from './io';
import { runCommands } from './runCommands';

/** Runs one command line of the whole program, as `runCommands` does. */
export function runCli(args: readonly string[], io: CliIo): Promise<ExitCode> {
  return runCommands(commands, args, io);
}
