import type { Words } from '../language/language';
import type { EvidenceDates } from './model';

/** The names of facts, and how their values are said. */
export interface FactWords {
  readonly locale: string;
  readonly type: string;
  readonly unknownType: string;
  readonly size: string;
  readonly units: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly dates: Readonly<Record<keyof EvidenceDates, string>>;
  readonly pages: (count: number) => string;
  readonly lineOrPage: (count: number, isPdf: boolean) => string;
}

/** Facts that are shown, in the order in which one asks. Those of a picture's size are one. */
export const factNames = [
  'picture',
  'durationSeconds',
  'pages',
  'textLayer',
  'encrypted',
  'pdfa',
  'signed',
  'title',
  'subject',
  'nil',
  'nie',
  'versions',
  'xmlRoot',
  'cda',
  'hl7',
  'xdm',
  'xdmMissing',
  'entries',
  'contents',
  'archivesInside',
  'attachments',
  'certificates',
  'privateKey',
  'location',
  'personal',
  'productionDomains',
] as const;

export type FactName = (typeof factNames)[number];

export const factWords: Words<FactWords> = {
  fr: {
    locale: 'fr',
    type: 'Type',
    unknownType: 'inconnu',
    size: 'Taille',
    units: ['octets', 'ko', 'Mo', 'Go'],
    yes: 'oui',
    no: 'non',
    facts: {
      picture: 'Image',
      durationSeconds: 'Durée',
      pages: 'Pages',
      textLayer: 'Contient du texte',
      encrypted: 'Protégé',
      pdfa: 'Se déclare',
      signed: 'Porte une signature électronique (non vérifiée)',
      title: 'Titre',
      subject: 'Sujet du certificat',
      nil: 'NIL trouvés',
      nie: 'NIE trouvés',
      versions: 'Versions citées',
      xmlRoot: 'Racine XML',
      cda: 'Document CDA R2',
      hl7: 'Message HL7',
      xdm: 'Archive IHE_XDM',
      xdmMissing: 'Parties absentes',
      entries: 'Fichiers contenus',
      contents: 'Sortes de fichiers contenus',
      archivesInside: 'Archives dans l’archive',
      attachments: 'Pièces jointes',
      certificates: 'Certificats',
      privateKey: 'Contient une clé privée',
      location: 'Dit où la photo a été prise',
      personal: 'Numéros qui peuvent être ceux de vrais patients',
      productionDomains: 'Domaines d’identité de production',
    },
    dates: {
      created: 'Créé le',
      modified: 'Modifié le',
      taken: 'Pris le',
      signed: 'Signé le',
      sent: 'Envoyé le',
      validFrom: 'Valable du',
      validUntil: 'Valable jusqu’au',
    },
    pages: (count) => `${count} page${count > 1 ? 's' : ''}`,
    lineOrPage: (count, isPdf) => `${isPdf ? 'page' : 'ligne'}${count > 1 ? 's' : ''}`,
  },
  en: {
    locale: 'en',
    type: 'Type',
    unknownType: 'unknown',
    size: 'Size',
    units: ['bytes', 'kB', 'MB', 'GB'],
    yes: 'yes',
    no: 'no',
    facts: {
      picture: 'Picture',
      durationSeconds: 'Duration',
      pages: 'Pages',
      textLayer: 'Holds text',
      encrypted: 'Protected',
      pdfa: 'Says that it is',
      signed: 'Holds an electronic signature (not verified)',
      title: 'Title',
      subject: 'Subject of the certificate',
      nil: 'NIL found',
      nie: 'NIE found',
      versions: 'Versions named',
      xmlRoot: 'XML root',
      cda: 'CDA R2 document',
      hl7: 'HL7 message',
      xdm: 'IHE_XDM archive',
      xdmMissing: 'Parts missing',
      entries: 'Files inside',
      contents: 'Kinds of files inside',
      archivesInside: 'Archives in the archive',
      attachments: 'Attachments',
      certificates: 'Certificates',
      privateKey: 'Holds a private key',
      location: 'Says where the picture was taken',
      personal: 'Numbers that may be those of real patients',
      productionDomains: 'Identity domains of production',
    },
    dates: {
      created: 'Created on',
      modified: 'Modified on',
      taken: 'Taken on',
      signed: 'Signed on',
      sent: 'Sent on',
      validFrom: 'Valid from',
      validUntil: 'Valid until',
    },
    pages: (count) => `${count} page${count === 1 ? '' : 's'}`,
    lineOrPage: (count, isPdf) => `${isPdf ? 'page' : 'line'}${count === 1 ? '' : 's'}`,
  },
};
