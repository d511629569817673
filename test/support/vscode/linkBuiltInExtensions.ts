import { mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { ServerBuild } from './serverBuild';

/**
 * What a dossier is read with: themes, the languages of its files, previews. All others, above all the one for AI,
 * source control and debuggers, are started anew with every window, and take half of its processor time.
 */
const used =
  /^(?:theme-|yaml$|json$|xml$|ini$|log$|markdown-|media-preview$|search-result$|references-view$)/;

/** Makes `folder` a set of links to the few extensions of VS Code itself that tests need. */
export async function linkBuiltInExtensions(build: ServerBuild, folder: string): Promise<void> {
  const all = path.join(path.dirname(build.main), '..', 'extensions');
  const names = (await readdir(all)).filter((name) => used.test(name));
  await mkdir(folder, { recursive: true });
  await Promise.all(names.map((name) => symlink(path.join(all, name), path.join(folder, name), 'junction')));
}
