import * as vscode from 'vscode';
import { nodeArgument, type NodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';
import { attachSources, attachText } from './attachSources';
import { dossierNamed } from '../session/dossierNamed';
import { attachTarget } from './attachTarget';
import { attachFolder } from './attachFolder';
import { attachSeveral } from './attachSeveral';
import { sourcesIn, type Source } from './source';
import { attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** What came with a drag. */
export interface DroppedData {
  readonly transfer: vscode.DataTransfer;
  readonly uriList: string | undefined;
  /** Whether another act was ended first: what it wrote is to be known before this one begins. */
  readonly waited: boolean;
}

/** Attaches what was dropped to what the row stands for. */
export async function dropOnRow(
  session: Session,
  row: unknown,
  { transfer, uriList, waited }: DroppedData,
): Promise<void> {
  const argument = nodeArgument(row);
  const sources = sourcesIn(transfer, uriList);
  if (argument === undefined) {
    void notify.information(attachWords[session.language].dropHere);
    return;
  }
  if (await attachTogether(session, argument, sources)) return;
  const dossier = dossierNamed(session, argument);
  if (waited && dossier !== undefined) await session.dossiers.settled(dossier);
  const target = await attachTarget(session, argument);
  if (target === undefined) return;
  if (sources.length > 0) await attachSources(session, target, sources);
  else await attachText(session, target, uriList?.split(/\r?\n/)[0] ?? '');
}

/** Several files for several expected proofs, or a folder of them, are looked through on a page; false for anything else. */
async function attachTogether(
  session: Session,
  argument: NodeArgument,
  sources: readonly Source[],
): Promise<boolean> {
  const [only, ...others] = sources;
  if (only?.kind === 'uri' && others.length === 0 && (await isFolder(only.uri))) {
    await attachFolder(session, argument, only.uri);
    return true;
  }
  return attachSeveral(session, argument, sources);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false; // nothing there, or nothing that may be looked at
  }
}
