import * as vscode from 'vscode';

/** Copies that an undo took back are kept this long, for a redo or a second thought. */
const keptMs = 14 * 24 * 3_600_000;

/** Takes away old copies that no edit moved to a place, or that an undo moved back. Each has its time in its name. */
export async function sweepStage(storage: vscode.Uri): Promise<void> {
  const folder = vscode.Uri.joinPath(storage, 'attached');
  const names = await namesIn(folder);
  const old = names.filter((name) => Date.now() - Number(/^\d+/.exec(name)?.[0] ?? Date.now()) > keptMs);
  for (const name of old) await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, name));
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return []; // nothing was ever attached here
  }
}
