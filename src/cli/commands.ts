import type { CommandDeclaration, OptionDeclarations } from './declaration';
import { attachDeclaration } from './declarations/attach';
import { checkDeclaration } from './declarations/check';
import { compareDeclaration } from './declarations/compare';
import { diffDeclaration } from './declarations/diff';
import { fixDeclaration } from './declarations/fix';
import { importDeclaration } from './declarations/import';
import { inspectDeclaration } from './declarations/inspect';
import { packageDeclaration } from './declarations/package';
import { profilesDeclaration } from './declarations/profiles';
import { reportDeclaration } from './declarations/report';
import { statusDeclaration } from './declarations/status';
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

/** The commands, in the order of the usage. Each is loaded when it is asked for: a check needs nothing of an import. */
export const commands: readonly Command[] = [
  command(checkDeclaration, async () => (await import('./commands/check')).checkCommand),
  command(importDeclaration, async () => (await import('./commands/import')).importCommand),
  command(compareDeclaration, async () => (await import('./commands/compare')).compareCommand),
  command(profilesDeclaration, async () => (await import('./commands/profiles')).profilesCommand),
  command(attachDeclaration, async () => (await import('./commands/attach')).attachCommand),
  command(fixDeclaration, async () => (await import('./commands/fix')).fixCommand),
  command(packageDeclaration, async () => (await import('./commands/package')).packageCommand),
  command(reportDeclaration, async () => (await import('./commands/report')).reportCommand),
  command(statusDeclaration, async () => (await import('./commands/status')).statusCommand),
  command(diffDeclaration, async () => (await import('./commands/diff')).diffCommand),
  command(inspectDeclaration, async () => (await import('./commands/inspect')).inspectCommand),
];

function command<Options extends OptionDeclarations>(
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
