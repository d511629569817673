import * as vscode from 'vscode';
import { stateOfCited } from '../../core/evidence/stateOfCited';
import { citedFile } from '../../core/proofs/model';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';
import { dossierNamed } from '../session/dossierNamed';
import { proofAt } from '../../core/views/attach/proofAt';
import { attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** Puts the name of an expected proof, or the id of a requirement, into the clipboard. */
export async function copyId(session: Session, { expectedProof, requirement }: NodeArgument): Promise<void> {
  const text = expectedProof ?? requirement;
  if (text === undefined) return;
  await vscode.env.clipboard.writeText(text);
  notify.briefly(attachWords[session.language].copied(text), 3000);
}

/** Shows the file of a proof in VS Code's explorer. */
export async function revealProof(session: Session, argument: NodeArgument): Promise<void> {
  const dossier = dossierNamed(session, argument);
  const { snapshot } = dossier ?? {};
  const written =
    snapshot === undefined || argument.proof === undefined ? undefined : proofAt(snapshot, argument.proof);
  const cited = written === undefined ? undefined : citedFile(written.proof);
  if (dossier === undefined || snapshot === undefined || written === undefined || cited === undefined) return;
  const state = stateOfCited(snapshot.evidence, written.file.path, written.proof);
  if (state?.kind === 'present') {
    await vscode.commands.executeCommand('revealInExplorer', dossier.uriOf(state.path));
    return;
  }
  void notify.information(attachWords[session.language].notAFile(cited.value));
}
