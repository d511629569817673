import * as vscode from 'vscode';
import { dossierFileName } from '../../core/project/paths';
import { type Answer, answered, type Choice, type Place } from '../../core/views/questions/question';
import { askOne } from '../ask/askChoice';
import type { Step } from '../../core/views/questions/runSteps';
import { isThere } from '../host/writeWhole';
import type { Session } from '../session/dossiers';
import type { DossierDraft } from './draft';
import { newDossierWords } from '../../core/views/newDossier/words';

/** Where the dossier goes: a folder of the workspace, or any other. */
export function folderStep(session: Session): Step<DossierDraft> {
  return { ask: (draft, place) => askFolder(session, draft, place) };
}

async function askFolder(session: Session, draft: DossierDraft, place: Place): Promise<Answer<DossierDraft>> {
  const words = newDossierWords[session.language];
  for (;;) {
    const answer = await askOne(place, {
      placeholder: words.folder,
      choices: await choicesOf(session, draft),
    });
    if (answer.kind !== 'answered') return answer;
    const folder = answer.value ?? (await pickFolder(words.otherFolder, words.useFolder));
    if (folder !== undefined) return answered({ ...draft, folder });
  }
}

async function choicesOf(
  session: Session,
  { folder }: DossierDraft,
): Promise<readonly Choice<vscode.Uri | undefined>[]> {
  const words = newDossierWords[session.language];
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const known =
    folder === undefined || folders.some((uri) => isSame(uri, folder)) ? folders : [folder, ...folders];
  const choices = known.map(async (uri): Promise<Choice<vscode.Uri | undefined>> => {
    const holds = await isThere(vscode.Uri.joinPath(uri, dossierFileName));
    return {
      kind: 'choice',
      value: uri,
      icon: 'folder',
      label: nameOf(uri),
      description: uri.scheme === 'file' ? uri.fsPath : uri.toString(true),
      ...(holds ? { detail: words.holdsDossier } : {}),
      chosen: folder !== undefined && isSame(uri, folder),
    };
  });
  const other = {
    kind: 'choice',
    value: undefined,
    icon: 'folder-opened',
    label: words.otherFolder,
  } as const;
  return [...(await Promise.all(choices)), other];
}

function isSame(a: vscode.Uri, b: vscode.Uri): boolean {
  return a.toString() === b.toString();
}

function nameOf(uri: vscode.Uri): string {
  const path = uri.path.replace(/\/+$/, '');
  return path.slice(path.lastIndexOf('/') + 1) || uri.path;
}

async function pickFolder(title: string, openLabel: string): Promise<vscode.Uri | undefined> {
  const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri;
  const chosen = await vscode.window.showOpenDialog({
    title,
    openLabel,
    canSelectFiles: false,
    canSelectFolders: true,
    ...(defaultUri === undefined ? {} : { defaultUri }),
  });
  return chosen?.[0];
}
