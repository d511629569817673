import type * as vscode from 'vscode';
import { madeOnOf, type MadeOn } from '../../core/attach/madeOnOf';
import { parisDay } from '../../core/findings/parisTime';
import { nodeHasher } from '../../node/nodeHasher';
import { folderAt, nameOfFile, parentOf } from '../host/paths';
import { sourceName, type Source } from './source';

/** When a file that was given was made; `uri` is where its bytes are. Of bytes alone, the file's own date is that of now. */
export async function madeOnOfFile(uri: vscode.Uri, source: Source): Promise<MadeOn | undefined> {
  const opened = await folderAt(parentOf(uri)).open(nameOfFile(uri));
  if (opened.kind !== 'opened') return undefined;
  try {
    const name = sourceName(source);
    const options = { hash: false, hasher: nodeHasher };
    const { inspectFile } = await import('../../core/evidence/inspect/inspectFile');
    const { facts, stamp } = await inspectFile(opened.file, name, options, new AbortController().signal);
    const known = source.kind === 'uri' ? stamp : { ...stamp, modified: '' };
    return madeOnOf(name, { facts, stamp: known }, parisDay(Date.now()));
  } finally {
    await opened.file.close();
  }
}
