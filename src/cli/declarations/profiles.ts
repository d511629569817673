import { formatOption, type CommandDeclaration } from '../declaration';

const options = { format: formatOption(['text', 'json']) } as const;

export const profilesDeclaration: CommandDeclaration<typeof options> = {
  name: 'profiles',
  operands: { fr: '<catalogue>', en: '<catalogue>' },
  about: {
    fr: 'montre ce que chaque profil ajoute aux exigences, avant de le choisir',
    en: 'shows what each profile adds to the requirements, before you choose it',
  },
  options,
};
