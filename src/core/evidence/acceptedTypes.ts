import type { ProofKind } from '../catalogue/kinds';
import type { RequiredFact } from '../dossier/policy';

/** Where an entry of the table comes from: said by the agency, counted in real catalogues, decided by us, or by the dossier's own `policy:`. */
export type Origin = 'agency' | 'measured' | 'ours' | 'dossier';

export interface FactDemand {
  readonly fact: RequiredFact;
  readonly origin: Origin;
}

/** Something measured, with who says how much it must be. */
export interface Measure {
  readonly value: number;
  readonly origin: Origin;
}

/** What may be given as a proof of one kind, and what is demanded of it. */
export interface Acceptance {
  /** Types of file, by their bytes; `any` where nothing is known against any. */
  readonly types: readonly string[] | 'any';
  /** The number of a MOTCO2 test. */
  readonly testNumber: boolean;
  /** A link: the agency says that a proof is a file or a link, without telling which kinds may be which. */
  readonly link: boolean;
  readonly origin: Origin;
  /** Of a file that is a PDF. */
  readonly requires: readonly FactDemand[];
  /** The least longer side of a picture, in pixels; undefined where a picture is not what is looked at. */
  readonly pictureMinimum: Measure | undefined;
  /** The most months between the proof and the deposit; undefined where its age does not count. */
  readonly freshnessMonths: Measure | undefined;
  /**
   * Shows the product at work, so that a proof older than the product's release is suspect: `file` uses the dates in the
   * file too, `written` only the one that the user wrote, `no` neither (documents of an authority precede a release).
   */
  readonly datedByRelease: 'file' | 'written' | 'no';
}

const pictures = ['png', 'jpg', 'gif', 'webp', 'bmp', 'tif', 'heic', 'avif', 'svg', 'jp2', 'jpx', 'jxl'];
const videos = [
  'mp4',
  'mov',
  'm4v',
  'webm',
  'mkv',
  'avi',
  'wmv',
  'mpg',
  'flv',
  'ogv',
  '3gp',
  '3g2',
  'ts',
  'mts',
];
const texts = ['txt', 'xml', 'html', 'json', 'jsonl', 'csv', 'eml', 'hl7', 'yaml', 'pem', 'svg', 'rtf'];
const office = [
  'docx',
  'xlsx',
  'xlsb',
  'pptx',
  'doc',
  'xls',
  'ppt',
  'cfb',
  'odt',
  'ods',
  'odp',
  'odg',
  'rtf',
];
const packed = ['zip', 'gz', '7z', 'tar', 'bz2', 'xz'];
const captures = ['pcap', 'pcapng', 'evtx'];

/** Types that one thinks of together, the frequent ones first. */
export const typeFamilies = { pictures, videos, texts, office, packed, captures } as const;

export type TypeFamily = keyof typeof typeFamilies;

const familyByType = new Map(
  Object.entries(typeFamilies).flatMap(([family, types]) => types.map((type) => [type, family] as const)),
);

/** The family of a type of file; the type itself where it belongs to none, as `pdf`. */
export function familyOf(type: string): string {
  return familyByType.get(type) ?? type;
}

const pictureMinimum: Measure = { value: 400, origin: 'ours' };

type Changes = Partial<Acceptance>;

const nothingMore = {
  testNumber: false,
  link: true,
  requires: [],
  pictureMinimum: undefined,
  freshnessMonths: undefined,
  datedByRelease: 'written',
} as const;

function files(origin: Origin, types: readonly (readonly string[])[], changes: Changes = {}): Acceptance {
  return { ...nothingMore, types: types.flat(), origin, ...changes };
}

/** A scan or a screenshot is read by an examiner; a proof of the product dates from its making. */
const seen: Changes = { pictureMinimum, datedByRelease: 'file' };
const recorded: Changes = { datedByRelease: 'file' };
const overrides: Changes = { datedByRelease: 'no' };
/** What it says is compared with the dossier, so it must be text. Ours. */
const readable: FactDemand = { fact: 'textLayer', origin: 'ours' };

/**
 * The table, from kind to what is accepted. The agency publishes no list of formats: what each kind is comes from the
 * prose of real catalogues, and where the prose says nothing the table is generous.
 */
export const acceptedTypes: Readonly<Record<ProofKind, Acceptance>> = {
  // "Vidéo ou copies d'écran"; a PDF of screenshots is taken too, which is our reading.
  demonstration: files('measured', [pictures, videos, ['pdf']], seen),
  screenshot: files('measured', [pictures, videos, ['pdf']], seen),
  video: files('measured', [videos, ['gif']], recorded),
  document: files('ours', [['pdf'], office, texts, pictures]),
  log: files('measured', [texts, packed, captures, ['pdf', 'xlsx', 'ods']], recorded),
  'mail-source': files('measured', [texts, ['msg', 'mbox', 'cfb']], recorded),
  configuration: files('measured', [texts, pictures, office, ['pdf']]),
  certificate: files('measured', [texts, pictures, ['der', 'p7b', 'pdf']], overrides),
  // The permanent link, said to be the proof itself.
  'gazelle-link': files('agency', []),
  // While it runs a screenshot of the personal space, at its end the attestation in PDF, which names NIL and version.
  cnda: files('agency', [pictures, ['pdf']], {
    ...overrides,
    link: false,
    pictureMinimum,
    requires: [readable],
  }),
  'psc-habilitation': files('ours', [pictures, office, texts, ['pdf', 'msg']], overrides),
  // Signed, or a scan of what was signed on paper.
  attestation: files('measured', [pictures, ['pdf', 'p7b']], {
    pictureMinimum,
    requires: [readable, { fact: 'signed', origin: 'measured' }],
  }),
  'msante-test': files('agency', [], { testNumber: true }),
  // Electronically signed by the auditor, less than a year before the deposit.
  'pentest-form': files('agency', [['pdf', 'p7b']], {
    ...overrides,
    link: false,
    requires: [{ fact: 'signed', origin: 'agency' }],
    freshnessMonths: { value: 12, origin: 'agency' },
  }),
  'pdfa-document': files('measured', [['pdf']], {
    link: false,
    requires: [{ fact: 'pdfa', origin: 'measured' }, readable],
  }),
  'data-file': files('measured', [texts, packed, ['xlsx', 'xls', 'ods', 'cfb', 'parquet', 'dcm']], recorded),
  'xdm-archive': files('measured', [['zip']], { ...recorded, link: false }),
  // Alone, or as it travels: in an XDM archive, or inside a message.
  'cda-document': files('measured', [['xml', 'zip', 'eml', 'txt', 'hl7']], recorded),
  'hl7-message': files('measured', [texts, packed], recorded),
  scan: files('measured', [pictures, ['pdf']], { pictureMinimum }),
  other: { ...nothingMore, types: 'any', testNumber: true, origin: 'ours' },
};

/** Types that are pictures, by their bytes. */
export const pictureTypes: ReadonlySet<string> = new Set(pictures);
