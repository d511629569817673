import { window } from 'vscode';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { OpenDossier, Session } from './dossiers';

/** The dossier that an argument names; without one that of the document in front, else the first. */
export function dossierNamed(session: Session, named: NodeArgument | undefined): OpenDossier | undefined {
  const { dossiers } = session;
  if (named !== undefined) return dossiers.all.find(({ uri }) => uri.toString() === named.dossier);
  const document = window.activeTextEditor?.document;
  const inFront = document === undefined ? undefined : dossiers.of(document.uri);
  return inFront?.dossier ?? dossiers.all[0];
}
