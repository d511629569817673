/** Other names of a type, as extensions spell it. */
const otherNames: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  jpe: 'jpg',
  jfif: 'jpg',
  tiff: 'tif',
  heif: 'heic',
  dib: 'bmp',
  htm: 'html',
  xhtml: 'html',
  yml: 'yaml',
  mpeg: 'mpg',
  asf: 'wmv',
  tgz: 'gz',
  docm: 'docx',
  dotx: 'docx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  pptm: 'pptx',
  ppsx: 'pptx',
  potx: 'pptx',
  dicom: 'dcm',
};

/** The name by which a type is known here: `.JPEG`, `jpeg` and `jpg` are `jpg`. */
export function canonicalType(name: string): string {
  const plain = name.trim().toLowerCase().replace(/^\./u, '');
  // Not `otherNames[plain]` alone: `constructor` is nobody's type.
  return Object.hasOwn(otherNames, plain) ? (otherNames[plain] ?? plain) : plain;
}

/** Media type by type. */
const mimes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  heic: 'image/heic',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  mp4: 'video/mp4',
  m4v: 'video/x-m4v',
  m4a: 'audio/mp4',
  mov: 'video/quicktime',
  '3gp': 'video/3gpp',
  '3g2': 'video/3gpp2',
  cr3: 'image/x-canon-cr3',
  webm: 'video/webm',
  mkv: 'video/x-matroska',
  avi: 'video/x-msvideo',
  wmv: 'video/x-ms-wmv',
  flv: 'video/x-flv',
  mpg: 'video/mpeg',
  wav: 'audio/wav',
  zip: 'application/zip',
  jar: 'application/java-archive',
  apk: 'application/vnd.android.package-archive',
  epub: 'application/epub+zip',
  '7z': 'application/x-7z-compressed',
  rar: 'application/vnd.rar',
  gz: 'application/gzip',
  bz2: 'application/x-bzip2',
  xz: 'application/x-xz',
  zst: 'application/zstd',
  tar: 'application/x-tar',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  odg: 'application/vnd.oasis.opendocument.graphics',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  msg: 'application/vnd.ms-outlook',
  cfb: 'application/x-cfb',
  xml: 'application/xml',
  html: 'text/html',
  json: 'application/json',
  csv: 'text/csv',
  eml: 'message/rfc822',
  mbox: 'application/mbox',
  hl7: 'application/hl7-v2',
  txt: 'text/plain',
  rtf: 'application/rtf',
  ps: 'application/postscript',
  ics: 'text/calendar',
  vcf: 'text/vcard',
  vtt: 'text/vtt',
  yaml: 'application/yaml',
  pem: 'application/x-pem-file',
  der: 'application/pkix-cert',
  p12: 'application/x-pkcs12',
  p7b: 'application/pkcs7-mime',
  dcm: 'application/dicom',
  evtx: 'application/octet-stream',
};

/** The media type of a type known here. */
export function mimeOf(type: string): string {
  return Object.hasOwn(mimes, type) ? (mimes[type] ?? unknownMime) : unknownMime;
}

/** What is said of bytes that nothing is known of. */
export const unknownMime = 'application/octet-stream';
