import { rmSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { virtualFolder } from '../../src/editor/host/virtualFolder';
import { testFolder } from '../support/folderContract';
import { temporaryFolder } from '../support/vscode/temporaryFolder';

let count = 0;
const { folder: root } = temporaryFolder('virtual');

after(() => {
  rmSync(root, { recursive: true, force: true });
});

testFolder('of the editor, by workspace.fs', {
  caseSensitive: undefined,
  async make(files) {
    const folder = vscode.Uri.file(path.join(root, String(count++)));
    for (const [file, content] of Object.entries(files)) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, file), bytes);
    }
    return virtualFolder(folder);
  },
});
