import type { Bytes } from '../bytes';
import type { TextHead } from '../decodeHead';
import type { Facts, FormProblem } from '../../model';
import { searchPersonalData } from '../../privacy/findPersonalData';
import { factsOfText } from '../../text/factsOfText';
import { type Recognised, sound } from '../recognised';
import { readCertificateText } from '../certificate/readCertificateText';
import { lineOfFault } from './lineOfFault';
import { readHl7 } from './readHl7';
import { readMail } from './readMail';
import { joined, searchEncodedParts } from './searchEncodedParts';
import { searchEmbedded } from './searchEmbedded';
import { plainXml } from './plainXml';
import type { TextReader } from './textReader';
import { xmlEncoding } from './xmlEncoding';

/** Of a text above this, the kind is known by its beginning, and patients' numbers are looked for so far. Bytes. Ours: a log of a day, a document with its scans. */
export const readThroughLimit = 16 * 1024 * 1024;

/** Texts in which a patient's number is looked for. A certificate is no text to its reader. */
const unread: ReadonlySet<string> = new Set(['pem', 'pgp']);
const withProse: ReadonlySet<string> = new Set(['txt', 'eml', 'html']);

/**
 * Reads a text of a known type through: what its kind has to tell, and what in it may be a patient's. `promised`: the name
 * of the file says that it is XML.
 */
export async function readText(
  bytes: Bytes,
  head: TextHead,
  known: Recognised,
  promised = false,
): Promise<Recognised> {
  if (known.problems.length > 0) return known;
  const { type } = known;
  const encoding =
    type === 'xml' || type === 'svg'
      ? xmlEncoding(head.text, head.encoding, bytes.head[0] === 0xef)
      : undefined;
  const privacy = unread.has(type) ? [] : [privacyReader(type)];
  const whole = bytes.size <= readThroughLimit;
  const upTo = whole || privacy.length === 0 ? {} : { searchedUpTo: readThroughLimit };
  if (encoding?.kind === 'contradicted') {
    const pieces = decoded(bytes, head.encoding, false);
    await feed(whole ? pieces : firstOf(pieces), privacy);
    const found = privacy.reduce<Facts>((all, one) => ({ ...all, ...one.end(whole).facts }), known.facts);
    return {
      ...known,
      facts: { ...found, ...upTo },
      problems: [await encodingFault(bytes, head)],
    };
  }
  const label = encoding?.label ?? head.encoding;
  const atHand = !whole || (head.whole && label === head.encoding);
  const given = atHand ? [head.text] : decoded(bytes, label, encoding?.strict ?? false);
  const { pieces, plain } = await lookForPlainXml(known, bytes, given);
  const kindReaders = plain === undefined ? await readersOf(type, known) : [plain];
  const readers: readonly TextReader[] = [...kindReaders, ...privacy];
  const broken = await feed(pieces, whole ? readers : kindReaders);
  if (!whole) await feed(firstOf(decoded(bytes, label, false)), privacy);
  const found = readers.map((reader) => reader.end(whole && !broken));
  const prose = proseFacts(type, head);
  const facts = found.reduce<Facts>((all, one) => ({ ...all, ...one.facts }), {
    ...known.facts,
    ...prose,
    ...upTo,
  });
  const problems: readonly FormProblem[] = found.flatMap((one) => one.problems);
  const wrong: readonly FormProblem[] =
    broken && problems.length === 0 ? [await encodingFault(bytes, head)] : problems;
  const isXml =
    promised || type !== 'xml' || wrong[0]?.code !== 'xml-malformed' || saysXml(head.text, known.facts);
  return isXml ? { ...known, facts, problems: wrong } : sound('txt', withoutRoot(facts));
}

/** Up to here an XML text is held whole, so that most need no parser. Bytes. */
const plainLimit = 1024 * 1024;

/** What is known of an XML text without the parser, where it is plain; and the pieces, still to be read. */
async function lookForPlainXml(
  { type, facts }: Recognised,
  { size }: Bytes,
  given: Pieces,
): Promise<{ readonly pieces: Pieces; readonly plain: TextReader | undefined }> {
  if ((type !== 'xml' && type !== 'svg') || size > plainLimit) return { pieces: given, plain: undefined };
  const pieces: string[] = [];
  const broken = await feed(given, [{ add: (piece) => pieces.push(piece) }]);
  // Read again by the parser: what comes before the break may be wrong too.
  if (broken) return { pieces: failing(pieces), plain: undefined };
  const text = pieces.join('');
  const found = plainXml(text);
  const plain = found && {
    add: () => undefined,
    end: () => ({ facts: type === 'svg' ? facts : found, problems: [] }),
  };
  return { pieces: [text], plain };
}

