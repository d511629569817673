import type { Language } from '../core/language/language';
import { argumentWords } from './argumentWords';
import type { Command } from './command';
import type { CliIo, ExitCode } from './io';
import { nearestIds } from '../core/catalogue/nearestId';
import { checkedValue, isHelp, isVersion, languageOption, tokensOf, UsageError } from './options';
import { commandIo } from './output/commandIo';
import { usageText } from './usageText';
import { version } from './version';
import { cliWords, environmentLanguage } from './words';

/**
 * Runs one command line that asks for one of `commands`. Never throws: what can't be done is a sentence on standard error and
 * exit code 2.
 */
export async function runCommands(
  commands: readonly Command[],
  args: readonly string[],
  io: CliIo,
): Promise<ExitCode> {
  const safeIo = commandIo(io);
  const language = askedLanguage(args, io.env);
  try {
    return await answer(commands, { args, language }, safeIo);
  } catch (reason) {
    safeIo.say(sentenceOf(reason, io, language));
    if (io.env['SEGUR_DEBUG'] !== undefined && !(reason instanceof UsageError) && reason instanceof Error)
      safeIo.stderr(`${reason.stack ?? ''}\n`);
    return 2;
  }
}

/** The language that a whole command line asks for, or that of the environment. */
export function askedLanguage(args: readonly string[], env: CliIo['env']): Language {
  return languageOption(tokensOf(args, {})) ?? environmentLanguage(env);
}

interface Asked {
  readonly args: readonly string[];
  readonly language: Language;
}

async function answer(
  commands: readonly Command[],
  { args, language }: Asked,
  io: ReturnType<typeof commandIo>,
): Promise<ExitCode> {
  const usage = (): string =>
    usageText(
      commands.map(({ declaration }) => declaration),
      language,
    );
  const named = (name: string): Command => commandNamed(commands, name, language);
  for (const token of tokensOf(args, {})) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      const before = args.slice(0, token.index).filter((arg) => arg !== '--');
      const rest = args.slice(token.index + 1);
      if (token.value !== 'help') return named(token.value).run([...before, ...rest], io);
      const name = tokensOf(rest, {}).flatMap((one) => (one.kind === 'positional' ? one.value : []))[0];
      if (name !== undefined) return named(name).run([`--lang=${language}`, '--help'], io);
      io.stdout(usage());
      return 0;
    }
    if (isHelp(token)) {
      io.stdout(usage());
      return 0;
    }
    if (isVersion(token)) {
      io.stdout(`${version}\n`);
      return 0;
    }
    checkedValue(token, {}, language);
  }
  io.stderr(usage());
  return 2;
}

function commandNamed(commands: readonly Command[], name: string, language: Language): Command {
  const found = commands.find(({ declaration }) => declaration.name === name);
  if (found !== undefined) return found;
  if (name.trim() === '') throw new UsageError(argumentWords(language).emptyCommand);
  const meant = nearestIds(commands.map(({ declaration }) => declaration.name)).nearest(name);
  throw new UsageError(argumentWords(language).unknownCommand(name, meant));
}

function sentenceOf(reason: unknown, io: CliIo, language: Language): string {
  const words = cliWords(language);
  if (reason instanceof UsageError) return reason.message;
  if (io.signal.aborted) return words.interrupted;
  const message = reason instanceof Error ? reason.message : String(reason);
  return words.unexpected(message);
}
