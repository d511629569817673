import { type Bytes, hasTextAt, indexIn, latin1, uint16le } from '../bytes';
import { partOf } from './documentFacts';
import type { ZipDirectory } from './zipDirectory';

/** OpenDocument and EPUB say what they are in a first entry that is never compressed. */
export function declaredType(head: Uint8Array): string | undefined {
  if (!hasTextAt(head, 30, 'mimetype')) return undefined;
  return typeOfMime(latin1(head.subarray(38 + uint16le(head, 28), 38 + uint16le(head, 28) + 80)));
}

/** What an archive is by what is in it: a document, a program, or `zip`. */
export async function packageType(bytes: Bytes, directory: ZipDirectory): Promise<string> {
  const names = directory.entries.map(({ name }) => name);
  const byNames = typeByNames(`\n${names.join('\n')}\n`);
  if (byNames !== 'zip') return byNames;
  // Some tools pack an OpenDocument anew and put the entry that says so elsewhere.
  const declared = names.includes('mimetype') ? await partOf(bytes, directory, 'mimetype') : undefined;
  const kinds = names.find((name) => name.toLowerCase() === '[content_types].xml');
  return (
    typeOfMime(declared ?? '') ??
    (kinds === undefined ? undefined : await contentType(bytes, directory, kinds)) ??
    'zip'
  );
}

const openKinds: Readonly<Record<string, string>> = {
  text: 'odt',
  spreadsheet: 'ods',
  presentation: 'odp',
  graphics: 'odg',
  chart: 'odc',
  formula: 'odf',
  image: 'odi',
  database: 'odb',
  base: 'odb',
};
/** OpenOffice before OpenDocument. */
const oldKinds: Readonly<Record<string, string>> = {
  writer: 'sxw',
  calc: 'sxc',
  impress: 'sxi',
  draw: 'sxd',
};

/** Templates, and documents of several parts, are of the kind they are for. */
function typeOfMime(mime: string): string | undefined {
  if (mime.startsWith('application/epub+zip')) return 'epub';
  const open = /^application\/vnd\.oasis\.opendocument\.([a-z]+)/u.exec(mime)?.[1] ?? '';
  const old = /^application\/vnd\.sun\.xml\.([a-z]+)/u.exec(mime)?.[1] ?? '';
  if (Object.hasOwn(openKinds, open)) return openKinds[open];
  return Object.hasOwn(oldKinds, old) ? oldKinds[old] : undefined;
}

/** An Office document whose parts are in unusual folders names their kinds. Source: ECMA-376, part 2. */
async function contentType(bytes: Bytes, directory: ZipDirectory, name: string): Promise<string | undefined> {
  const kinds = await partOf(bytes, directory, name);
  const found =
    /(?:\.(wordprocessingml\.document|spreadsheetml\.sheet|presentationml\.presentation)|(xpsdocument|oxps))/u.exec(
      kinds ?? '',
    );
  if (found?.[2] !== undefined) return 'xps';
  const known = { w: 'docx', s: 'xlsx', p: 'pptx' } as const;
  const first = found?.[1]?.[0];
  return first === 'w' || first === 's' || first === 'p' ? known[first] : undefined;
}

const officeFolders: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['docx', /\nword[\\/]/iu],
  ['xlsb', /\nxl[\\/]workbook\.bin/iu],
  ['xlsx', /\nxl[\\/]/iu],
  ['pptx', /\nppt[\\/]/iu],
  ['vsdx', /\nvisio[\\/]/iu],
];

/** The same where the list of contents is lost: by the names that are before the first entries themselves. */
export function typeByStart(head: Uint8Array): string {
  const names: string[] = [];
  for (let at = indexIn(head, 'PK\x03\x04'); at >= 0; at = indexIn(head, 'PK\x03\x04', at + 4))
    names.push(latin1(head.subarray(at + 30, at + 30 + uint16le(head, at + 26))));
  return declaredType(head) ?? typeByNames(`\n${names.join('\n')}\n`);
}

/** `names` one by line, each after a line end. */
function typeByNames(names: string): string {
  if (/\[Content_Types\]\.xml/iu.test(names)) {
    const found = officeFolders.find(([, pattern]) => pattern.test(names));
    if (found !== undefined) return found[0];
    if (/\.fdseq\n/iu.test(names)) return 'xps';
  }
  const isAndroid = names.includes('\nAndroidManifest.xml');
  if (names.includes('\nMETA-INF/MANIFEST.MF')) return isAndroid ? 'apk' : 'jar';
  return isAndroid && names.includes('\nclasses.dex') ? 'apk' : 'zip';
}
