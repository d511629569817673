import * as vscode from 'vscode';
import { stateOfCited } from '../../core/evidence/stateOfCited';
import { citedFile, type Proof } from '../../core/proofs/model';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';
import { dossierNamed } from '../session/dossierNamed';
import { proofAtPlace } from './fileOfProof';
import { openRequirement, type Reading } from './openRequirement';
import { openWords } from '../../core/views/openRequirement/words';
import { notify } from '../host/notify';

/** Opens the file of a proof, or its link in the browser. Only a file that was found inside the dossier is opened. */
export async function openProof(session: Session, target: NodeArgument, reading: Reading): Promise<void> {
  const dossier = dossierNamed(session, target);
  const snapshot = dossier?.snapshot;
  if (dossier === undefined || snapshot === undefined || target.proof === undefined) return;
  const proof = proofAtPlace(snapshot, target.proof);
  const cited = proof === undefined ? undefined : citedFile(proof);
  if (proof === undefined || cited === undefined) {
    const link = proof === undefined ? undefined : linkOf(proof);
    return link === undefined ? openRequirement(session, target, reading) : openLink(session, link);
  }
  const state = stateOfCited(snapshot.evidence, target.proof.file, proof);
  if (state?.kind === 'present') {
    await vscode.commands.executeCommand('vscode.open', dossier.uriOf(state.path), {
      preserveFocus: reading.preserveFocus,
    });
    return;
  }
  void notify.warning(openWords[session.language].notThere(cited.value));
  await openRequirement(session, target, reading);
}

function linkOf({ target }: Proof): string | undefined {
  return target.kind === 'gazelle' || target.kind === 'link' ? target.url.value : undefined;
}

/** Nothing is fetched by us: the browser is asked to, after VS Code has asked the user. */
async function openLink(session: Session, link: string): Promise<void> {
  const uri = vscode.Uri.parse(link, false);
  if (uri.scheme === 'https') await vscode.env.openExternal(uri);
  else void notify.warning(openWords[session.language].notHttps(link));
}
