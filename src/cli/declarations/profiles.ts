import { example, formatOption, type CommandDeclaration } from '../declaration';

const options = { format: formatOption(['text', 'json']) } as const;

export const profilesDeclaration: CommandDeclaration<typeof options> = {
  name: 'profiles',
  operands: { fr: '<catalogue>', en: '<catalogue>' },
  about: {
    fr: 'montre ce que chaque profil ajoute aux exigences, avant de le choisir',
    en: 'shows what each profile adds to the requirements, before you choose it',
  },
  options,
  examples: [
    example(
      'profiles rem/RIS-Va2.rem.yaml',
      'les exigences et les preuves que chaque profil ajoute',
      'the requirements and proofs that each profile adds',
    ),
  ],
};
