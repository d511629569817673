import * as vscode from 'vscode';
import { askOne } from '../ask/askChoice';
import type { Choice } from '../../core/views/questions/question';
import { parentOf, pathIn } from '../host/paths';
import type { OpenDossier, Session } from '../session/dossiers';
import { importWords } from '../../core/views/importCatalogue/words';

/** The folder that a catalogue goes to, with the dossier it is for, where there is one. */
export interface CatalogueHome {
  readonly folder: vscode.Uri;
  readonly dossier: OpenDossier | undefined;
}

/** The dossier around the workbook, else the only one, else the only folder; asks where there are several. */
export async function chooseHome(session: Session, workbook: vscode.Uri): Promise<CatalogueHome | undefined> {
  // The command itself may have just started the extension.
  if (!session.dossiers.found) await session.dossiers.refresh();
  const homes = homesOf(session);
  const around = homes.filter(({ folder }) => pathIn(folder, parentOf(workbook)) !== undefined);
  const nearest = [...around].sort((a, b) => b.folder.path.length - a.folder.path.length)[0];
  if (nearest !== undefined) return nearest;
  if (homes.length <= 1) return homes[0];
  const words = importWords[session.language];
  const choices = homes.map(({ folder, dossier }): Choice<CatalogueHome> => {
    const label = vscode.workspace.asRelativePath(folder, true);
    const name = dossier?.snapshot?.dossier.product.name?.value;
    return {
      kind: 'choice',
      value: { folder, dossier },
      label,
      ...(name === undefined ? {} : { description: name }),
    };
  });
  const place = { title: words.title, step: undefined, totalSteps: undefined, canGoBack: false };
  const answer = await askOne(place, { placeholder: words.whichFolder, choices });
  return answer.kind === 'answered' ? answer.value : undefined;
}

/** Dossiers, and workspace folders that are none. */
function homesOf({ dossiers }: Session): readonly CatalogueHome[] {
  const found = dossiers.all.map((dossier) => ({ folder: dossier.folder, dossier }));
  const folders = (vscode.workspace.workspaceFolders ?? [])
    .filter(({ uri }) => found.every(({ folder }) => folder.toString() !== uri.toString()))
    .map(({ uri }) => ({ folder: uri, dossier: undefined }));
  return found.length > 0 ? found : folders;
}
