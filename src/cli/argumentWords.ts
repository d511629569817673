import type { Language, Words } from '../core/language/language';

interface ArgumentWords {
  readonly unknownCommand: (name: string, meant: string | undefined) => string;
  readonly unknownOption: (name: string, meant: string | undefined) => string;
  readonly takesNoValue: (name: string) => string;
  readonly missingValue: (name: string, value: string) => string;
  readonly notOneOf: (name: string, value: string, allowed: string) => string;
  readonly badForm: (name: string, value: string, form: string) => string;
  readonly emptyCommand: string;
  readonly emptyOperand: string;
  readonly standardInput: string;
}

const words: Words<ArgumentWords> = {
  fr: {
    unknownCommand: (name, meant) =>
      `Commande inconnue : « ${name} ». ${meant === undefined ? '« segur-preuves --help » en donne la liste.' : `Vouliez-vous dire « ${meant} » ?`}`,
    unknownOption: (name, meant) =>
      `Option inconnue : ${name}. ${meant === undefined ? '« --help » en donne la liste.' : `Vouliez-vous dire ${meant} ?`}`,
    takesNoValue: (name) => `${name} ne prend pas de valeur : écrivez ${name} seul, ou omettez-le.`,
    missingValue: (name, value) => `Il manque la valeur de ${name} : ${value} est attendu.`,
    notOneOf: (name, value, allowed) =>
      `${name} : valeur « ${value} » refusée ; valeurs possibles : ${allowed}.`,
    badForm: (name, value, form) =>
      `${name} : valeur « ${value} » refusée ; une date qui existe est attendue, au format ${form}.`,
    emptyCommand: 'Le nom de la commande est vide. « segur-preuves --help » donne la liste des commandes.',
    emptyOperand:
      'Un argument est vide : nommez un fichier ou un répertoire (« . » pour le répertoire courant).',
    standardInput:
      'L’entrée standard (« - ») n’est pas lue : nommez un fichier (« ./- » pour celui qui porte ce nom).',
  },
  en: {
    unknownCommand: (name, meant) =>
      `Unknown command: “${name}”. ${meant === undefined ? '“segur-preuves --help” lists them.' : `Did you mean “${meant}”?`}`,
    unknownOption: (name, meant) =>
      `Unknown option: ${name}. ${meant === undefined ? '“--help” lists them.' : `Did you mean ${meant}?`}`,
    takesNoValue: (name) => `${name} takes no value: write ${name} alone, or leave it out.`,
    missingValue: (name, value) => `${name} needs a value: ${value} is expected.`,
    notOneOf: (name, value, allowed) => `${name}: “${value}” is not accepted; possible values: ${allowed}.`,
    badForm: (name, value, form) =>
      `${name}: “${value}” is not accepted; a date that exists is expected, in the form ${form}.`,
    emptyCommand: 'The name of the command is empty. “segur-preuves --help” lists the commands.',
    emptyOperand: 'An argument is empty: name a file or a folder (“.” for the current folder).',
    standardInput: 'Standard input (“-”) is not read: name a file (“./-” for the one with that name).',
  },
};

export function argumentWords(language: Language): ArgumentWords {
  return words[language];
}
