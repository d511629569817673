import type { Words } from '../language/language';
import type { EvidenceDates } from '../inspect/model';
import type { PlaceUnit } from '../privacy/placeUnit';

/** The names of facts, and how their values are written. */
export interface FactWords {
  readonly locale: string;
  readonly type: string;
  readonly unknownType: string;
  readonly size: string;
  readonly bytes: (count: number) => string;
  /** Each a thousand times the one before; the first is a thousand bytes. */
  readonly largerUnits: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly dates: Readonly<Record<keyof EvidenceDates, string>>;
  readonly pages: (count: number) => string;
  readonly places: (unit: Exclude<PlaceUnit, 'document'>, list: string, count: number) => string;
  /** How far patients' numbers were looked for. `upTo` where that is known. */
  readonly searchedWhole: string;
  readonly searchedPart: (unit: PlaceUnit, upTo: string | undefined) => string;
}

/** Facts that are shown, in the order in which one asks. Those of a picture's size are one. */
export const factNames = [
  'picture',
  'durationSeconds',
  'pages',
  'textLayer',
  'encrypted',
  'macros',
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
  'personalNames',
  'productionDomains',
  'secrets',
  'searched',
] as const;

export type FactName = (typeof factNames)[number];

export const factWords: Words<FactWords> = {
  fr: {
    locale: 'fr',
    type: 'Type',
    unknownType: 'inconnu',
    size: 'Taille',
    bytes: (count) => (count < 2 ? 'octet' : 'octets'),
    largerUnits: ['ko', 'Mo', 'Go'],
    yes: 'oui',
    no: 'non',
    facts: {
      picture: 'Image',
      durationSeconds: 'Durée',
      pages: 'Pages',
      textLayer: 'Contient du texte',
      encrypted: 'Protégé',
      macros: 'Contient des macros',
      pdfa: 'Conformité déclarée',
      signed: 'Contient une signature électronique (non vérifiée)',
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
      contents: 'Types de fichiers contenus',
      archivesInside: 'Archives dans l’archive',
      attachments: 'Pièces jointes',
      certificates: 'Certificats',
      privateKey: 'Contient une clé privée',
      location: 'Contient le lieu de la prise de vue',
      personal: 'Numéros possibles de vrais patients',
      personalNames: 'De tels numéros dans les noms des fichiers contenus',
      productionDomains: 'Domaines d’identité de production',
      secrets: 'Clés, jetons ou mots de passe possibles',
      searched: 'Numéros de patients recherchés',
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
    places: (unit, list, count) =>
      unit === 'entry'
        ? `${count > 1 ? 'fichiers' : 'fichier'} n° ${list}`
        : `${unit === 'page' ? 'page' : 'ligne'}${count > 1 ? 's' : ''} ${list}`,
    searchedWhole: 'dans tout le texte',
    searchedPart: (unit, upTo) => {
      if (upTo === undefined) return 'dans une partie du texte';
      if (unit === 'page') return `dans les ${upTo} premières pages`;
      return unit === 'line' ? `dans les ${upTo} premiers Mio` : `dans ${upTo} des fichiers contenus`;
    },
  },
  en: {
    locale: 'en',
    type: 'Type',
    unknownType: 'unknown',
    size: 'Size',
    bytes: (count) => (count === 1 ? 'byte' : 'bytes'),
    largerUnits: ['kB', 'MB', 'GB'],
    yes: 'yes',
    no: 'no',
    facts: {
      picture: 'Picture',
      durationSeconds: 'Duration',
      pages: 'Pages',
      textLayer: 'Contains text',
      encrypted: 'Protected',
      macros: 'Contains macros',
      pdfa: 'Declared conformance',
      signed: 'Contains an electronic signature (not verified)',
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
      contents: 'Types of files inside',
      archivesInside: 'Archives in the archive',
      attachments: 'Attachments',
      certificates: 'Certificates',
      privateKey: 'Contains a private key',
      location: 'Contains the place where the picture was taken',
      personal: 'Possible numbers of real patients',
      personalNames: 'Such numbers in the names of the files inside',
      productionDomains: 'Production identity domains',
      secrets: 'Possible keys, tokens or passwords',
      searched: 'Patients’ numbers searched for',
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
    places: (unit, list, count) =>
      unit === 'entry'
        ? `${count === 1 ? 'file no.' : 'files no.'} ${list}`
        : `${unit === 'page' ? 'page' : 'line'}${count === 1 ? '' : 's'} ${list}`,
    searchedWhole: 'in all of the text',
    searchedPart: (unit, upTo) => {
      if (upTo === undefined) return 'in part of the text';
      if (unit === 'page') return `in the first ${upTo} pages`;
      return unit === 'line' ? `in the first ${upTo} MiB` : `in ${upTo} of the files inside`;
    },
  },
};
