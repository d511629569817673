import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AttachmentPlan } from '../../core/attach/planAttachment';
import type { Language } from '../../core/language/language';
import { copyToFreeName } from '../../node/copyToFreeName';
import { makeFolders } from '../../node/makeFolders';
import { errorCode } from '../../node/systemReason';
import { addAll } from '../../core/text/addAll';
import { UsageError } from '../options';
import { oneDossierWords } from '../output/oneDossierWords';
import type { CheckedProject } from './oneDossier';
import { writeTexts } from './writeTexts';

interface Writing {
  readonly dossier: CheckedProject;
  readonly language: Language;
}

/**
 * Copies files to their places, then writes the chapter files. Where something fails, the copies that were made are removed
 * again: they are ours, and nothing cites them yet. `sources` are absolute, by the path that each gets in the dossier.
 */
export async function writeAttachment(
  { texts }: AttachmentPlan,
  sources: ReadonlyMap<string, string>,
  { dossier, language }: Writing,
): Promise<void> {
  const made: string[] = [];
  const folders: string[] = [];
  try {
    for (const [path, source] of sources) {
      const to = join(dossier.root, path);
      await copied(source, to, { path, folders, language });
      made.push(to);
    }
    await writeTexts(texts, dossier, language);
  } catch (error) {
    for (const path of made) await rm(path, { force: true });
    for (const folder of folders.reverse()) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/** Adds to `folders` those that were made for it. */
async function copied(
  from: string,
  to: string,
  {
    path,
    folders,
    language,
  }: { readonly path: string; readonly folders: string[]; readonly language: Language },
): Promise<void> {
  try {
    const first = await makeFolders(dirname(to));
    if (first !== undefined) addAll(folders, foldersBetween(first, dirname(to)));
    await copyToFreeName(from, to);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(oneDossierWords[language].notWritten(path, code), { cause: error });
  }
}

/** From a folder to one below it, both included, the outermost first. */
function foldersBetween(first: string, last: string): readonly string[] {
  const above = dirname(last);
  return last === first || above === last ? [last] : [...foldersBetween(first, above), last];
}
