import { factLines } from '../../evidence/factLines';
import { maskPrivate } from '../../privacy/maskPrivate';
import { decodeText } from '../../text/decodeText';
import type { Folder } from '../../ports/folder';
import type { Language } from '../../language/language';
import type { ReportChapter, ReportEvidence, ReportExpected } from './chapterReport';
import type { ReadContent, ReportFormat } from './reportFormat';
import { firstBytes, largestPicture, mostPlayed, shownContent } from './shownContent';

const mostLines = 20;
const longestLine = 300;

export interface ReportSource {
  readonly title: string;
  readonly folder: Folder;
  readonly format: ReportFormat;
  readonly language: Language;
  readonly toBase64: (bytes: Uint8Array) => string;
  /**
   * The address by which a page shows a file, by its path in the dossier's folder; without it pictures are put into the
   * page, and videos as far as there is room.
   */
  readonly addressOf?: (path: string) => string;
}

/** The pieces of a report, one after the other: of all the files one at a time is in memory. */
export async function* reportPieces(
  chapters: readonly ReportChapter[],
  source: ReportSource,
): AsyncGenerator<string> {
  const { format } = source;
  const playable: PlayableBytes = { remaining: mostPlayed };
  yield format.head(source.title);
  for (const chapter of chapters) {
    yield format.chapter(chapter);
    for (const requirement of chapter.requirements) {
      yield format.requirement(requirement);
      for (const expected of requirement.expected) yield* expectedPieces(expected, source, playable);
      yield format.findings(requirement.findings) + format.requirementEnd();
    }
  }
  yield format.foot();
}

/** How many bytes of videos and sounds the report still takes. */
interface PlayableBytes {
  remaining: number;
}

async function* expectedPieces(
  expected: ReportExpected,
  source: ReportSource,
  playable: PlayableBytes,
): AsyncGenerator<string> {
  const { format, language } = source;
  yield format.expected(expected);
  for (const evidence of expected.evidence) {
    const facts = evidence.inspection === undefined ? [] : factLines(evidence.inspection, language);
    yield format.evidence(evidence, facts, await contentOf(evidence, source, playable));
  }
}

async function contentOf(
  { inspection, current: { path } }: ReportEvidence,
  { folder, format, toBase64, addressOf }: ReportSource,
  playable: PlayableBytes,
): Promise<ReadContent> {
  if (inspection === undefined || path === undefined) return { kind: 'none' };
  const content = shownContent(inspection);
  switch (content.kind) {
    case 'masked':
    case 'none':
      return content;
    case 'video':
    case 'sound':
      if (
        addressOf === undefined &&
        (!format.plays || content.size > Math.min(playable.remaining, largestPicture))
      )
        return { kind: 'left-out' };
      if (addressOf === undefined) playable.remaining -= content.size;
      break;
    case 'picture':
      break;
    case 'text': {
      const bytes = await bytesOf(path, folder, firstBytes);
      return bytes === undefined ? { kind: 'unreadable' } : { kind: 'text', lines: firstLines(bytes) };
    }
  }
  const { kind, mime } = content;
  if (addressOf !== undefined) return { kind, source: addressOf(path) };
  const bytes = await bytesOf(path, folder, kind === 'picture' ? largestPicture : content.size);
  return bytes === undefined
    ? { kind: 'unreadable' }
    : { kind, source: `data:${mime};base64,${toBase64(bytes)}` };
}

/** At most so many first bytes; undefined where the file can't be read. */
async function bytesOf(path: string, folder: Folder, most: number): Promise<Uint8Array | undefined> {
  const opened = await folder.open(path);
  if (opened.kind !== 'opened') return undefined;
  try {
    return await opened.file.read(0, most);
  } finally {
    await opened.file.close();
  }
}

/** The last of them may be cut inside a sign, and is left out then. */
function firstLines(bytes: Uint8Array): readonly string[] {
  const decoded = decodeText(bytes);
  const text = decoded.kind === 'text' ? decoded.text : new TextDecoder('latin1').decode(bytes);
  const lines = maskPrivate(text).split(/\r\n|\r|\n/u);
  const whole = bytes.length < firstBytes ? lines : lines.slice(0, -1);
  return (whole.length === 0 ? lines : whole).slice(0, mostLines).map((line) => line.slice(0, longestLine));
}
