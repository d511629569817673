import * as vscode from 'vscode';
import { shownText } from '../../core/privacy/shownText';
import { referenceWords } from '../../core/views/mentions/words';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import { nameOfFile } from '../host/paths';
import { notify } from '../host/notify';
import { fileOfProof } from '../openRequirement/fileOfProof';
import type { Session } from '../session/dossiers';
import { referencesToFile } from './referencesEverywhere';

/** Shows where a file is cited: in the list of references where there are several places, else at the only one. */
export async function findCitations(session: Session, argument: unknown): Promise<void> {
  const row = nodeArgument(argument);
  const uri = row === undefined ? fileGiven(argument) : fileOfProof(session, row);
  const words = referenceWords[session.language];
  if (uri === undefined) {
    void notify.information(words.noFile);
    return;
  }
  const places = await referencesToFile(session, uri);
  const [first] = places;
  if (first === undefined) {
    void notify.information(words.citedNowhere(shownText(nameOfFile(uri))));
    return;
  }
  await vscode.window.showTextDocument(first.uri, { selection: first.range });
  if (places.length > 1)
    await vscode.commands.executeCommand(
      'editor.action.showReferences',
      first.uri,
      first.range.start,
      places,
    );
}

/** What the explorer gives, else what the active tab shows, of any kind of editor. */
function fileGiven(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom
    ? input.uri
    : undefined;
}
