import type { FolderFault } from '../../project/proofsFolder';
import type { Draft } from '../../text/draft';
import { rangeOf } from '../../text/position';
import { onDossier } from '../check';
import { fileNotRegular } from './fileNotRegular';
import { fileOutsideDossier } from './fileOutsideDossier';
import { fileUnreadable } from './fileUnreadable';

/** The folder of the proofs can be read: else no proof is seen, which is not the same as none being there. Ours. */
export const proofsFolder = onDossier(function* ({ dossier, proofsFault }) {
  if (proofsFault !== undefined) yield { ...draftOf(proofsFault), file: dossier.path };
});

function draftOf(fault: FolderFault): Draft {
  const top = rangeOf(0, 0, 0, 1);
  switch (fault.code) {
    case 'file-outside-dossier':
      return fileOutsideDossier.draft(top, fault.params);
    case 'file-unreadable':
      return fileUnreadable.draft(top, fault.params);
    case 'file-not-regular':
      return fileNotRegular.draft(top, fault.params);
  }
}
