import * as vscode from 'vscode';
import { whichDossier } from '../ask/askDossier';
import { commandIds } from '../../core/views/commandIds';
import type { OpenDossier, Session } from '../session/dossiers';
import { dossierNamed } from '../session/dossierNamed';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { newRemWords } from '../../core/views/newRem/words';
import { notify } from '../host/notify';

/** A dossier with the text of the catalogue that it follows, as imported. */
export interface FollowingDossier {
  readonly dossier: OpenDossier;
  readonly cataloguePath: string;
  readonly catalogueText: string;
}

/** The dossier named, the one around a file, the only one, or the one asked for under `title`; said where it has no catalogue. */
export async function chosenDossier(
  session: Session,
  argument: NodeArgument | vscode.Uri | undefined,
  title: string,
): Promise<FollowingDossier | undefined> {
  if (!session.dossiers.found) await session.dossiers.refresh();
  const words = newRemWords[session.language];
  const dossier = await dossierFor(session, argument, title);
  if (dossier === undefined) {
    if (session.dossiers.all.length === 0) void notify.information(words.noDossier);
    return undefined;
  }
  const { catalogue } = await session.dossiers.settled(dossier);
  const text = catalogue.kind === 'loaded' ? dossier.textOf(catalogue.path) : undefined;
  if (catalogue.kind === 'loaded' && text !== undefined)
    return { dossier, cataloguePath: catalogue.path, catalogueText: text };
  const answer = await notify.information(words.noCatalogue, words.importIt);
  if (answer === words.importIt) await vscode.commands.executeCommand(commandIds.importCatalogue);
  return undefined;
}

async function dossierFor(
  session: Session,
  argument: NodeArgument | vscode.Uri | undefined,
  title: string,
): Promise<OpenDossier | undefined> {
  const { dossiers } = session;
  if (argument instanceof vscode.Uri) {
    const around = dossiers.of(argument)?.dossier;
    if (around !== undefined) return around;
  } else if (argument !== undefined) return dossierNamed(session, argument);
  if (dossiers.all.length <= 1) return dossiers.all[0];
  const answer = await whichDossier(session, title);
  return answer.kind === 'answered' ? answer.value : undefined;
}
