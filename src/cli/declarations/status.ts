import { formatOption, todayOption, type CommandDeclaration } from '../declaration';

const options = {
  format: formatOption(['text', 'json', 'markdown']),
  today: todayOption,
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
