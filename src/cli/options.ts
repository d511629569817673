import type { Language } from '../core/language/language';
import type { CliIo } from './io';
import { cliWords, environmentLanguage } from './words';

/** The user asked for something that can't be done: a sentence for standard error, and exit code 2. */
export class UsageError extends Error {}

export interface ParsedOptions<Flag extends string, Value extends string> {
  readonly language: Language;
  readonly positional: readonly string[];
  readonly flags: ReadonlySet<Flag>;
  readonly values: ReadonlyMap<Value, string>;
}

export interface OptionNames<Flag extends string, Value extends string> {
  readonly flags: readonly Flag[];
  /** Names with the values they may take; undefined for any. */
  readonly values: Readonly<Record<Value, readonly string[] | undefined>>;
}

const languages = ['fr', 'en'] as const;

/**
 * Reads `--name value`, `--name=value` and `--flag` in any place; all after `--` is positional. `--lang` is always
 * understood. Throws `UsageError` with a sentence for what is not.
 */
export function parseOptions<Flag extends string, Value extends string>(
  args: readonly string[],
  names: OptionNames<Flag, Value>,
  io: Pick<CliIo, 'env'>,
): ParsedOptions<Flag, Value> {
  const language = askedLanguage(args) ?? environmentLanguage(io.env);
  const words = cliWords(language);
  const positional: string[] = [];
  const flags = new Set<Flag>();
  const values = new Map<Value, string>();
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') return { language, positional: [...positional, ...rest], flags, values };
    if (!arg.startsWith('--')) {
      positional.push(arg);
      continue;
    }
    const [name, inline] = splitOnce(arg);
    const flag = names.flags.find((one) => `--${one}` === name);
    if (flag !== undefined) {
      flags.add(flag);
      continue;
    }
    const value = inline ?? rest.shift();
    if (value === undefined) throw new UsageError(words.missingValue(name));
    if (name === '--lang') {
      if (!languages.some((one) => one === value))
        throw new UsageError(words.badValue(name, value, 'fr, en'));
      continue;
    }
    const key = (Object.keys(names.values) as Value[]).find((one) => `--${one}` === name);
    if (key === undefined) throw new UsageError(words.unknownOption(name));
    const allowed = names.values[key];
    if (allowed?.includes(value) === false)
      throw new UsageError(words.badValue(name, value, allowed.join(', ')));
    values.set(key, value);
  }
  return { language, positional, flags, values };
}

function splitOnce(arg: string): [string, string | undefined] {
  const equals = arg.indexOf('=');
  return equals === -1 ? [arg, undefined] : [arg.slice(0, equals), arg.slice(equals + 1)];
}

/** Looked for first, so that even a complaint about another option is in that language. */
export function askedLanguage(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at]?.startsWith('--lang=') === true ? args[at].slice('--lang='.length) : args[at + 1];
  return at === -1 ? undefined : languages.find((one) => one === value);
}
