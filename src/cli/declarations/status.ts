import { example, formatOption, todayOption, type CommandDeclaration } from '../declaration';

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
  examples: [
    example('status', 'où en est le dossier aujourd’hui', 'where the dossier stands today'),
    example(
      'status --today 2026-05-01 --format markdown',
      'où il en sera à cette date, à coller dans un compte rendu',
      'where it will stand on that day, to paste into minutes',
    ),
  ],
};
