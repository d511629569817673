import type { Folder, Listing } from '../ports/folder';
import type { Fault } from '../text/draft';
import { chapterFolder } from './paths';

/** Why the folder of the proofs can't be read, as the code and the parameters of a finding. */
export type FolderFault =
  | Fault<'file-outside-dossier', { file: string; why: 'folder-link' }>
  | Fault<'file-unreadable', { file: string; reason: string }>
  | Fault<'file-not-regular', { file: string; what: 'no-folder' }>;

/** What is wrong with `preuves/`, by what listing it gave; undefined where it can be read, or is not there yet. */
export async function faultOfProofsFolder(
  folder: Folder,
  listing: Listing,
): Promise<FolderFault | undefined> {
  switch (listing.kind) {
    case 'listed':
      return undefined;
    case 'outside':
      return { code: 'file-outside-dossier', params: { file: chapterFolder, why: 'folder-link' } };
    case 'unreadable':
      return { code: 'file-unreadable', params: { file: chapterFolder, reason: listing.reason } };
    case 'absent':
      return faultOfNoFolder(folder);
  }
}

/** Nothing can be listed where nothing is, and where something else than a folder is. */
async function faultOfNoFolder(folder: Folder): Promise<FolderFault | undefined> {
  const around = await folder.list('');
  const entry =
    around.kind === 'listed' ? around.entries.find(({ name }) => name === chapterFolder) : undefined;
  if (entry === undefined || entry.kind === 'folder') return undefined;
  const stat = await folder.stat(chapterFolder);
  if (stat.kind === 'absent')
    return { code: 'file-unreadable', params: { file: chapterFolder, reason: 'dangling-link' } };
  return { code: 'file-not-regular', params: { file: chapterFolder, what: 'no-folder' } };
}

export function sameFault(a: FolderFault | undefined, b: FolderFault | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
