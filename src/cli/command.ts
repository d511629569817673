import type { CommandDeclaration, OptionDeclarations } from './declaration';
import type { ExitCode } from './io';
import { parseOptions, type ParsedOptions } from './options';
import type { CommandIo } from './output/commandIo';
import { commandUsage } from './usageText';
import { version } from './version';

/** A command of the program: what it understands, and what it does with the arguments behind its name. */
export interface Command {
  readonly declaration: CommandDeclaration;
  readonly run: (args: readonly string[], io: CommandIo) => Promise<ExitCode>;
}

type Work<Options extends OptionDeclarations> = (
  options: ParsedOptions<Options>,
  io: CommandIo,
) => Promise<ExitCode>;

/** A command of which only the declaration is there until it is asked for. */
export function command<Options extends OptionDeclarations>(
  declaration: CommandDeclaration<Options>,
  load: () => Promise<Work<Options>>,
): Command {
  const run: Command['run'] = async (args, io) => {
    const parsed = parseOptions(args, declaration.options, io);
    if (parsed.kind === 'run') return (await load())(parsed.options, io);
    io.stdout(parsed.kind === 'help' ? commandUsage(declaration, parsed.language) : `${version}\n`);
    return 0;
  };
  return { declaration, run };
}
