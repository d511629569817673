import type { Folder, Listing } from '../ports/folder';
import type { Fault } from '../text/draft';
import type { chapterFolder, depositFolder } from './paths';

/** The folders in which a dossier’s texts are looked for. */
export type TextFolder = typeof chapterFolder | typeof depositFolder;

/** Why the folder of the proofs or of the deposits can't be read, as the code and the parameters of a finding. */
export type FolderFault =
  | Fault<'file-outside-dossier', { file: string; why: 'folder-link' }>
  | Fault<'file-unreadable', { file: string; reason: string }>
  | Fault<'file-not-regular', { file: string; what: 'no-folder' }>;

/** What is wrong with one of them, by what listing it gave; undefined where it can be read, or is not there yet. */
export async function faultOfTextFolder(
  folder: Folder,
  name: TextFolder,
  listing: Listing,
): Promise<FolderFault | undefined> {
  switch (listing.kind) {
    case 'listed':
      return undefined;
    case 'outside':
      return { code: 'file-outside-dossier', params: { file: name, why: 'folder-link' } };
    case 'unreadable':
      return { code: 'file-unreadable', params: { file: name, reason: listing.reason } };
    case 'absent':
      return faultOfNoFolder(folder, name);
  }
}

/** Nothing can be listed where nothing is, and where something else than a folder is. */
async function faultOfNoFolder(folder: Folder, name: TextFolder): Promise<FolderFault | undefined> {
  const around = await folder.list('');
  const entry = around.kind === 'listed' ? around.entries.find((one) => one.name === name) : undefined;
  if (entry === undefined || entry.kind === 'folder') return undefined;
  const stat = await folder.stat(name);
  if (stat.kind === 'absent')
    return { code: 'file-unreadable', params: { file: name, reason: 'dangling-link' } };
  return { code: 'file-not-regular', params: { file: name, what: 'no-folder' } };
}

/** The faults before, where these are the same: what follows from them is then the same too. */
export function faultsNow(
  found: readonly (FolderFault | undefined)[],
  before: readonly FolderFault[],
): readonly FolderFault[] {
  const now = found.filter((one) => one !== undefined);
  return JSON.stringify(now) === JSON.stringify(before) ? before : now;
}
