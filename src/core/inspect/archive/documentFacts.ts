import type { Facts } from '../model';
import { type Bytes, hasTextAt, uint16le } from '../bytes';
import type { ZipDirectory } from './zipDirectory';

/** Of a part that is read, packed and unpacked. Bytes. */
const largestPart = 64 * 1024;
const largestText = 1024 * 1024;

/** What an Office document says of itself: its title, and when it was made and changed. */
export async function documentFacts(bytes: Bytes, directory: ZipDirectory, type: string): Promise<Facts> {
  const isOpen = /^od[a-z]$/u.test(type);
  const properties = await partOf(bytes, directory, isOpen ? 'meta.xml' : 'docProps/core.xml');
  const protectedBy = isOpen ? await partOf(bytes, directory, 'META-INF/manifest.xml') : undefined;
  const title = elementOf(properties, 'dc:title');
  const created = dateOf(elementOf(properties, isOpen ? 'meta:creation-date' : 'dcterms:created'));
  const modified = dateOf(elementOf(properties, isOpen ? 'dc:date' : 'dcterms:modified'));
  const dates = {
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
  return {
    ...(protectedBy?.includes('encryption-data') === true ? { encrypted: true } : {}),
    ...(title === undefined ? {} : { title }),
    ...(Object.keys(dates).length === 0 ? {} : { dates }),
  };
}

/** A part as text, by its exact name; undefined where it is not there, or can't be read. At most a megabyte of it. */
export async function partOf(
  bytes: Bytes,
  { entries }: ZipDirectory,
  name: string,
): Promise<string | undefined> {
  const entry = entries.find((one) => one.name === name);
  if (entry === undefined || entry.encrypted) return undefined;
  const frame = await bytes.at(entry.at, 30);
  if (!hasTextAt(frame, 0, 'PK\x03\x04')) return undefined;
  const from = entry.at + 30 + uint16le(frame, 26) + uint16le(frame, 28);
  const packed = await bytes.at(from, Math.min(entry.packedSize, largestPart));
  const plain =
    entry.method === 8 ? bytes.inflate?.(packed, largestText) : entry.method === 0 ? packed : undefined;
  return plain && new TextDecoder().decode(plain);
}

const longestTitle = 300;

function elementOf(xml: string | undefined, name: string): string | undefined {
  const start = xml?.indexOf(`<${name}`) ?? -1;
  if (xml === undefined || start < 0) return undefined;
  const from = xml.indexOf('>', start) + 1;
  const to = xml.indexOf(`</${name}>`, from);
  if (from === 0 || to < 0) return undefined;
  const text = xml
    .slice(from, Math.min(to, from + longestTitle))
    .replaceAll(/&(amp|lt|gt|quot|apos);/gu, (_, entity: string) => named[entity] ?? '');
  return text.trim() === '' ? undefined : text.trim();
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** As written, without parts of a second. */
function dateOf(text: string | undefined): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/u.exec(
    text ?? '',
  );
  return found === null ? undefined : `${found[1] ?? ''}${found[2] ?? ''}`;
}
