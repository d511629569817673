import type { Chunk, Located } from '../text/located';
import { rangeOf, shiftRange } from '../text/position';
import { duplicatesAmong, type KeyPlace } from '../yaml/duplicateKeys';
import type { FullParserBudget } from '../yaml/fullParserBudget';
import { locatedText } from '../yaml/located';
import type { ReadingDraft, YamlReading } from '../yaml/nodes';
import { DraftList } from '../yaml/draftList';
import { readYaml } from '../yaml/readYaml';
import { shiftDraft } from '../yaml/shiftNode';
import { problemsOf } from '../yaml/validate';
import { chapterHeadSchema } from './chapterSchema';
import { firstSyntaxError, halfTyped, shiftedText, textsWithDigits } from './partsOfChapter';
import type { SplitChapter } from './splitChapter';

/** Reads the keys of a chapter file beside `requirements`. */
export function readHeads(
  split: SplitChapter,
  budget: FullParserBudget,
): {
  chapter: Located<string> | undefined;
  texts: Located<string>[];
  problems: readonly ReadingDraft[];
} {
  const problems = new DraftList();
  const texts: Located<string>[] = [];
  const keys: KeyPlace[] = [
    { key: 'requirements', rangeOf: () => rangeOf(split.requirementsLine, 0, split.requirementsLine, 12) },
  ];
  let chapter: Located<string> | undefined;
  for (const chunk of split.heads) {
    const reading = readYaml(chunk.text, budget);
    problems.addAll(problemsOfHead(chunk, reading).map((problem) => shiftDraft(problem, chunk.line)));
    const pairs = reading.root?.kind === 'map' ? reading.root.pairs : [];
    for (const { key } of pairs)
      keys.push({ key: key.value, rangeOf: () => shiftRange(key.range, chunk.line) });
    for (const text of textsWithDigits(reading.root)) texts.push(shiftedText(text, chunk.line));
    const named = locatedText(reading.root, 'chapter');
    if (named !== undefined) chapter ??= shiftedText(named, chunk.line);
  }
  duplicatesAmong(keys, problems);
  return { chapter, texts, problems: problems.all() };
}

function problemsOfHead(chunk: Chunk, { root, problems }: YamlReading): readonly ReadingDraft[] {
  if (root?.kind === 'map' && root.pairs.length > 0)
    return [...firstSyntaxError(problems), ...problemsOf(chapterHeadSchema, root)];
  return problems.length === 0 ? [halfTyped(chunk.text)] : firstSyntaxError(problems);
}
