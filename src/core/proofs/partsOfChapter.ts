import type { Located } from '../text/located';
import { manyDigits } from '../text/manyDigits';
import { rangeOf, shiftRange } from '../text/position';
import type { YamlNode, ReadingDraft } from '../yaml/nodes';
import { textsIn } from '../yaml/textsIn';

/** The first syntax error of an entry is its cause; those after are what follows from it. */
export function firstSyntaxError(problems: readonly ReadingDraft[]): readonly ReadingDraft[] {
  const first = problems.find((problem) => problem.code === 'yaml-syntax');
  return problems.filter((problem) => problem.code !== 'yaml-syntax' || problem === first);
}

/** The syntax error of an entry of which only the id is typed, without its colon. The range is relative to the entry. */
export function halfTyped(text: string): ReadingDraft {
  const line = text.split('\n', 1)[0] ?? '';
  const start = line.length - line.trimStart().length;
  const range = rangeOf(0, start, 0, Math.max(start + 1, line.trimEnd().length));
  return { code: 'yaml-syntax', range, params: { what: 'MISSING_COLON' } };
}

/** Texts of a node that hold many digits, keys included. A sum (SHA-256) has as many by its nature, and says nothing of anyone. */
export function textsWithDigits(node: YamlNode | undefined): readonly Located<string>[] {
  return textsIn(node, fewest).filter(({ value }) => manyDigits.test(value) && !isSum.test(value));
}

/** Characters of a text that `manyDigits` may find something in. */
const fewest = 14;

const isSum = /^(?=\d*[a-f])[0-9a-f]{64}$/i;

/** The same text some lines further down. */
export function shiftedText({ value, range }: Located<string>, lines: number): Located<string> {
  return { value, range: shiftRange(range, lines) };
}
