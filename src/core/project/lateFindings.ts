import type { Requirement } from '../catalogue/model';
import type { Finding } from '../findings/model';
import { proofsAt } from '../proofs/proofsAt';
import { comparePositions, type Position } from '../text/position';
import type { LateFinding } from './coverRequirement';
import type { JudgedEntry, JudgedFile } from './judgeFile';

/**
 * The findings that count for a requirement and are none of its entries' own: of a chapter file, or of rules that compare.
 * A missing proof is not among them: it is counted as such.
 */
export function lateFindings(
  files: readonly JudgedFile[],
  findings: readonly Finding[],
): ReadonlyMap<Requirement, readonly LateFinding[]> {
  const late = new Map<Requirement, LateFinding[]>();
  const byPath = new Map(files.map((one) => [one.file.path, one]));
  for (const { code, severity, file, range } of findings) {
    if (code === 'proof-missing' || (severity === 'information' && code !== 'format-not-accepted')) continue;
    const found = entryFor(byPath.get(file)?.entries ?? [], range.start);
    const requirement = found?.judgement.requirement;
    if (found === undefined || requirement === undefined) continue;
    const { placed } = found.place;
    const proofs = proofsAt(placed.entry.proofs, within(found, range.start));
    const group = late.get(requirement);
    if (group === undefined) late.set(requirement, [{ placed, proofs, code, severity }]);
    else group.push({ placed, proofs, code, severity });
  }
  return late;
}

/** The entry whose lines a place stands on: the last one that begins before it, else one that begins later on its line. */
function entryFor(entries: readonly JudgedEntry[], position: Position): JudgedEntry | undefined {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && comparePositions(startOf(entry), within(entry, position)) <= 0)
      from = middle + 1;
    else to = middle;
  }
  return [entries[from - 1], entries[from]].find(
    (entry) => entry !== undefined && isOnLines(entry, position),
  );
}

function isOnLines(entry: JudgedEntry, position: Position): boolean {
  const { line } = within(entry, position);
  const { start, end } = entry.place.placed.entry.range;
  return start.line <= line && line <= end.line;
}

function startOf({ place }: JudgedEntry): Position {
  return place.placed.entry.range.start;
}

/** A place of the file as one of the entry. */
function within({ place }: JudgedEntry, { line, character }: Position): Position {
  return { line: line - place.placed.line, character };
}
