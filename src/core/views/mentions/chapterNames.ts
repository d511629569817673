import type { Catalogue } from '../../catalogue/model';
import { rangeOf, type Range } from '../../text/position';

/** Where the name of each chapter is that has requirements, given the lines of the catalogue's file. */
export function chapterNamesIn(
  { chapters }: Catalogue,
  lines: readonly string[],
): readonly { readonly name: string; readonly range: Range }[] {
  return chapters.flatMap(({ name, requirements }) => {
    const [first] = requirements;
    const range = first === undefined ? undefined : nameAbove(lines, first.range.start.line);
    return range === undefined ? [] : [{ name, range }];
  });
}

function nameAbove(lines: readonly string[], below: number): Range | undefined {
  for (let line = below; line >= 0; line--) {
    const found = /^(\s*(?:- +)?(?:name|"name"|'name')\s*:\s+)(\S.*?)\s*$/u.exec(lines[line] ?? '');
    const [, before = '', value = ''] = found ?? [];
    if (value !== '') return rangeOf(line, before.length, line, before.length + value.length);
  }
  return undefined;
}
