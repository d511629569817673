import type { Language } from '../../language/language';
import type { PackedChapter } from './packedChapter';
import { packageWords } from './words';

/** What spreadsheets take for a formula, or for a command, at the beginning of a cell. */
const formula = /^[\s\u200b\ufeff]*[=+\-@|%\t\r＝＋－＠]/u;

/** The list as CSV for spreadsheets in French: semicolons, every cell in quotes, UTF-8 with its mark, no cell a formula. */
export function packageCsv(chapters: readonly PackedChapter[], language: Language): string {
  const words = packageWords[language];
  const rows = chapters.flatMap(({ name, items }) =>
    items.map((item) => [
      String(item.order),
      name,
      item.requirement,
      item.scenario,
      item.expectedProof,
      words.kinds[item.kind],
      item.file?.name ?? '',
      item.value ?? '',
      item.test ?? '',
      item.sha256 ?? '',
      item.file?.source ?? '',
    ]),
  );
  return `\ufeff${[words.columns, ...rows].map((cells) => `${cells.map(cellOf).join(';')}\r\n`).join('')}`;
}

function cellOf(text: string): string {
  const line = text.replace(/[\r\n]+/gu, ' ');
  return `"${(formula.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
