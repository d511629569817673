import { evidenceFolderIn, type EvidenceFolder } from '../../core/attach/evidenceFolderIn';
import { folderAt } from '../host/paths';
import type { AttachTarget } from './attachTarget';

/** Where the evidence of a target's chapter goes. Throws where that folder can't be read, or leads out of the dossier. */
export async function evidenceFolder(target: AttachTarget): Promise<EvidenceFolder> {
  const found = await evidenceFolderIn(folderAt(target.dossier.folder), target);
  if ('kind' in found) throw new Error(found.kind === 'unreadable' ? found.reason : found.kind);
  return found;
}
