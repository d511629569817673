import type * as vscode from 'vscode';
import { nodeArgument } from '../../core/views/tree/nodeArgument';
import type { Session } from '../session/dossiers';
import { attachGivenFiles, attachText } from './attachGiven';
import { attachTarget } from './attachTarget';
import { sourcesIn } from './source';
import { attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';

/** What came with a drag. */
export interface Dropped {
  readonly transfer: vscode.DataTransfer;
  readonly uriList: string | undefined;
}

/** Attaches what was dropped to what the row stands for. */
export async function dropOnRow(
  session: Session,
  row: unknown,
  { transfer, uriList }: Dropped,
): Promise<void> {
  const argument = nodeArgument(row);
  const sources = sourcesIn(transfer, uriList);
  if (argument === undefined) {
    void notify.information(attachWords[session.language].dropHere);
    return;
  }
  const target = await attachTarget(session, argument);
  if (target === undefined) return;
  if (sources.length > 0) await attachGivenFiles(session, target, sources);
  else await attachText(session, target, uriList?.split(/\r?\n/)[0] ?? '');
}
