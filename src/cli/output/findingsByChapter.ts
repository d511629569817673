import type { Finding } from '../../core/findings/model';
import type { Language } from '../../core/language/language';
import type { Snapshot } from '../../core/project/snapshot';
import { cliWords } from '../words';

/** Findings under the name of the chapter that each belongs to: the dossier's own first, then in the files' order. */
export function findingsByChapter(
  snapshot: Snapshot,
  findings: readonly Finding[],
  language: Language,
): readonly (readonly [string, readonly Finding[]])[] {
  const words = cliWords(language);
  const chapters = new Map(snapshot.chapters.map((file) => [file.path, file.chapter?.value ?? file.path]));
  const titleOfChapter = (chapter: string | undefined): string =>
    chapter === undefined ? words.elsewhere : words.chapter(chapter);
  const groups = new Map<string, Finding[]>();
  const titleOf = ({ file }: Finding): string =>
    file === snapshot.dossier.path ? words.dossierChapter : titleOfChapter(chapters.get(file));
  for (const finding of findings) {
    const group = groups.get(titleOf(finding));
    if (group === undefined) groups.set(titleOf(finding), [finding]);
    else group.push(finding);
  }
  const order = [
    words.dossierChapter,
    ...snapshot.selection.chapters.map((chapter) => words.chapter(chapter.name)),
  ];
  const rank = (title: string): number => (order.includes(title) ? order.indexOf(title) : order.length);
  return [...groups].sort(([a], [b]) => rank(a) - rank(b));
}
