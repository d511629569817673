import type { Language, Words } from '../core/language/language';
import { commonOptions } from './commonOptions';
import type {
  CommandDeclaration,
  CommandExample,
  OptionDeclaration,
  OptionDeclarations,
} from './declaration';
import { largestOf } from '../core/text/extremes';

interface UsageWords {
  readonly program: string;
  readonly usage: string;
  readonly options: string;
  readonly common: string;
  readonly details: string;
  readonly arguments: string;
  readonly exitCodes: string;
  readonly examples: string;
}

const words: Words<UsageWords> = {
  fr: {
    program: 'segur-preuves : prépare les preuves du référencement Ségur (contrôles de forme).',
    usage: 'Usage :',
    options: 'Options :',
    common: 'Options de toutes les commandes :',
    examples: 'Exemples :',
    details: '« segur-preuves <commande> --help » : l’aide d’une seule commande.',
    arguments:
      'Si une option est donnée deux fois, la dernière compte, sauf si elle peut être répétée. Après « -- », tout est un nom de fichier. L’entrée standard n’est pas lue.',
    exitCodes:
      'Codes de sortie : 0 aucune erreur (avertissements admis), 1 au moins une erreur (check) ou dépôt refusé (package), 2 commande non exécutée.',
  },
  en: {
    program: 'segur-preuves: prepares the proofs for the référencement Ségur (checks of form).',
    usage: 'Usage:',
    options: 'Options:',
    common: 'Options of every command:',
    examples: 'Examples:',
    details: '“segur-preuves <command> --help”: the help of one command.',
    arguments:
      'If an option is given twice, the last one counts, unless it may be repeated. After “--”, everything is a file name. Standard input is not read.',
    exitCodes:
      'Exit codes: 0 no error (warnings allowed), 1 at least one error (check) or package refused (package), 2 the command could not run.',
  },
};

/** How to use the program: every command with its options. */
export function usageText(commands: readonly CommandDeclaration[], language: Language): string {
  const labels = words[language];
  const parts = [
    labels.program,
    [labels.usage, ...commands.flatMap((one) => commandLines(one, language))].join('\n'),
    [labels.common, ...optionLines(commonOptions, language, '  ')].join('\n'),
    [labels.details, labels.arguments, labels.exitCodes].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** How to use one command, with examples. */
export function commandUsage(command: CommandDeclaration, language: Language): string {
  const labels = words[language];
  const parts = [
    [labels.usage, synopsis(command, language), `      ${command.about[language]}`].join('\n'),
    [labels.options, ...optionLines({ ...command.options, ...commonOptions }, language, '  ')].join('\n'),
    [labels.examples, ...command.examples.flatMap((one) => exampleLines(one, language))].join('\n'),
    [labels.arguments, labels.exitCodes].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleLines({ line, about }: CommandExample, language: Language): readonly string[] {
  return [`  segur-preuves ${line}`, `      ${about[language]}`];
}

function commandLines(command: CommandDeclaration, language: Language): readonly string[] {
  return [
    synopsis(command, language),
    `      ${command.about[language]}`,
    ...optionLines(command.options, language, '      '),
  ];
}

function synopsis({ name, operands }: CommandDeclaration, language: Language): string {
  return `  segur-preuves ${name} ${operands[language]} [options]`;
}

function optionLines(options: OptionDeclarations, language: Language, indent: string): readonly string[] {
  const named = Object.entries(options).map(([name, option]) => [
    nameOf(name, option, language),
    option.about[language],
  ]);
  const width = largestOf(named.map(([name = '']) => name.length));
  return named.map(([name = '', about = '']) => `${indent}${name.padEnd(width)}  ${about}`);
}

const shortNames: Readonly<Record<string, string>> = { help: '-h, ', version: '-v, ' };

function nameOf(name: string, option: OptionDeclaration, language: Language): string {
  const short = option.kind === 'flag' && Object.hasOwn(shortNames, name) ? (shortNames[name] ?? '') : '';
  return `${short}--${name}${option.kind === 'value' ? ` ${option.value[language]}` : ''}`;
}
