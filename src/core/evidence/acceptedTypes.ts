import type { ProofKind } from '../catalogue/kinds';

/** Where an entry of the table comes from: said by the agency, counted in real catalogues, or decided by us. */
export type Origin = 'agency' | 'measured' | 'ours';

/** What may be given as a proof of one kind. */
export interface Acceptance {
  /** Types of file, by their bytes; `any` where nothing is known against any. */
  readonly types: readonly string[] | 'any';
  /** The number of a MOTCO2 test. */
  readonly testNumber: boolean;
  /** A link: the agency says that a proof is a file or a link, without telling which kinds may be which. */
  readonly link: boolean;
  readonly origin: Origin;
}

const pictures = ['png', 'jpg', 'gif', 'webp', 'bmp', 'tif', 'heic', 'avif', 'svg', 'jp2', 'jxl'];
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
const texts = ['txt', 'xml', 'html', 'json', 'csv', 'eml', 'hl7', 'yaml', 'pem', 'svg', 'rtf'];
const office = ['docx', 'xlsx', 'pptx', 'doc', 'xls', 'ppt', 'cfb', 'odt', 'ods', 'odp', 'odg', 'rtf'];
const packed = ['zip', 'gz', '7z', 'tar', 'bz2', 'xz'];
const captures = ['pcap', 'pcapng', 'evtx'];

function files(origin: Origin, ...types: readonly (readonly string[])[]): Acceptance {
  return { types: types.flat(), testNumber: false, link: true, origin };
}

/**
 * The table, from kind to what is accepted. The agency publishes no list of formats: what each kind is comes from the
 * prose of real catalogues, and where the prose says nothing the table is generous.
 */
export const acceptedTypes: Readonly<Record<ProofKind, Acceptance>> = {
  // "Vidéo ou copies d'écran"; a PDF of screenshots is taken too, which is our reading.
  demonstration: files('measured', pictures, videos, ['pdf']),
  screenshot: files('measured', pictures, videos, ['pdf']),
  video: files('measured', videos, ['gif']),
  document: files('ours', ['pdf'], office, texts, pictures),
  log: files('measured', texts, packed, captures, ['pdf', 'xlsx', 'ods']),
  'mail-source': files('measured', texts, ['msg', 'mbox', 'cfb']),
  configuration: files('measured', texts, pictures, office, ['pdf']),
  certificate: files('measured', texts, pictures, ['der', 'p7b', 'pdf']),
  // The permanent link, said to be the proof itself.
  'gazelle-link': { types: [], testNumber: false, link: true, origin: 'agency' },
  // While it runs a screenshot of the personal space, at its end the attestation in PDF.
  cnda: { ...files('agency', pictures, ['pdf']), link: false },
  'psc-habilitation': files('ours', pictures, office, texts, ['pdf', 'msg']),
  // Signed, or a scan of what was signed on paper.
  attestation: files('measured', pictures, ['pdf', 'p7b']),
  'msante-test': { types: [], testNumber: true, link: true, origin: 'agency' },
  // Electronically signed by the auditor.
  'pentest-form': { ...files('agency', ['pdf', 'p7b']), link: false },
  'pdfa-document': { ...files('measured', ['pdf']), link: false },
  'data-file': files('measured', texts, packed, ['xlsx', 'xls', 'ods', 'cfb', 'parquet', 'dcm']),
  'xdm-archive': { ...files('measured', ['zip']), link: false },
  // Alone, or as it travels: in an XDM archive, or inside a message.
  'cda-document': files('measured', ['xml', 'zip', 'eml', 'txt', 'hl7']),
  'hl7-message': files('measured', texts, packed),
  scan: files('measured', pictures, ['pdf']),
  other: { types: 'any', testNumber: true, link: true, origin: 'ours' },
};
