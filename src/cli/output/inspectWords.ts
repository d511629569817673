import type { Language, Words } from '../../core/language/language';

interface InspectWords {
  readonly noFile: string;
  readonly nothingWrong: string;
  readonly bytes: (count: number) => string;
  /** By the fact's name; a fact without a word of its own goes by its name. */
  readonly facts: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly notHashed: string;
}

const factNames = {
  fr: {
    width: 'largeur',
    height: 'hauteur',
    pages: 'pages',
    encrypted: 'protégé',
    durationSeconds: 'durée (s)',
    xmlRoot: 'racine XML',
    hl7: 'message HL7',
    entries: 'entrées',
    xdm: 'archive IHE_XDM',
    truncated: 'tronqué',
  },
  en: {
    width: 'width',
    height: 'height',
    pages: 'pages',
    encrypted: 'protected',
    durationSeconds: 'duration (s)',
    xmlRoot: 'XML root',
    hl7: 'HL7 message',
    entries: 'entries',
    xdm: 'IHE_XDM archive',
    truncated: 'cut short',
  },
} as const;

const words: Words<InspectWords> = {
  fr: {
    noFile: 'Nommez au moins un fichier : segur-preuves inspect <fichier …>.',
    nothingWrong: 'rien à redire (contrôles de forme)',
    bytes: (count) => `${count.toLocaleString('fr-FR')} octet${count > 1 ? 's' : ''}`,
    facts: factNames.fr,
    yes: 'oui',
    no: 'non',
    notHashed: 'non calculé (plus de 1 Gio : --hash le demande)',
  },
  en: {
    noFile: 'Name at least one file: segur-preuves inspect <file …>.',
    nothingWrong: 'nothing wrong (checks of form)',
    bytes: (count) => `${count.toLocaleString('en-GB')} byte${count === 1 ? '' : 's'}`,
    facts: factNames.en,
    yes: 'yes',
    no: 'no',
    notHashed: 'not computed (over 1 GiB: ask for it with --hash)',
  },
};

export function inspectWords(language: Language): InspectWords {
  return words[language];
}
