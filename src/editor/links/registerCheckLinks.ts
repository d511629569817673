import * as vscode from 'vscode';
import { commandIds } from '../../core/views/commandIds';
import { registerCommand } from '../session/registerCommand';
import { VirtualTexts } from '../host/virtualTexts';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import { askDossier } from '../ask/askDossier';
import { lazy } from '../lazy';
import type { Session } from '../session/dossiers';
import { linkWords } from '../../core/views/links/words';
import { notify } from '../host/notify';

/** The command "Vérifier les liens": the only thing that uses the network, and never by itself. */
export function registerCheckLinks(session: Session): vscode.Disposable {
  const texts = new VirtualTexts('segur-links');
  const command = registerCommand(session, commandIds.checkLinks, async (argument) => {
    if (!vscode.workspace.isTrusted) {
      const { untrusted, trust } = linkWords[session.language];
      const answer = await notify.warning(untrusted, trust);
      if (answer === trust) await vscode.commands.executeCommand('workbench.trust.manage');
      return;
    }
    const answer = await askDossier(session, nodeArgument(argument));
    const dossier = answer.kind === 'answered' ? answer.value : undefined;
    if (dossier === undefined) return;
    const { checkLinks } = await lazy.checkLinks();
    await checkLinks(session, texts, dossier);
  });
  return vscode.Disposable.from(texts, command);
}
