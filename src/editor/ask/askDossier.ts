import * as vscode from 'vscode';
import { answered, type Answer } from '../../core/views/questions/question';
import { sessionWords } from '../../core/views/session/words';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { dossierNamed } from '../session/dossierNamed';
import type { OpenDossier, Session } from '../session/dossiers';
import { askOne } from './askChoice';

/** The dossier that an argument names, the one of the document in front, the only one, else the one that is asked for; undefined where there is none. */
export async function askDossier(
  session: Session,
  named: NodeArgument | undefined,
): Promise<Answer<OpenDossier | undefined>> {
  const { all } = session.dossiers;
  const inFront = vscode.window.activeTextEditor?.document.uri;
  const isClear =
    named !== undefined || (inFront !== undefined && session.dossiers.of(inFront) !== undefined);
  return isClear || all.length < 2 ? answered(dossierNamed(session, named)) : whichDossier(session);
}

/** Asks which of the open dossiers is meant. */
export async function whichDossier(session: Session, title?: string): Promise<Answer<OpenDossier>> {
  const question = sessionWords[session.language].whichDossier;
  const place = { title: title ?? question, step: undefined, totalSteps: undefined, canGoBack: false };
  const choices = session.dossiers.all.map((dossier) => ({
    kind: 'choice' as const,
    value: dossier,
    label: dossier.snapshot?.dossier.product.name?.value ?? vscode.workspace.asRelativePath(dossier.folder),
    description: vscode.workspace.asRelativePath(dossier.uri, true),
  }));
  return askOne(place, { placeholder: question, choices });
}
