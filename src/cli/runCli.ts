import { maskPersonalData } from '../core/evidence/privacy/maskPersonalData';
import type { CliIo, ExitCode } from './io';
import { askedLanguage, UsageError } from './options';
import { version } from './version';
import { cliWords, environmentLanguage } from './words';

type Command = (args: readonly string[], io: CliIo) => Promise<number>;

/** Loaded when asked for: a check needs nothing of an import. */
const commands: Readonly<Record<string, (() => Promise<Command>) | undefined>> = {
  check: async () => (await import('./commands/check')).checkCommand,
  compare: async () => (await import('./commands/compare')).compareCommand,
  import: async () => (await import('./commands/import')).importCommand,
  inspect: async () => (await import('./commands/inspect')).inspectCommand,
  profiles: async () => (await import('./commands/profiles')).profilesCommand,
};

/** Runs one command line. Never throws: what can't be done is a sentence on standard error and exit code 2. */
export async function runCli(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const words = cliWords(askedLanguage(args) ?? environmentLanguage(io.env));
  const [name, ...rest] = args;
  if (
    name === undefined ||
    name === '--help' ||
    name === '-h' ||
    name === 'help' ||
    rest.includes('--help')
  ) {
    if (name !== undefined) io.stdout(words.usage);
    else io.stderr(words.usage);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    io.stdout(`${version}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined) throw new UsageError(words.unknownCommand(name));
    return asExitCode(await (await command())(rest, io));
  } catch (reason) {
    io.stderr(`segur-preuves: ${maskPersonalData(sentenceOf(reason, io, words))}\n`);
    return 2;
  }
}

function sentenceOf(reason: unknown, io: CliIo, words: ReturnType<typeof cliWords>): string {
  if (reason instanceof UsageError) return reason.message;
  if (io.signal.aborted) return words.interrupted;
  const message = reason instanceof Error ? reason.message : String(reason);
  const stack =
    io.env['SEGUR_DEBUG'] !== undefined && reason instanceof Error ? `\n${reason.stack ?? ''}` : '';
  return words.unexpected(message) + stack;
}

function asExitCode(code: number): ExitCode {
  return code === 0 || code === 1 ? code : 2;
}
