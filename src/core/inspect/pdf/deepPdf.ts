import type { RandomAccessFile } from '../../ports/folder';
import type { DocumentParser, PdfContents } from '../../ports/documentParser';
import { type Bytes, looseText } from '../bytes';
import { endWithoutPadding } from '../endWithoutPadding';
import { corrupt, type Recognised } from '../recognised';
import type { Facts, UnsearchedReason } from '../model';
import { factsOfText } from '../text/factsOfText';
import { describedPdf } from './describedPdf';
import { pdfMetadata } from './pdfMetadata';
import { latest, scanPdf } from './scanPdf';
import { validUntilIn } from './validUntilIn';
import { personalDataOf, placedAt } from '../../privacy/identities';
import { numbersOnPages } from './numbersOnPages';

/** What is known of a PDF once it was read whole, and its text. */
export interface ReadPdf {
  readonly recognised: Recognised;
  /** Undefined where it could not be read. */
  readonly text: string | undefined;
}

/** A larger one is not read whole, so that memory stays bounded; nothing is reported about what it holds. Ours. */
const largestRead = 48 * 1024 * 1024;
/** How much of one that could not be read is scanned for what is in clear. */
const scanned = 2 * 1024 * 1024;

/** Adds to what is cheap to know of a PDF (`cheap`) what only a whole reading shows; a reader that fails adds one problem. */
export async function deepPdf(
  cheap: Recognised,
  { file, bytes }: { readonly file: RandomAccessFile; readonly bytes: Bytes },
  documentParser: DocumentParser,
  signal: AbortSignal,
): Promise<ReadPdf> {
  if (bytes.size > largestRead) return { recognised: notSearched(cheap, 'size'), text: undefined };
  const readWhole = (): Promise<Uint8Array> =>
    bytes.whole ? Promise.resolve(new Uint8Array(bytes.head)) : file.read(0, bytes.size);
  const answer = await documentParser.readPdf(readWhole, signal);
  if (answer.kind === 'read') {
    const { contents } = answer;
    const text = contents.encryption === 'closed' ? undefined : contents.pageTexts.join('\n\n');
    const whole = await hasItsEnd(bytes);
    const known = withContents(whole ? withoutDamage(cheap, contents) : cheap, contents);
    return { recognised: withDamage(known, contents), text };
  }
  const part = bytes.whole ? bytes.head : await bytes.at(0, Math.min(bytes.size, scanned));
  const problem = { code: 'file-unreadable', params: { reason: answer.reason } } as const;
  const facts = { ...notSearched(cheap, answer.reason).facts, ...scanPdf(part, cheap.facts.encrypted) };
  return { recognised: { ...cheap, facts, problems: [...cheap.problems, problem] }, text: undefined };
}

function withContents(cheap: Recognised, contents: PdfContents): Recognised {
  const { encryption, pages, pageTexts, attachments, signed } = contents;
  const encrypted = encryption !== 'none' || cheap.facts.encrypted === true;
  const counted = pages === undefined ? {} : { pages };
  if (encryption === 'closed')
    return protectedPdf(notSearched({ ...cheap, facts: { ...cheap.facts, ...counted } }, 'protected'));
  const hasText = textLayerOf(contents);
  const facts: Facts = {
    ...(cheap.facts.pages === undefined ? {} : { pages: cheap.facts.pages }),
    ...counted,
    encrypted,
    ...(hasText === undefined ? {} : { textLayer: hasText }),
    signed,
    ...(attachments > 0 ? { attachments } : {}),
    ...describedBy(contents),
    ...factsOfText(pageTexts.join('\n\n')),
    ...personalDataByPage(contents),
    ...searchedOf(contents, hasText),
  };
  const known = { ...cheap, facts };
  return encrypted ? protectedPdf(known) : known;
}

function notSearched(one: Recognised, because: UnsearchedReason): Recognised {
  return { ...one, facts: { ...one.facts, searched: 'none', unsearchedBecause: because } };
}

/** How far numbers of patients were looked for. Pictures of text are not read, nor attached files. */
function searchedOf(
  { pages = 0, pageTexts, wholeText, attachments, hasXfa }: PdfContents,
  hasText: boolean | undefined,
): Facts {
  if (hasText !== true)
    return {
      searched: 'none',
      unsearchedBecause: pages === 0 ? 'damaged' : hasText === false ? 'no-text' : 'time',
    };
  const read = pageTexts.length;
  const because = whyNotAll({ isWhole: wholeText, isAllPages: pages <= read, attachments, hasXfa });
  return because === undefined
    ? { searched: 'whole' }
    : { searched: 'part', searchedUpTo: read, unsearchedBecause: because };
}

function whyNotAll({
  isWhole,
  isAllPages,
  attachments,
  hasXfa,
}: {
  readonly isWhole: boolean;
  readonly isAllPages: boolean;
  readonly attachments: number;
  readonly hasXfa: boolean;
}): UnsearchedReason | undefined {
  if (!isWhole) return 'time';
  if (!isAllPages) return 'pages';
  if (attachments > 0) return 'documents';
  return hasXfa ? 'form' : undefined;
}

/** Readers fix an end that points to a wrong place: where its pages are there to read, it is not called broken. */
function withoutDamage(cheap: Recognised, contents: PdfContents): Recognised {
  if (contents.pages === undefined || !contents.wholeText) return cheap;
  return { ...cheap, problems: cheap.problems.filter(({ code }) => code !== 'file-corrupt') };
}

/** What a reader shows of a file that it opened may be nothing, or noise. One without a page is opened by none. */
function withDamage(one: Recognised, { pages, encryption, damage }: PdfContents): Recognised {
  const what = damage ?? (pages === undefined && encryption !== 'closed' ? 'no-page' : undefined);
  if (what === undefined || one.problems.some(({ code }) => code === 'file-corrupt')) return one;
  const { problems } = corrupt('pdf', what);
  return { ...one, problems: [...one.problems, ...problems] };
}

async function hasItsEnd(bytes: Bytes): Promise<boolean> {
  const size = 64;
  const end = await endWithoutPadding(bytes);
  return /%%EOF\s*$/u.test(looseText(await bytes.at(Math.max(0, end - size), Math.min(size, end))));
}

function protectedPdf(one: Recognised): Recognised {
  const facts = { ...one.facts, encrypted: true };
  if (one.problems.some(({ code }) => code === 'pdf-encrypted' || code === 'file-corrupt'))
    return { ...one, facts };
  return { ...one, facts, problems: [...one.problems, { code: 'pdf-encrypted', params: {} }] };
}

/** Undefined where too little was read to say that there is none. */
function textLayerOf({ pageTexts, wholeText }: PdfContents): boolean | undefined {
  if (pageTexts.some((text) => /[\p{L}\p{N}\ufffd]/u.test(text))) return true;
  return wholeText ? false : undefined;
}

function describedBy(contents: PdfContents): Pick<Facts, 'pdfa' | 'title' | 'dates'> {
  const metadata = contents.metadata === undefined ? {} : pdfMetadata(contents.metadata);
  const described = describedPdf(contents, metadata, latest(contents.signatureDates));
  const validUntil = validUntilIn(contents.pageTexts.join('\n'));
  return validUntil === undefined ? described : { ...described, dates: { ...described.dates, validUntil } };
}

/** What in a PDF may show who a patient is, with pages from 1 as places. */
function personalDataByPage(
  contents: Parameters<typeof numbersOnPages>[0],
): Pick<Facts, 'personal' | 'productionDomains'> {
  return personalDataOf(numbersOnPages(contents).map((page, at) => placedAt(page, [at + 1])));
}
