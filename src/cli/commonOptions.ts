import { flag, oneOf } from './declaration';

/** Understood by every command. */
export const commonOptions = {
  lang: oneOf(['fr', 'en'], {
    fr: 'langue des messages (celle de l’environnement par défaut, sinon le français)',
    en: 'language of the messages (that of the environment by default, else French)',
  }),
  help: flag('affiche cette aide', 'shows this help'),
  version: flag('affiche la version', 'shows the version'),
} as const;
