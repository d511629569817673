import { chapterStems } from '../../dossier/chapterStems';
import { baseName } from '../../text/names';
import { depositFolder, depositSuffix } from '../../project/paths';
import type { Snapshot } from '../../project/snapshot';
import type { ChapterStatus } from '../status/chapterStatus';

/** The deposit file of a chapter: the one that holds its last submission, else one named like its chapter file. */
export function depositPathOf({ chapter, file, record }: ChapterStatus, { selection }: Snapshot): string {
  const existing = record?.last?.file ?? record?.files[0];
  if (existing !== undefined) return existing.path;
  const { chapters } = selection;
  const stem =
    file === undefined
      ? (chapterStems(chapters)[chapters.indexOf(chapter)] ?? 'chapitre')
      : baseName(file).replace(/\.preuves\.yaml$/u, '');
  return `${depositFolder}/${stem}${depositSuffix}`;
}
