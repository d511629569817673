import { example, flag, formatOption, type CommandDeclaration } from '../declaration';

const options = {
  code: {
    kind: 'value',
    value: { fr: 'CODE', en: 'CODE' },
    repeatable: true,
    about: {
      fr: 'ne corrige que les constats de ce code, y compris ceux dont la correction n’est pas certaine ; peut être répété',
      en: 'fixes only the findings with this code, including those whose fix is not certain; may be repeated',
    },
  },
  'dry-run': flag(
    'montre ce qui serait corrigé, sans rien écrire',
    'shows what would be fixed, writes nothing',
  ),
  format: formatOption(['text', 'json']),
} as const;

export const fixDeclaration: CommandDeclaration<typeof options> = {
  name: 'fix',
  operands: { fr: '[répertoire]', en: '[folder]' },
  about: {
    fr: 'applique les corrections certaines : une seule issue possible, rien de perdu',
    en: 'applies the fixes that are certain: only one outcome, nothing lost',
  },
  options,
  examples: [
    example(
      'fix --dry-run',
      'les corrections certaines, sans rien écrire',
      'the certain fixes, without writing',
    ),
    example(
      'fix --code file-not-found',
      'retrouve les fichiers déplacés ou renommés',
      'finds the files that were moved or renamed',
    ),
  ],
};
