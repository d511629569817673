import type { Words } from '../core/language/language';
import { isDay } from '../core/yaml/schemaTypes';

/** An option that is there or not, and takes no value. */
export interface FlagDeclaration {
  readonly kind: 'flag';
  readonly about: Words<string>;
}

/** An option with a value; where it is given more than once, the last one counts, unless it is `repeatable`. */
export interface ValueDeclaration {
  readonly kind: 'value';
  /** How the value is named in the usage: `FICHIER`. What it may be, where only some words are, is named by them. */
  readonly value: Words<string>;
  readonly allowed?: readonly string[];
  /** Whether a value has the form that is named. */
  readonly accepts?: (value: string) => boolean;
  readonly repeatable?: true;
  readonly about: Words<string>;
}

export type OptionDeclaration = FlagDeclaration | ValueDeclaration;
export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

/** A command, as it is read and as its usage lists it: one declaration serves both. */
export interface CommandDeclaration<Options extends OptionDeclarations = OptionDeclarations> {
  readonly name: string;
  /** What follows the name, options left out: `<classeur.xlsx>`. */
  readonly operands: Words<string>;
  readonly about: Words<string>;
  readonly options: Options;
  readonly examples: readonly CommandExample[];
}

/** A command line as one types it, and what it does; shown by `--help`. */
export interface CommandExample {
  /** Behind `segur-preuves`: `check --strict`. */
  readonly line: string;
  readonly about: Words<string>;
}

export function example(line: string, fr: string, en: string): CommandExample {
  return { line, about: { fr, en } };
}

/** An option of which only some words are possible: `text|json`. */
export function oneOf(allowed: readonly string[], about: Words<string>): ValueDeclaration {
  const named = allowed.join('|');
  return { kind: 'value', value: { fr: named, en: named }, allowed, about };
}

/** An option that is there or not. */
export function flag(fr: string, en: string): FlagDeclaration {
  return { kind: 'flag', about: { fr, en } };
}

/** The format of a result. */
export function formatOption(allowed: readonly string[]): ValueDeclaration {
  return oneOf(allowed, {
    fr: 'format du résultat (text par défaut)',
    en: 'output format (text by default)',
  });
}

/** The day that counts as today. */
export const todayOption = {
  kind: 'value',
  value: { fr: 'AAAA-MM-JJ', en: 'YYYY-MM-DD' },
  accepts: isDay,
  about: {
    fr: 'la date du jour, pour un résultat reproductible',
    en: 'the day, for a result that can be reproduced',
  },
} as const satisfies ValueDeclaration;

/** The chapters that are meant; all of them where it is not given. */
export const chapterOption = {
  kind: 'value',
  value: { fr: 'NOM', en: 'NAME' },
  repeatable: true,
  about: {
    fr: 'ce chapitre seulement, par son nom ou celui de son fichier ; peut être répété',
    en: 'this chapter only, by its name or that of its file; may be repeated',
  },
} as const satisfies ValueDeclaration;
