import type { Inspection } from '../inspect/model';
import { isJsonName, isTextName } from '../inspect/namedTypes';
import { isNeverText } from '../inspect/unknownBytes';
import { extensionOf } from '../text/names';
import { canonicalType } from '../inspect/typeNames';

const videos = ['mp4', 'mov', 'm4v', 'm4a', '3gp', '3g2'];
const matroska = ['webm', 'mkv'];

/** Types that may be behind an extension, where it is not the extension itself alone. Siblings that every player opens alike are one. */
const behind: Readonly<Record<string, readonly string[]>> = {
  mp4: videos,
  mov: videos,
  m4v: videos,
  '3gp': videos,
  '3g2': videos,
  webm: matroska,
  mkv: matroska,
  heic: ['heic', 'avif'],
  // Videos and sounds of Windows Media share `.asf`.
  wmv: ['wmv', 'wma'],
  wma: ['wma', 'wmv'],
  // Old Office: its container alone is sure, and Word has always written RTF under that name.
  doc: ['doc', 'cfb', 'rtf'],
  xls: ['xls', 'cfb'],
  ppt: ['ppt', 'cfb'],
  msg: ['msg', 'cfb'],
  zip: ['zip', 'jar'],
  svg: ['svg', 'xml'],
};

/** Extensions of formats with a signature. */
const binary: ReadonlySet<string> = new Set([
  ...Object.keys(behind),
  ...['png', 'jpg', 'gif', 'webp', 'bmp', 'tif', 'avif', 'pdf', 'avi', 'wmv', 'mpg', 'flv'],
  ...['docx', 'xlsx', 'xlsb', 'pptx', 'odt', 'ods', 'odp', 'odg', 'rtf', '7z', 'rar', 'gz', 'dcm'],
]);

const textTypes: ReadonlySet<string> = new Set([
  ...[
    'txt',
    'xml',
    'html',
    'json',
    'jsonl',
    'csv',
    'eml',
    'hl7',
    'yaml',
    'pem',
    'svg',
    'rtf',
    'ps',
    'ics',
    'vcf',
    'vtt',
    'mbox',
  ],
]);

/** The type by the extension and the type by the bytes, where they differ. Nothing is reported about names or bytes that are not known. */
export function wrongExtension(
  name: string,
  { type, facts }: Inspection,
): { readonly extension: string; readonly type: string } | undefined {
  const extension = extensionOf(name);
  const named = canonicalType(extension);
  if (type === 'unknown' || fits(named, type)) return undefined;
  // A document behind a password travels in another container, and one that lost its end hides which it was.
  if (facts.encrypted === true || facts['truncated'] === true) return undefined;
  return { extension, type };
}

function fits(named: string, type: string): boolean {
  // Of a text that is nothing known its inspection reports that it is no JSON.
  if (isJsonName(named)) return type === 'json' || type === 'jsonl' || type === 'txt';
  if (isTextName(named)) return textTypes.has(type);
  if (!binary.has(named)) return !(textTypes.has(type) && isNeverText(named));
  return behind[named]?.includes(type) ?? named === type;
}
