import { parseArgs } from 'node:util';
import { nearestIds } from '../core/catalogue/nearestId';
import type { Language } from '../core/language/language';
import { commonOptions } from './commonOptions';
import type { FlagDeclaration, OptionDeclarations, ValueDeclaration } from './declaration';
import type { CliIo } from './io';
import { argumentWords } from './argumentWords';
import { environmentLanguage } from './words';

/** The user asked for something that can't be done: a sentence for standard error, and exit code 2. */
export class UsageError extends Error {}

type NamesOf<Options extends OptionDeclarations, Kind> = {
  [Name in keyof Options]: Options[Name] extends Kind ? Name : never;
}[keyof Options] &
  string;

export interface ParsedOptions<Options extends OptionDeclarations> {
  readonly language: Language;
  /** What `--lang` asks for; undefined where the environment says. */
  readonly chosenLanguage: Language | undefined;
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<NamesOf<Options, FlagDeclaration>>;
  /** The last value of each option. */
  readonly values: ReadonlyMap<NamesOf<Options, ValueDeclaration>, string>;
  /** All values of the options that may be repeated. */
  readonly lists: ReadonlyMap<NamesOf<Options, ValueDeclaration>, readonly string[]>;
}

/** What a command line asks for: to run, or one of the two things that every command answers. */
export type ParsedArguments<Options extends OptionDeclarations> =
  | { readonly kind: 'run'; readonly options: ParsedOptions<Options> }
  | { readonly kind: 'help' | 'version'; readonly language: Language };

/** An argument in its place: an option with its value, an operand, or `--`. */
export type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/**
 * Reads `--name value`, `--name=value` and `--flag` in any place; all after `--` is an operand. Answers at the first
 * `--help` or `--version`; throws `UsageError` with a sentence for the first thing that is not understood before it.
 */
export function parseOptions<Options extends OptionDeclarations>(
  args: readonly string[],
  declared: Options,
  io: Pick<CliIo, 'env'>,
): ParsedArguments<Options> {
  const tokens = tokensOf(args, declared);
  const chosenLanguage = languageOption(tokens);
  const language = chosenLanguage ?? environmentLanguage(io.env);
  const operands: string[] = [];
  // Only names that are declared get in.
  const flags = new Set<NamesOf<Options, FlagDeclaration>>();
  const lists = new Map<NamesOf<Options, ValueDeclaration>, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(checkedOperand(token.value, language));
    if (token.kind !== 'option') continue;
    if (isHelp(token)) return { kind: 'help', language };
    if (isVersion(token)) return { kind: 'version', language };
    const value = checkedValue(token, declared, language);
    if (value === undefined) flags.add(token.name as NamesOf<Options, FlagDeclaration>);
    else {
      const name = token.name as NamesOf<Options, ValueDeclaration>;
      lists.set(name, [...(lists.get(name) ?? []), value]);
    }
  }
  const values = new Map([...lists].map(([name, all]) => [name, all.at(-1) ?? ''] as const));
  return {
    kind: 'run',
    options: { language, chosenLanguage, operands, flags, values, lists },
  };
}

/** The arguments in their order, each as what it is; nothing is checked yet. */
export function tokensOf(args: readonly string[], declared: OptionDeclarations): readonly Token[] {
  const all = Object.entries<OptionDeclarations[string]>({ ...declared, ...commonOptions });
  const options = Object.fromEntries(
    all.map(([name, { kind }]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

type OptionToken = Extract<Token, { kind: 'option' }>;

export function isHelp({ rawName, value }: OptionToken): boolean {
  return value === undefined && ['--help', '-h'].includes(rawName);
}

export function isVersion({ rawName, value }: OptionToken): boolean {
  return value === undefined && ['--version', '-v', '-V'].includes(rawName);
}

/** The last `--lang`; looked for first, so that even a complaint about another option is in that language. */
export function languageOption(tokens: readonly Token[]): Language | undefined {
  return tokens
    .flatMap((token) => (token.kind === 'option' && token.rawName === '--lang' ? token.value : []))
    .filter((value) => value === 'fr' || value === 'en')
    .at(-1);
}

/** The value of an option, undefined for a flag. */
export function checkedValue(
  { name, rawName, value, inlineValue }: OptionToken,
  declared: OptionDeclarations,
  language: Language,
): string | undefined {
  const words = argumentWords(language);
  const known: OptionDeclarations = { ...declared, ...commonOptions };
  const option = rawName.startsWith('--') && Object.hasOwn(known, name) ? known[name] : undefined;
  if (option === undefined) {
    const meant = nearestIds(Object.keys(known)).nearest(name);
    throw new UsageError(words.unknownOption(rawName, meant === undefined ? undefined : `--${meant}`));
  }
  if (option.kind === 'flag') {
    if (value !== undefined) throw new UsageError(words.takesNoValue(rawName));
    return undefined;
  }
  // `--output --all`: a value was forgotten. One that begins with a dash is written `--output=-a`.
  const isMissing = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
  if (isMissing) throw new UsageError(words.missingValue(rawName, option.value[language]));
  if (option.allowed?.includes(value) === false)
    throw new UsageError(words.notOneOf(rawName, value, option.allowed.join(', ')));
  if (option.accepts?.(value) === false)
    throw new UsageError(words.badForm(rawName, value, option.value[language]));
  return value;
}

/** An empty name is none, and `-`, by custom, is what is typed or piped in. */
function checkedOperand(operand: string, language: Language): string {
  if (operand === '') throw new UsageError(argumentWords(language).emptyOperand);
  if (operand === '-') throw new UsageError(argumentWords(language).standardInput);
  return operand;
}
