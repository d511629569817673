import * as vscode from 'vscode';
import { baseName } from '../../core/text/names';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { VirtualTexts } from '../host/virtualTexts';
import type { Session } from '../session/dossiers';
import { chosenDossier } from './chosenDossier';
import { chosenRem } from './chosenRem';
import { compare, showDifference, showReport } from './comparison';
import { moveTo } from './moveToNew';
import { newRemWords } from '../../core/views/newRem/words';
import { notify } from '../host/notify';

/** Shows what a new REM changes, in a page to read and in VS Code's own difference. Nothing is written. */
export async function compareWithNew(
  session: Session,
  texts: VirtualTexts,
  argument: NodeArgument | vscode.Uri | undefined,
): Promise<void> {
  const title = newRemWords[session.language].compareTitle;
  const following = await chosenDossier(session, argument, title);
  const file =
    argument instanceof vscode.Uri && !isFollowed(argument, following?.cataloguePath) ? argument : undefined;
  const rem = following && (await chosenRem(session, following.dossier, file, title));
  if (following === undefined || rem === undefined) return;
  const words = newRemWords[session.language];
  const comparison = compare(following, rem);
  if (comparison === undefined) return;
  const names = { before: baseName(following.cataloguePath), after: rem.name };
  await showDifference(session, texts, { following, rem });
  await showReport(session, texts, { ...comparison, names });
  const answer = await notify.information(words.compared(names.before, names.after), words.move);
  if (answer === words.move) await moveTo(session, texts, { following, rem });
}

/** The command may be called on the very catalogue that the dossier follows: then another is asked for. */
function isFollowed(uri: vscode.Uri, path: string | undefined): boolean {
  return path !== undefined && uri.path.endsWith(`/${path}`);
}
