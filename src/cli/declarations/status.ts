import { isDay } from '../../core/yaml/schemaTypes';
import { formatOption, type CommandDeclaration } from '../declaration';

const options = {
  format: formatOption(['text', 'json', 'markdown']),
  today: {
    kind: 'value',
    value: { fr: 'AAAA-MM-JJ', en: 'YYYY-MM-DD' },
    accepts: isDay,
    about: {
      fr: 'la date du jour, pour un résultat reproductible',
      en: 'the day, for a result that can be reproduced',
    },
  },
} as const;

export const statusDeclaration: CommandDeclaration<typeof options> = {
  name: 'status',
  operands: { fr: '[répertoire]', en: '[folder]' },
  about: {
    fr: 'montre où en est le dossier : chapitres, étapes, dates et ce qui reste',
    en: 'shows where the dossier stands: chapters, steps, dates and what is left',
  },
  options,
};
