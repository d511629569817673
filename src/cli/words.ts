import { languageOf, type Language, type Words } from '../core/language/language';

interface CliWords {
  readonly noDossier: (path: string) => string;
  readonly notReadable: (path: string) => string;
  readonly notAFolder: (name: string, value: string) => string;
  readonly unexpected: (reason: string) => string;
  readonly interrupted: string;
  readonly notDelivered: (code: string) => string;
  readonly readyForDeposit: string;
  readonly notReady: string;
  readonly faults: (errors: number, warnings: number, notes: number) => string;
  readonly elsewhere: string;
  /** No line begins with a name that a dossier gives: it could pass for one of ours, such as that of the verdict. */
  readonly title: (name: string) => string;
  readonly chapter: (name: string) => string;
  readonly dossierChapter: string;
  readonly links: string;
  readonly link: string;
  readonly noLinks: string;
  readonly hidden: (count: number) => string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

const words: Words<CliWords> = {
  fr: {
    noDossier: (path) => `Aucun dossier (segur.yaml) dans ${path}.`,
    notReadable: (path) => `${path} ne peut pas être lu.`,
    notAFolder: (name, value) => `${name} : « ${value} » n’est pas un répertoire.`,
    unexpected: (reason) => `Erreur inattendue : ${reason}`,
    interrupted: 'Interrompu.',
    notDelivered: (code) => `Le résultat n’a pas pu être écrit sur la sortie standard (${code}).`,
    readyForDeposit: 'prêt au dépôt (contrôles de forme)',
    notReady: 'pas encore prêt au dépôt',
    faults: (errors, warnings, notes) =>
      `${plural(errors, 'erreur', 'erreurs')}, ${plural(warnings, 'avertissement', 'avertissements')}, ${plural(notes, 'information', 'informations')}`,
    elsewhere: 'Catalogue et fichiers',
    title: (name) => `Contrôle : ${name}`,
    chapter: (name) => `Chapitre : ${name}`,
    dossierChapter: 'Dossier',
    links: 'Liens (indépendants des constats ; « non vérifié » ne veut pas dire faux)',
    link: 'lien',
    noLinks: '  aucun lien',
    hidden: (count) =>
      `${plural(count, 'information non montrée', 'informations non montrées')} (--all les montre)`,
  },
  en: {
    noDossier: (path) => `No dossier (segur.yaml) in ${path}.`,
    notReadable: (path) => `${path} can’t be read.`,
    notAFolder: (name, value) => `${name}: “${value}” is not a folder.`,
    unexpected: (reason) => `Unexpected error: ${reason}`,
    interrupted: 'Interrupted.',
    notDelivered: (code) => `The result could not be written to standard output (${code}).`,
    readyForDeposit: 'ready for deposit (checks of form)',
    notReady: 'not yet ready for deposit',
    faults: (errors, warnings, notes) =>
      `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}, ${plural(notes, 'information finding', 'information findings')}`,
    elsewhere: 'Catalogue and files',
    title: (name) => `Check: ${name}`,
    chapter: (name) => `Chapter: ${name}`,
    dossierChapter: 'Dossier',
    links: 'Links (separate from the findings; “not verified” does not mean wrong)',
    link: 'link',
    noLinks: '  no link',
    hidden: (count) =>
      `${plural(count, 'information finding not shown', 'information findings not shown')} (--all shows them)`,
  },
};

export function cliWords(language: Language): CliWords {
  return words[language];
}

/** The language of the environment, else French. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return languageOf(named?.split('.')[0]);
}
