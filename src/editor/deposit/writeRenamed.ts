import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { packageFolderName } from '../../core/views/deposit/packageFolderName';
import { depositPathOf } from '../../core/views/deposit/depositPathOf';
import type { RenamedFiles } from '../../core/views/deposit/depositPage';
import type { DepositWalk } from '../../core/views/deposit/depositWalk';
import { depositPageWords } from '../../core/views/deposit/pageWords';
import { packageLists } from '../../core/views/package/packageLists';
import { errorCode } from '../../node/systemReason';
import { UnreadableFile, writePackage } from '../../node/writePackage';
import { notify } from '../host/notify';
import { folderAt } from '../host/paths';
import { withProgress } from '../host/withProgress';
import type { Session } from '../session/dossiers';
import type { ChosenChapter } from './chosenChapter';
import { digestOfText } from './digestOfText';

type Items = Extract<DepositWalk, { kind: 'items' }>;

/**
 * Writes the package of what a page shows into a new folder, in one that the user chooses: the same files, names and lists as
 * `package`. Undefined where the user gave up or nothing could be written, which is said.
 */
export async function writeRenamed(
  session: Session,
  { dossier, status, snapshot }: ChosenChapter,
  walk: Items,
): Promise<RenamedFiles | undefined> {
  const words = depositPageWords[session.language];
  const [parent] =
    (await vscode.window.showOpenDialog({
      ...{ title: words.writeWhere, openLabel: words.writeHere },
      ...{ canSelectFiles: false, canSelectFolders: true },
      defaultUri: vscode.Uri.joinPath(dossier.folder, '..'),
    })) ?? [];
  if (parent === undefined) return undefined;
  const name = packageFolderName(depositPathOf(status, snapshot), (one) =>
    existsSync(join(parent.fsPath, one)),
  );
  const output = join(parent.fsPath, name);
  const changedOnly = walk.unchanged > 0;
  const lists = {
    dossier: snapshot.dossier,
    language: session.language,
    changedOnly,
    digestOfText: digestOfText,
  };
  try {
    await withProgress(words.writing, async (_report, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      await writePackage(output, [{ name: status.chapter.name, items: walk.items }], {
        folder: folderAt(dossier.folder),
        listsOf: (chapters) => packageLists(chapters, { ...lists, forcedOver: undefined }),
        signal: abort.signal,
      });
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    const why = error instanceof UnreadableFile ? error.message : errorCode(error);
    if (why === undefined) throw error;
    void notify.error(words.notWritten(why));
    return undefined;
  }
  const paths = walk.items.flatMap(({ key, file }) =>
    file === undefined ? [] : [[key, join(output, file.name)] as const],
  );
  void sayWritten(words.written(paths.length, output), words.openFolder, vscode.Uri.file(output));
  return { folder: output, paths: new Map(paths) };
}

async function sayWritten(sentence: string, show: string, folder: vscode.Uri): Promise<void> {
  const answer = await notify.information(sentence, show);
  if (answer === show) await vscode.env.openExternal(folder);
}
