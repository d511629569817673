import type * as vscode from 'vscode';
import { dayOfFile } from '../../core/attach/dayOfFile';
import type { MadeOn } from '../../core/attach/madeOnOf';
import { parisDay } from '../../core/findings/parisTime';
import { nodeHasher } from '../../node/nodeHasher';
import { folderAt, nameOfFile, parentOf } from '../host/paths';
import { sourceName, type Source } from './source';

/** When a file that was given was made; `uri` is where its bytes are. Of bytes alone, the file's own date is that of now. */
export async function madeOnOfFile(uri: vscode.Uri, source: Source): Promise<MadeOn | undefined> {
  return dayOfFile(
    { folder: folderAt(parentOf(uri)), path: nameOfFile(uri), hasher: nodeHasher },
    { name: sourceName(source), isUndated: source.kind === 'bytes', today: parisDay(Date.now()) },
  );
}
