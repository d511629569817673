import { languageOf, type Language, type Words } from '../core/language/language';

interface CliWords {
  readonly usage: string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingValue: (name: string) => string;
  readonly badValue: (name: string, value: string, allowed: string) => string;
  readonly noDossier: (path: string) => string;
  readonly notReadable: (path: string) => string;
  readonly unexpected: (reason: string) => string;
  readonly interrupted: string;
  readonly readyForDeposit: string;
  readonly notReady: string;
  readonly counts: (provided: number, expected: number, missing: number, notApplicable: number) => string;
  readonly faults: (errors: number, warnings: number, notes: number) => string;
  readonly elsewhere: string;
  readonly dossierChapter: string;
  readonly links: string;
  readonly noLinks: string;
  readonly hidden: (count: number) => string;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;

const words: Words<CliWords> = {
  fr: {
    usage: `segur-preuves : prépare les preuves du référencement Ségur (contrôles de forme).

Usage :
  segur-preuves check [dossier ou segur.yaml …] [--format text|json] [--lang fr|en] [--strict] [--all] [--today AAAA-MM-JJ] [--links] [--no-cache]
      contrôle des dossiers ; sans argument, le dossier courant
      --strict : une preuve manquante compte comme une erreur (avant le dépôt)
      --all    : montre aussi les informations
      --today  : la date du jour, pour un résultat reproductible
      --links  : vérifie aussi les liens ; rien d’autre n’utilise le réseau
      --no-cache : relire chaque preuve, sans rien croire de ce qui fut trouvé avant ni rien en garder
  segur-preuves import <classeur.xlsx> --output <fichier.rem.yaml> [--format text|json]
      lit un REM et écrit le catalogue
  segur-preuves compare <ancien> <nouveau> [--dossier <dossier>] [--format text|json|markdown] [--all]
      dit ce qu’un nouveau REM (.rem.yaml ou .xlsx) change, et ce que cela fait aux preuves d’un dossier
      --dossier : l’ancien catalogue peut alors être omis, c’est celui du dossier
      --all     : montre les textes en entier
  segur-preuves profiles <catalogue> [--format text|json]
      dit ce que chaque profil ajoute à demander, avant de le choisir
  segur-preuves inspect <fichier …> [--format text|json] [--hash]
      dit ce que contiennent des fichiers de preuve, sans dossier
  segur-preuves --version | --help

Codes de sortie : 0 rien à redire (avertissements admis), 1 au moins une erreur, 2 travail impossible.
`,
    unknownCommand: (name) => `Commande inconnue : ${name}. « segur-preuves --help » les donne.`,
    unknownOption: (name) => `Option inconnue : ${name}.`,
    missingValue: (name) => `Il manque la valeur de ${name}.`,
    badValue: (name, value, allowed) => `${name} : « ${value} » n’est pas possible ; au choix : ${allowed}.`,
    noDossier: (path) => `Aucun dossier (segur.yaml) dans ${path}.`,
    notReadable: (path) => `${path} ne peut pas être lu.`,
    unexpected: (reason) => `Erreur inattendue : ${reason}`,
    interrupted: 'Interrompu.',
    readyForDeposit: 'prêt au dépôt (contrôles de forme)',
    notReady: 'pas encore prêt au dépôt',
    counts: (provided, expected, missing, notApplicable) =>
      `${provided} preuves jointes sur ${expected} attendues, ${plural(missing, 'manquante', 'manquantes')}, ${notApplicable} sans objet`,
    faults: (errors, warnings, notes) =>
      `${plural(errors, 'erreur', 'erreurs')}, ${plural(warnings, 'avertissement', 'avertissements')}, ${plural(notes, 'information', 'informations')}`,
    elsewhere: 'Catalogue et fichiers',
    dossierChapter: 'Dossier',
    links: 'Liens (à part des constats ; « non vérifié » ne veut pas dire faux)',
    noLinks: '  aucun lien',
    hidden: (count) =>
      `${plural(count, 'information non montrée', 'informations non montrées')} (--all les montre)`,
  },
  en: {
    usage: `segur-preuves: prepares the proofs for the référencement Ségur (checks of form).

Usage:
  segur-preuves check [folder or segur.yaml …] [--format text|json] [--lang fr|en] [--strict] [--all] [--today YYYY-MM-DD] [--links] [--no-cache]
      checks dossiers; without an argument, the current folder
      --strict: a missing proof counts as an error (before the deposit)
      --all:    shows information too
      --today:  the day, for a result that can be reproduced
      --links:  verifies links too; nothing else uses the network
      --no-cache: read each file of evidence again, neither believing nor keeping what was found
  segur-preuves import <workbook.xlsx> --output <file.rem.yaml> [--format text|json]
      reads a REM and writes the catalogue
  segur-preuves compare <old> <new> [--dossier <folder>] [--format text|json|markdown] [--all]
      says what a new REM (.rem.yaml or .xlsx) changes, and what that does to the proofs of a dossier
      --dossier: the old catalogue may then be left out, it is the dossier's own
      --all:     shows texts whole
  segur-preuves profiles <catalogue> [--format text|json]
      says what each profile adds to what is asked, before you choose it
  segur-preuves inspect <file …> [--format text|json] [--hash]
      says what evidence files hold, no dossier needed
  segur-preuves --version | --help

Exit codes: 0 clean (warnings allowed), 1 at least one error, 2 could not do the work.
`,
    unknownCommand: (name) => `Unknown command: ${name}. “segur-preuves --help” lists them.`,
    unknownOption: (name) => `Unknown option: ${name}.`,
    missingValue: (name) => `${name} needs a value.`,
    badValue: (name, value, allowed) => `${name}: “${value}” won't do; one of: ${allowed}.`,
    noDossier: (path) => `No dossier (segur.yaml) in ${path}.`,
    notReadable: (path) => `${path} can't be read.`,
    unexpected: (reason) => `Unexpected error: ${reason}`,
    interrupted: 'Interrupted.',
    readyForDeposit: 'ready for deposit (checks of form)',
    notReady: 'not yet ready for deposit',
    counts: (provided, expected, missing, notApplicable) =>
      `${provided} of ${expected} expected proofs attached, ${missing} missing, ${notApplicable} not applicable`,
    faults: (errors, warnings, notes) =>
      `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}, ${plural(notes, 'note', 'notes')}`,
    elsewhere: 'Catalogue and files',
    dossierChapter: 'Dossier',
    links: 'Links (apart from the findings; “not verified” does not mean wrong)',
    noLinks: '  no link',
    hidden: (count) => `${plural(count, 'note not shown', 'notes not shown')} (--all shows them)`,
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