type Pieces = Iterable<string> | AsyncIterable<string>;

function* failing(pieces: readonly string[]): Iterable<string> {
  yield* pieces;
  throw new NotDecodable();
}

/** Says of itself that it is XML, or is a clinical document. Much else begins with a tag: a log, a template, a page's part. */
function saysXml(text: string, { xmlRoot }: Facts): boolean {
  return xmlRoot === 'ClinicalDocument' || promisesXml.test(text);
}

const promisesXml =
  /^(?:\s|<!--(?:(?!-->)[\s\S]){0,20000}-->)*(?:<\?xml\s|<[^<>!?]{1,4000}\sxmlns(?::[\w.-]+)?\s*=)/u;

/** Bytes that are not of the encoding declared: in UTF-8 they have a line; another is contradicted by the declaration itself. */
async function encodingFault(bytes: Bytes, head: TextHead): Promise<FormProblem> {
  const isWide = head.encoding === 'utf-16le' || head.encoding === 'utf-16be';
  const line = isWide ? 1 : ((await lineOfFault(bytes)) ?? 1);
  return { code: 'xml-malformed', params: { line: String(line), what: 'encoding' } };
}

function withoutRoot(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'xmlRoot' && name !== 'cda'));
}

async function readersOf(type: string, { facts }: Recognised): Promise<readonly TextReader[]> {
  switch (type) {
    case 'xml':
    case 'svg': {
      const { readXml } = await import('./readXml');
      return [readXml({ doctypeAllowed: type === 'svg' })].map((reader) =>
        type === 'svg' ? quiet(reader, facts) : reader,
      );
    }
    case 'hl7':
      return [readHl7()];
    case 'eml':
      return [readMail()];
    case 'pem':
      return [readCertificateText()];
    default:
      return [];
  }
}

/** A drawing is XML, and is never a clinical document. */
function quiet(reader: TextReader, facts: Facts): TextReader {
  return {
    add: (piece) => reader.add(piece),
    end: (whole) => ({ facts, problems: reader.end(whole).problems }),
  };
}

function privacyReader(type: string): TextReader {
  const search = searchPersonalData();
  const inside = type === 'eml' ? searchEncodedParts() : searchEmbedded();
  return {
    add(piece) {
      search.add(piece);
      inside.add(piece);
    },
    end(whole) {
      const parts = inside.end();
      const extent: Facts = whole && parts.whole ? { searched: 'whole' } : { searched: 'part' };
      return { facts: { ...joined(search.end(), parts.found), ...extent }, problems: [] };
    },
  };
}

/** Only of a text that is at hand: what an office gives is short. */
function proseFacts(type: string, head: TextHead): Facts {
  return withProse.has(type) && head.whole ? factsOfText(head.text) : {};
}

/** Whether the bytes turned out not to be what they were said to be. */
async function feed(pieces: Pieces, readers: readonly Pick<TextReader, 'add'>[]): Promise<boolean> {
  try {
    for await (const piece of pieces) for (const reader of readers) reader.add(piece);
    return false;
  } catch (error) {
    if (error instanceof NotDecodable) return true;
    throw error;
  }
}

/** As much of a text as is read of a large one. */
async function* firstOf(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let left = readThroughLimit;
  for await (const piece of pieces) {
    yield piece.slice(0, left);
    left -= piece.length;
    if (left <= 0) return;
  }
}

class NotDecodable extends Error {}

async function* decoded(bytes: Bytes, label: string, strict: boolean): AsyncIterable<string> {
  const decoder = new TextDecoder(label, { fatal: strict });
  const decode = (part: Uint8Array | undefined): string => {
    try {
      return part === undefined ? decoder.decode() : decoder.decode(part, { stream: true });
    } catch (error) {
      throw error instanceof TypeError ? new NotDecodable() : error;
    }
  };
  for await (const part of bytes.parts()) yield decode(part);
  yield decode(undefined);
}
