import type { Bytes } from '../bytes';
import type { TextHead } from '../decodeHead';
import type { Facts, FileFault } from '../model';
import { factsOfText } from './factsOfText';
import { type Recognised, withoutFault } from '../recognised';
import { readCertificateText } from '../certificate/readCertificateText';
import { lineOfFault } from './lineOfFault';
import { readHl7 } from './readHl7';
import { readJson } from './readJson';
import { readMarked } from './readMarked';
import { readMail } from './readMail';
import { decoded, feedReaders, NotDecodable, type Pieces, readThroughLimit } from './decodedText';
import { plainXml } from './plainXml';
import { isKey, isWide, privateReader, searchedText } from './searchedText';
import type { TextReader } from './textReader';
import { xmlEncoding } from './xmlEncoding';

const withProse: ReadonlySet<string> = new Set(['txt', 'eml', 'html']);

/**
 * Reads a text of a known type through: what its kind has to say, and what in it may be a patient's. `promised`: the name
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
  const whole = bytes.size <= readThroughLimit;
  const upTo = whole || isKey(type) ? {} : { searchedUpTo: readThroughLimit };
  if (encoding?.kind === 'contradicted') {
    const { facts, inside } = await searchedText(bytes, head, type);
    return {
      ...known,
      facts: { ...known.facts, ...facts, ...upTo },
      problems: [await encodingFault(bytes, head)],
      ...(inside === undefined ? {} : { inside }),
    };
  }
  const label = encoding?.label ?? head.encoding;
  const isInHead = !whole || (head.whole && label === head.encoding && head.zeros !== true);
  const decodedPieces = isInHead ? [head.text] : decoded(bytes, label, encoding?.strict ?? false);
  const { pieces, plain } = await lookForPlainXml(known, bytes, decodedPieces);
  const kindReaders = plain === undefined ? await readersOf(type, known, bytes) : [plain];
  const alongside = whole && !isWide(head) ? privateReader(type) : undefined;
  const readers = alongside === undefined ? kindReaders : [...kindReaders, alongside];
  const broken = await feedReaders(pieces, readers);
  const privacy =
    alongside === undefined || broken ? await searchedText(bytes, head, type) : alongside.end(true);
  const found = [...kindReaders.map((reader) => reader.end(whole && !broken)), privacy];
  const prose = proseFacts(type, head);
  const facts = found.reduce<Facts>((all, one) => ({ ...all, ...one.facts }), {
    ...known.facts,
    ...prose,
    ...upTo,
  });
  const problems: readonly FileFault[] = found.flatMap((one) => one.problems);
  const wrong: readonly FileFault[] =
    broken && problems.length === 0 ? [await encodingFault(bytes, head)] : problems;
  const isXml =
    promised || type !== 'xml' || wrong[0]?.code !== 'xml-malformed' || saysXml(head.text, known.facts);
  const { inside } = privacy;
  const recognised = isXml ? { ...known, facts, problems: wrong } : withoutFault('txt', withoutRoot(facts));
  return inside === undefined ? recognised : { ...recognised, inside };
}

/** Up to here an XML text is held whole, so that most need no parser. Bytes. */
const plainLimit = 1024 * 1024;

/** What is known of an XML text without the parser, where it is plain; and the pieces, still to be read. */
async function lookForPlainXml(
  { type, facts }: Recognised,
  { size }: Bytes,
  decodedPieces: Pieces,
): Promise<{ readonly pieces: Pieces; readonly plain: TextReader | undefined }> {
  if ((type !== 'xml' && type !== 'svg') || size > plainLimit)
    return { pieces: decodedPieces, plain: undefined };
  const pieces: string[] = [];
  const broken = await feedReaders(decodedPieces, [{ add: (piece) => pieces.push(piece) }]);
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
async function encodingFault(bytes: Bytes, head: TextHead): Promise<FileFault> {
  const isWide = head.encoding === 'utf-16le' || head.encoding === 'utf-16be';
  const line = isWide ? 1 : ((await lineOfFault(bytes)) ?? 1);
  return { code: 'xml-malformed', params: { line: String(line), what: 'encoding' } };
}

function withoutRoot(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'xmlRoot' && name !== 'cda'));
}

async function readersOf(
  type: string,
  { facts }: Recognised,
  { certificate }: Bytes,
): Promise<readonly TextReader[]> {
  switch (type) {
    case 'xml':
    case 'svg': {
      const { readXml } = await import('./readXml');
      return [readXml({ doctypeAllowed: type === 'svg' })].map((reader) =>
        type === 'svg' ? withFactsOf(reader, facts) : reader,
      );
    }
    case 'hl7':
      return [readHl7()];
    case 'eml':
      return [readMail()];
    case 'json':
    case 'jsonl':
      return [readJson(type)];
    case 'pem':
      return certificate === undefined ? [] : [readCertificateText(certificate)];
    case 'pgp':
    case 'ics':
    case 'vcf':
      return [readMarked(type)];
    default:
      return [];
  }
}

/** A drawing is XML, and is never a clinical document. */
function withFactsOf(reader: TextReader, facts: Facts): TextReader {
  return {
    add: (piece) => reader.add(piece),
    end: (whole) => ({ facts, problems: reader.end(whole).problems }),
  };
}

/** Only of a text that is at hand: what an office gives is short. */
function proseFacts(type: string, head: TextHead): Facts {
  return withProse.has(type) && head.whole ? factsOfText(head.text) : {};
}
