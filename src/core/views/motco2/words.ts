import type { Words } from '../../language/language';

interface Motco2Words {
  readonly title: string;
  readonly which: string;
  readonly without: string;
  readonly notes: string;
  readonly noDossier: string;
}

export const motco2Words: Words<Motco2Words> = {
  fr: {
    title: 'Demande de support MOTCO2',
    which: 'Quel test ?',
    without: 'Un test qui n’est pas encore joint',
    notes:
      '(À envoyer vous-même : complétez « … », joignez les traces, relisez qu’aucune donnée de patient n’y figure.)',
    noDossier: 'Aucun dossier (segur.yaml) n’est ouvert.',
  },
  en: {
    title: 'MOTCO2 support request',
    which: 'Which test?',
    without: 'A test that is not attached yet',
    notes:
      '(Send it yourself: complete “…”, attach the traces, check that no patient’s data is in them. Write to support in French.)',
    noDossier: 'No dossier (segur.yaml) is open.',
  },
};
