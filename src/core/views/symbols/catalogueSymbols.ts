import { expectedProofsOf } from '../../catalogue/expectedProofName';
import type { Catalogue, Chapter, Requirement } from '../../catalogue/model';
import { catalogueLines } from '../../catalogue/requirementText';
import { shownText } from '../../privacy/shownText';
import { rangeOf, type Range } from '../../text/position';
import { runAtOnce, SharedSteps, type Steps } from '../../text/steps';
import { chapterNamesIn } from '../mentions/chapterNames';
import type { FileSymbol } from './model';
import { shortTitle } from './shortTitle';

/** A catalogue never changes, and its symbols are many. */
const known = new WeakMap<Catalogue, SharedSteps<readonly FileSymbol[]>>();

/** A catalogue: its chapters, their requirements, and the expected proofs that have a number. */
export function catalogueSymbols(catalogue: Catalogue, text: string): readonly FileSymbol[] {
  return runAtOnce(catalogueSymbolsInSteps(catalogue, text));
}

/** The same in steps, which go on where others left them. */
export function catalogueSymbolsInSteps(catalogue: Catalogue, text: string): Steps<readonly FileSymbol[]> {
  let symbols = known.get(catalogue);
  if (symbols === undefined) {
    symbols = new SharedSteps(chaptersIn(catalogue, text));
    known.set(catalogue, symbols);
  }
  return symbols.rest();
}

function* chaptersIn(catalogue: Catalogue, text: string): Steps<readonly FileSymbol[]> {
  const lines = catalogueLines(catalogue, text);
  yield;
  const filled = catalogue.chapters.filter(({ requirements }) => requirements.length > 0);
  const names = chapterNamesIn(catalogue, lines);
  const symbols: FileSymbol[] = [];
  for (const [order, chapter] of filled.entries()) {
    const first = chapter.requirements[0]?.range.start.line ?? 0;
    const selection = names[order]?.range ?? rangeOf(first, 0, first, 0);
    const next = names[order + 1]?.range.start.line ?? lines.length;
    const children = yield* requirementsIn(chapter, next, lines);
    const end = children.at(-1)?.range.end ?? selection.end;
    const from = Math.min(selection.start.line, first);
    const range = rangeOf(from, 0, end.line, end.character);
    symbols.push({ name: shownText(chapter.name), detail: '', kind: 'chapter', range, selection, children });
  }
  return symbols;
}

/** `end`: the line at which the chapter ends. */
function* requirementsIn(
  { requirements }: Chapter,
  end: number,
  lines: readonly string[],
): Steps<readonly FileSymbol[]> {
  const symbols: FileSymbol[] = [];
  for (const [order, requirement] of requirements.entries()) {
    yield;
    const { start } = requirement.range;
    const next = requirements[order + 1]?.range.start.line ?? end;
    const last = Math.max(start.line, lastFilled(lines, next - 1));
    symbols.push({
      name: shownText(requirement.id),
      detail: shortTitle(requirement),
      kind: 'requirement',
      range: rangeOf(start.line, 0, last, (lines[last] ?? '').length),
      selection: requirement.range,
      children: expectedIn(requirement, start.line, last, lines),
    });
  }
  return symbols;
}

function lastFilled(lines: readonly string[], from: number): number {
  let line = from;
  while (line > 0 && (lines[line] ?? '').trim() === '') line--;
  return line;
}

/** By their numbers, which are on lines of their own as an import writes them. */
function expectedIn(
  requirement: Requirement,
  first: number,
  last: number,
  lines: readonly string[],
): readonly FileSymbol[] {
  const numbered = expectedProofsOf(requirement).filter(
    ({ expectedProof }) => expectedProof.number !== undefined,
  );
  const places: Range[] = [];
  for (let line = first; line <= last && places.length < numbered.length; line++) {
    const text = lines[line] ?? '';
    const found = text.includes('number:') ? /^(\s*(?:- +)*number:\s+)(\S.*?)\s*$/u.exec(text) : null;
    const [, before = '', value = ''] = found ?? [];
    if (value !== '') places.push(rangeOf(line, before.length, line, before.length + value.length));
  }
  if (places.length !== numbered.length) return [];
  return places.flatMap((selection, order): FileSymbol[] => {
    const named = numbered[order];
    if (named === undefined) return [];
    const detail = shownText(named.expectedProof.text.slice(0, 80));
    return [
      { name: shownText(named.name), detail, kind: 'proof', range: selection, selection, children: [] },
    ];
  });
}
