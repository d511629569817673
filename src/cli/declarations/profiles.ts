import { formatOption, type CommandDeclaration } from '../declaration';

const options = { format: formatOption(['text', 'json']) } as const;

export const profilesDeclaration: CommandDeclaration<typeof options> = {
  name: 'profiles',
  operands: { fr: '<catalogue>', en: '<catalogue>' },
  about: {
    fr: 'dit ce que chaque profil ajoute à demander, avant de le choisir',
    en: 'says what each profile adds to what is asked, before you choose it',
  },
  options,
};
