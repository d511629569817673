import * as vscode from 'vscode';
import type { Proof } from '../../core/proofs/model';
import type { Snapshot } from '../../core/project/snapshot';
import { proofAt } from '../../core/views/attach/proofAt';
import { supportMail } from '../../core/views/motco2/supportMail';
import { motco2Words } from '../../core/views/motco2/words';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { askOne } from '../ask/askChoice';
import { notify } from '../host/notify';
import { dossierNamed } from '../session/dossierNamed';
import type { Session } from '../session/dossiers';

/** "Demande de support MOTCO2": a mail about a test, as a text to be completed and sent by the user. */
export async function motco2Support(session: Session, argument: NodeArgument | undefined): Promise<void> {
  const words = motco2Words[session.language];
  const dossier = dossierNamed(session, argument);
  if (dossier === undefined) {
    void notify.information(words.noDossier);
    return;
  }
  const snapshot = await session.dossiers.settled(dossier);
  const named = argument?.proof === undefined ? undefined : proofAt(snapshot, argument.proof)?.proof;
  const chosen = named === undefined ? await askedTest(session, snapshot) : { proof: named };
  if (chosen === undefined) return;
  const content = supportMail(snapshot.dossier, chosen.proof, session.language);
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ content, language: 'plaintext' }),
  );
}

interface Chosen {
  /** Undefined for a test that is not attached yet. */
  readonly proof: Proof | undefined;
}

async function askedTest(session: Session, { chapters }: Snapshot): Promise<Chosen | undefined> {
  const words = motco2Words[session.language];
  const proofs = chapters
    .flatMap(({ entries }) => entries.flatMap(({ entry }) => entry.proofs))
    .filter(({ target }) => target.kind === 'motco2');
  if (proofs.length === 0) return { proof: undefined };
  const choices = [
    ...proofs.map((proof) => ({
      kind: 'choice' as const,
      value: { proof },
      label: proof.target.kind === 'motco2' ? proof.target.number.value : '',
      description: proof.test?.value ?? '',
    })),
    { kind: 'choice' as const, value: { proof: undefined }, label: words.without },
  ];
  const place = { title: words.title, step: undefined, totalSteps: undefined, canGoBack: false };
  const answer = await askOne<Chosen>(place, { placeholder: words.which, choices });
  return answer.kind === 'answered' ? answer.value : undefined;
}
