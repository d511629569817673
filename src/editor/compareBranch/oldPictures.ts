import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import * as vscode from 'vscode';
import type { ReplacedPicture } from '../../core/views/branchDiff/replacedPictures';

type Contents = AsyncIterable<{ readonly path: string; readonly bytes: Uint8Array }>;

/** Pictures of another commit, in a folder of their own that a page may show, as long as it is open. */
export class OldPictures {
  private constructor(
    readonly folder: vscode.Uri,
    private readonly files: ReadonlyMap<string, vscode.Uri>,
  ) {}

  /** Writes them below the extension's own folder, from which those of an earlier comparison are removed. */
  static async write(
    storage: vscode.Uri,
    pictures: readonly ReplacedPicture[],
    contents: Contents,
  ): Promise<OldPictures> {
    const picturesFolder = vscode.Uri.joinPath(storage, 'branche');
    removeFolder(picturesFolder);
    const folder = vscode.Uri.joinPath(picturesFolder, randomBytes(8).toString('hex'));
    const types = new Map(pictures.map(({ path, type }) => [path, type]));
    const files = new Map<string, vscode.Uri>();
    for await (const { path, bytes } of contents) {
      const file = vscode.Uri.joinPath(folder, `${String(files.size)}.${types.get(path) ?? 'png'}`);
      await vscode.workspace.fs.writeFile(file, bytes);
      files.set(path, file);
    }
    return new OldPictures(folder, files);
  }

  /** By its path in the dossier; undefined where it was not written. */
  fileOf(path: string): vscode.Uri | undefined {
    return this.files.get(path);
  }

  /** At once, since the editor may be about to end. */
  remove(): void {
    removeFolder(this.folder);
  }
}

function removeFolder({ fsPath }: vscode.Uri): void {
  rmSync(fsPath, { recursive: true, force: true });
}
