import type { Hasher } from '../ports/hasher';
import { manyDigits } from '../text/manyDigits';
import { maskPersonalData } from '../privacy/maskPersonalData';
import type { Facts, FileFault, Inspection, LineEndHashes } from '../inspect/model';

/** Raised when facts mean something else than before: what an older program kept is then found anew. */
const format = 'segur-facts-4';

/** What a file was found to be, by its path in the dossier. */
export type KnownFacts = ReadonlyMap<string, Inspection>;

/** Which program found the facts, so that one that looks better does not reuse the facts of one that looked worse. */
export interface FactsOrigin {
  readonly program: string;
  readonly hasher: Hasher;
}

type Row = readonly [
  path: string,
  size: number,
  modified: string,
  inode: string,
  changed: string | null,
  type: string,
  mime: string,
  facts: Facts,
  problems: readonly FileFault[],
  sha256: string | null,
  headerCrc: number | null,
  lineEndHashes: LineEndHashes | null,
];

/**
 * Facts as a text to keep on the disk: a first line that says what it is, by whom, and the sum of the rest. No text of
 * evidence goes into it: titles and names are left out with the text itself, and paths that hold a patient's number with all
 * that is known of them.
 */
export function writeFactsText(known: KnownFacts, { program, hasher }: FactsOrigin): string {
  const body = JSON.stringify([...known].filter(([path]) => isHarmless(path)).map(rowOf));
  return `${headOf(program, sumOf(body, hasher))}\n${body}`;
}

/** Undefined for a text that is damaged, of another program, or no such text at all. */
export function readFactsText(text: string, { program, hasher }: FactsOrigin): KnownFacts | undefined {
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== headOf(program, sumOf(body, hasher))) return undefined;
  // The sum says that it is what we wrote.
  const rows = JSON.parse(body) as readonly Row[];
  return new Map(rows.map((row) => [row[0], inspectionOf(row)]));
}

function headOf(program: string, sum: string): string {
  return `${format} ${JSON.stringify(program)} ${sum}`;
}

function sumOf(body: string, hasher: Hasher): string {
  return hasher.sum(new TextEncoder().encode(body));
}

function rowOf([path, inspection]: readonly [string, Inspection]): Row {
  const { stamp, type, mime, facts, problems, sha256, headerCrc, lineEndHashes } = inspection;
  const { size, modified, inode, changed } = stamp;
  const sums = [
    withoutWords(facts),
    problems,
    sha256 ?? null,
    headerCrc ?? null,
    lineEndHashes ?? null,
  ] as const;
  return [path, size, modified, inode, changed ?? null, type, mime, ...sums];
}

/** What an author wrote may name a patient. */
function withoutWords(facts: Facts): Facts {
  if (facts.title === undefined && facts.subject === undefined) return facts;
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'title' && name !== 'subject'));
}

/** A path may hold a patient's number: such a file is looked at anew each time. */
function isHarmless(path: string): boolean {
  return !manyDigits.test(path) || maskPersonalData(path) === path;
}

function inspectionOf(row: Row): Inspection {
  const [, size, modified, inode, changed, type, mime, facts, problems, sha256, headerCrc, lineEndHashes] =
    row;
  const stamp = { size, modified, inode, ...(changed === null ? {} : { changed }) };
  const ends = lineEndHashes === null ? {} : { lineEndHashes };
  const found = { stamp, type, mime, facts, problems, sha256: sha256 ?? undefined, ...ends };
  return headerCrc === null ? found : { ...found, headerCrc };
}
