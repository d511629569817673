import type { ListChange, ValueChange } from './model';
import { oneLine, plainPunctuation } from '../../catalogue/spelling';

/** What joined and what left a list, spellings folded by `foldOf`; undefined where it is the same in any order. */
export function listChange(
  before: readonly string[],
  after: readonly string[],
  foldOf: (name: string) => string = (name) => name,
): ListChange | undefined {
  const [oldValues, newValues] = [new Set(before.map(foldOf)), new Set(after.map(foldOf))];
  const added = after.filter((name) => !oldValues.has(foldOf(name)));
  const removed = before.filter((name) => !newValues.has(foldOf(name)));
  return added.length + removed.length === 0 ? undefined : { added, removed };
}

type Value = readonly [name: ValueChange['name'], before: string | undefined, after: string | undefined];

/** Those of the values that differ. */
export function valueChanges(values: readonly Value[]): readonly ValueChange[] {
  return values.flatMap(([name, before, after]) =>
    comparableText(before ?? '') === comparableText(after ?? '') ? [] : [{ name, before, after }],
  );
}

/** A text as it would be read aloud: blanks, line ends, and the kind of apostrophes and dashes do not count. */
export function comparableText(text: string): string {
  return oneLine(plainPunctuation(text));
}

/** Several texts as one, computed when it is first asked for. */
export class JoinedTexts {
  private known: string | undefined;

  constructor(private readonly texts: () => readonly string[]) {}

  get text(): string {
    return (this.known ??= this.texts().map(comparableText).join('\n'));
  }
}
