import type { Language, Words } from '../language/language';
import type { EvidenceDates, Facts, Inspection } from './model';

/** What is known of a file, as names and values to show; in the order in which one asks. */
export type FactLine = readonly [name: string, value: string];

interface FactWords {
  readonly type: string;
  readonly unknownType: string;
  readonly size: string;
  readonly bytes: (size: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly facts: Readonly<Record<keyof typeof factOrder, string>>;
  readonly dates: Readonly<Record<keyof EvidenceDates, string>>;
  readonly seconds: (seconds: number) => string;
  readonly marked: (count: number, places: readonly number[]) => string;
}

/** How each fact is shown. Those of a picture's size are one line. */
const factOrder = {
  picture: ({ width, height }: Facts) =>
    width === undefined || height === undefined ? undefined : `${width} × ${height}`,
  durationSeconds: ({ durationSeconds }: Facts, words: FactWords) =>
    durationSeconds === undefined ? undefined : words.seconds(durationSeconds),
  pages: ({ pages }: Facts) => pages?.toString(),
  textLayer: ({ textLayer }: Facts, words: FactWords) => told(textLayer, words),
  encrypted: ({ encrypted }: Facts, words: FactWords) => told(encrypted, words),
  pdfa: ({ pdfa }: Facts) => (pdfa === undefined ? undefined : `PDF/A-${pdfa}`),
  signed: ({ signed }: Facts, words: FactWords) => told(signed, words),
  title: ({ title }: Facts) => title,
  subject: ({ subject }: Facts) => subject,
  nil: ({ identifiers }: Facts) => identifiers?.nil?.join(', '),
  nie: ({ identifiers }: Facts) => identifiers?.nie?.join(', '),
  versions: ({ versions }: Facts) => versions?.join(', '),
  xmlRoot: ({ xmlRoot }: Facts) => xmlRoot,
  cda: ({ cda }: Facts, words: FactWords) => told(cda, words),
  hl7: ({ hl7, segments }: Facts) =>
    hl7 === undefined
      ? undefined
      : [hl7, ...(segments === undefined ? [] : [segments.join(' ')])].join(' : '),
  xdm: ({ xdm }: Facts, words: FactWords) => told(xdm, words),
  xdmMissing: ({ xdmMissing }: Facts) => (xdmMissing?.length === 0 ? undefined : xdmMissing?.join(', ')),
  entries: ({ entries }: Facts) => entries?.toString(),
  contents: ({ contents }: Facts) => listed(contents),
  archivesInside: ({ archivesInside }: Facts) => counted(archivesInside),
  attachments: ({ attachments }: Facts) => attachments?.toString(),
  certificates: ({ certificates }: Facts) => counted(certificates),
  privateKey: ({ privateKey }: Facts, words: FactWords) =>
    typeof privateKey === 'boolean' ? told(privateKey, words) : undefined,
  location: ({ location }: Facts, words: FactWords) => told(location, words),
  personal: ({ personal }: Facts, words: FactWords) =>
    personal && words.marked(personal.count, personal.places),
  productionDomains: ({ productionDomains: found }: Facts, words: FactWords) =>
    found && words.marked(found.count, found.places),
} as const;

function listed(fact: Facts[string]): string | undefined {
  return Array.isArray(fact) ? fact.join(', ') : undefined;
}

function counted(fact: Facts[string]): string | undefined {
  return typeof fact === 'number' ? String(fact) : undefined;
}

function told(fact: boolean | undefined, { yes, no }: FactWords): string | undefined {
  if (fact === undefined) return undefined;
  return fact ? yes : no;
}

/** What the bytes of a file tell, in words. Without its sum, which is shown apart where it is asked for. */
export function factLines({ type, mime, stamp, facts }: Inspection, language: Language): readonly FactLine[] {
  const words = factWords[language];
  const lines: FactLine[] = [
    [words.type, type === 'unknown' ? words.unknownType : `${type.toUpperCase()} (${mime})`],
    [words.size, words.bytes(stamp.size)],
  ];
  for (const [name, shownBy] of Object.entries(factOrder) as [keyof typeof factOrder, FactShower][]) {
    const value = shownBy(facts, words);
    if (value !== undefined && value !== '') lines.push([words.facts[name], value]);
  }
  for (const [name, value] of Object.entries(facts.dates ?? {}) as [keyof EvidenceDates, string][])
    lines.push([words.dates[name], value]);
  return lines;
}

type FactShower = (facts: Facts, words: FactWords) => string | undefined;

const factWords: Words<FactWords> = {
  fr: {
    type: 'Type',
    unknownType: 'inconnu',
    size: 'Taille',
    bytes: (size) => amount(size, ['octets', 'ko', 'Mo', 'Go'], 'fr'),
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
    seconds: (seconds) => `${seconds.toLocaleString('fr')} s`,
    marked: (count, places) => `${count} (${placesText(places, 'lignes ou pages')})`,
  },
  en: {
    type: 'Type',
    unknownType: 'unknown',
    size: 'Size',
    bytes: (size) => amount(size, ['bytes', 'kB', 'MB', 'GB'], 'en'),
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
    seconds: (seconds) => `${seconds.toLocaleString('en')} s`,
    marked: (count, places) => `${count} (${placesText(places, 'lines or pages')})`,
  },
};

function placesText(places: readonly number[], what: string): string {
  return `${what} ${places.slice(0, 8).join(', ')}${places.length > 8 ? '…' : ''}`;
}

/** A size in the largest unit that leaves at least 1, with one decimal. */
function amount(size: number, units: readonly string[], locale: string): string {
  let value = size;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${value.toLocaleString(locale, { maximumFractionDigits: unit === 0 ? 0 : 1 })} ${units[unit] ?? ''}`;
}
