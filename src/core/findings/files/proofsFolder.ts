import type { EvidenceSurvey, UnseenPlace } from '../../evidence/model';
import { resolveCitation } from '../../evidence/resolveCitation';
import type { FolderFault } from '../../project/textFolders';
import type { Draft } from '../../text/draft';
import { rangeOf } from '../../text/position';
import { onDossier } from '../check';
import { fileNotRegular, fileUnreadable } from './fileUnreadable';
import { fileOutsideDossier } from './fileOutsideDossier';

const top = rangeOf(0, 0, 0, 1);

/**
 * The folders of the proofs and of the deposits can be read, and what is below it: else proofs are not seen, which is not the same as none
 * being there. Below it that is a warning, and an error where a proof cites what can't be read. Ours.
 */
export const proofsFolder = onDossier(function* ({ dossier, folderFaults, evidence, evidenceChecked }) {
  for (const fault of folderFaults) yield { ...draftOf(fault), file: dossier.path };
  if (!evidenceChecked || evidence.unseen.length === 0) return;
  const cited = citedPlaces(evidence);
  for (const place of evidence.unseen) {
    if (!cited.has(place.path)) yield { ...unseenDraft(place), severity: 'warning', file: dossier.path };
  }
});

function draftOf(fault: FolderFault): Draft {
  switch (fault.code) {
    case 'file-outside-dossier':
      return fileOutsideDossier.draft(top, fault.params);
    case 'file-unreadable':
      return fileUnreadable.draft(top, fault.params);
    case 'file-not-regular':
      return fileNotRegular.draft(top, fault.params);
  }
}

function unseenDraft({ path, why }: UnseenPlace): Draft {
  return why.kind === 'outside'
    ? fileOutsideDossier.draft(top, { file: path, why: 'link' })
    : fileUnreadable.draft(top, { file: path, reason: why.reason });
}

/** Every path that a proof cites, with the folders on its way. */
function citedPlaces({ states }: EvidenceSurvey): ReadonlySet<string> {
  const places = new Set<string>();
  for (const key of states.keys()) {
    const resolved = resolveCitation('', key);
    if (resolved.kind !== 'inside') continue;
    const { path } = resolved;
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1))
      places.add(path.slice(0, slash));
    places.add(path);
  }
  return places;
}
