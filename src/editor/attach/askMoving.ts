import * as vscode from 'vscode';
import { attachWords } from '../../core/views/attach/words';
import { askOne } from '../ask/askChoice';
import { movingSetting } from '../host/settings';
import { pathIn } from '../host/paths';
import type { Session } from '../session/dossiers';
import type { AttachTarget } from './attachTarget';
import { evidenceFolder } from './evidenceFolder';

interface FilesToMove {
  readonly files: readonly vscode.Uri[];
  /** Whether some are proofs already: those are never moved away from what cites them. */
  readonly isUsed: boolean;
}

/**
 * Whether files are moved into the chapter's folder, so that a folder of new ones empties: asked for files of the workspace
 * that are elsewhere, unless the setting says. Undefined when the user leaves.
 */
export async function askMoving(
  session: Session,
  target: AttachTarget,
  { files, isUsed }: FilesToMove,
): Promise<boolean | undefined> {
  const { path } = await evidenceFolder(target);
  const elsewhere = files.every(
    (uri) =>
      vscode.workspace.getWorkspaceFolder(uri) !== undefined &&
      pathIn(target.dossier.folder, uri)?.startsWith(`${path}/`) !== true,
  );
  if (!elsewhere || isUsed) return false;
  const chosen = movingSetting();
  if (chosen !== 'ask') return chosen === 'move';
  const words = attachWords[session.language];
  const title = words.moveOrCopy(path);
  const answer = await askOne<boolean>(
    { title, step: undefined, totalSteps: undefined, canGoBack: false },
    {
      placeholder: title,
      choices: [
        { kind: 'choice', value: true, label: words.moveIt, detail: words.moveItDetail },
        { kind: 'choice', value: false, label: words.leaveIt, detail: words.leaveItDetail },
      ],
    },
  );
  return answer.kind === 'answered' ? answer.value : undefined;
}
