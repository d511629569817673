import * as vscode from 'vscode';
import { foldWords } from '../../core/catalogue/spelling';
import { catalogueFolder } from '../../core/dossier/catalogueFileName';
import { gitAttributes, gitAttributesName } from '../../core/dossier/gitAttributes';
import { newDossier } from '../../core/dossier/newDossier';
import { chapterFolder, chapterSuffix, dossierFileName } from '../../core/project/paths';
import { readChapterFile } from '../../core/proofs/readChapterFile';
import { isThere, readIfThere } from '../host/writeWhole';
import type { CatalogueChoice, FileToWrite, FullDraft } from './draft';

/** Everything that a dossier begins with; `segur.yaml` comes last, so that there is no dossier before the rest is there. */
export async function filesToWrite({
  folder,
  source,
  device,
  wave,
  profiles,
  product,
}: FullDraft): Promise<readonly FileToWrite[]> {
  const catalogue = placeOfCatalogue(source, folder);
  const answers = {
    product: { ...product, name: product.name ?? '', version: product.version ?? '' },
    device,
    wave,
    profiles: profiles ?? [],
    cataloguePath: catalogue.path,
  };
  const texts = newDossier(answers, source.catalogue);
  const existing = await chapterFilesIn(folder);
  const attributes = await readIfThere(vscode.Uri.joinPath(folder, gitAttributesName));
  const files: readonly (readonly [string, string])[] = [
    ...(catalogue.isThere ? [] : [[catalogue.path, source.text] as const]),
    ...texts.chapters.map(
      ({ name, stem, text }) =>
        [existing.get(foldWords(name)) ?? `${chapterFolder}/${stem}${chapterSuffix}`, text] as const,
    ),
    [
      gitAttributesName,
      gitAttributes(attributes === undefined ? undefined : new TextDecoder().decode(attributes)),
    ],
    [dossierFileName, texts.dossier],
  ];
  return Promise.all(files.map(([path, text]) => fileToWrite(folder, path, text)));
}

/** Paths of the chapter files that are there, by what they call their chapter: none gets a second file. */
async function chapterFilesIn(folder: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const names = (await namesIn(vscode.Uri.joinPath(folder, chapterFolder))).filter((name) =>
    name.endsWith(chapterSuffix),
  );
  const files = await Promise.all(
    names.map(async (name) => {
      const path = `${chapterFolder}/${name}`;
      const bytes = await readIfThere(vscode.Uri.joinPath(folder, path));
      return readChapterFile(path, new TextDecoder().decode(bytes)).file;
    }),
  );
  return new Map(
    files.flatMap(({ path, chapter }) => (chapter === undefined ? [] : [[foldWords(chapter.value), path]])),
  );
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  if (!(await isThere(folder))) return [];
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
}

async function fileToWrite(folder: vscode.Uri, path: string, text: string): Promise<FileToWrite> {
  const uri = vscode.Uri.joinPath(folder, path);
  const bytes = await readIfThere(uri);
  if (bytes === undefined) return { path, uri, text, existing: 'nothing' };
  return { path, uri, text, existing: new TextDecoder().decode(bytes) === text ? 'same' : 'other' };
}

/** A catalogue inside the dossier's folder is used where it is, any other is written into it. */
function placeOfCatalogue(
  { uri, fileName }: CatalogueChoice,
  folder: vscode.Uri,
): { path: string; isThere: boolean } {
  const root = `${folder.path.replace(/\/+$/, '')}/`;
  if (uri?.scheme === folder.scheme && uri.path.startsWith(root))
    return { path: uri.path.slice(root.length), isThere: true };
  return { path: `${catalogueFolder}/${fileName}`, isThere: false };
}
