import type { ChapterFile, PlacedEntry } from '../proofs/model';
import { pairOf, type YamlList, type YamlNode } from '../yaml/nodes';
import type { Layout } from '../yaml/edit/newNode';
import { columnOf, isComment, type SourceText } from '../yaml/edit/sourceText';

/** As `design.md` and the program's own files are indented. */
export const defaultLayout: Layout = { entry: 2, step: 2, dash: 2, item: 2 };

/** How a chapter file is indented, read from its first entries that show it. */
export function layoutOf(file: ChapterFile, source: SourceText): Layout {
  const sound = file.entries.filter(({ entry }) => !entry.broken);
  const entry = sound[0]?.entry.id.range.start.character ?? firstStep(source);
  const step = firstOf(sound, keyStep) ?? entry;
  const dash = firstOf(sound, dashStep) ?? step;
  return { entry, step, dash, item: firstOf(sound, itemStep) ?? defaultLayout.item };
}

/** The first indentation of a text, such as that of the keys below `product:`. */
export function firstStep(source: SourceText): number {
  const indented = source.lines.find((line) => (columnOf(line) ?? 0) > 0 && !isComment(line));
  return indented === undefined ? defaultLayout.entry : Math.min(columnOf(indented) ?? 2, 8);
}

function firstOf(
  entries: readonly PlacedEntry[],
  read: (placed: PlacedEntry) => number | undefined,
): number | undefined {
  for (const placed of entries) {
    const found = read(placed);
    if (found !== undefined) return found;
  }
  return undefined;
}

function keyStep({ entry }: PlacedEntry): number | undefined {
  const { node } = entry;
  if (node?.kind !== 'map' || node.flow) return undefined;
  return node.range.start.character - entry.id.range.start.character;
}

function dashStep({ entry }: PlacedEntry): number | undefined {
  const proofs = pairOf(entry.node, 'proofs');
  const list = blockList(proofs?.value);
  if (proofs === undefined || list === undefined) return undefined;
  return list.range.start.character - proofs.key.range.start.character;
}

function itemStep({ entry }: PlacedEntry): number | undefined {
  const list = blockList(pairOf(entry.node, 'proofs')?.value);
  const first = list?.items[0]?.range.start;
  if (list === undefined || first?.line !== list.range.start.line) return undefined;
  const width = first.character - list.range.start.character;
  return width >= 2 ? width : undefined;
}

function blockList(node: YamlNode | undefined): YamlList | undefined {
  return node?.kind === 'list' && !node.flow ? node : undefined;
}
