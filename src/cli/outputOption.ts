import type { ValueDeclaration } from './declaration';

/** A file for the result, instead of standard output. */
export const outputOption = {
  kind: 'value',
  value: { fr: 'FICHIER', en: 'FILE' },
  about: {
    fr: 'écrit le résultat dans ce fichier, qui ne doit pas exister',
    en: 'writes the result to this file, which must not exist',
  },
} as const satisfies ValueDeclaration;
