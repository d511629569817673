import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Numbers in names count as numbers: `capture 2` comes before `capture 10`. */
const order = new Intl.Collator('fr', { numeric: true });

/** What systems and programs leave behind in folders, beside hidden files. */
const leftBehind = /^(?:\.|~\$|thumbs\.db$|ehthumbs\.db$|desktop\.ini$|icon\r$|__macosx$)/iu;

/**
 * The regular files in a folder and below, relative to it with `/` between parts, in the order of their names. Links are not
 * followed, and hidden files and what systems leave behind are passed over. Throws what the system says of a folder that
 * can't be listed.
 */
export async function filesBelow(root: string, folder = ''): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const kept = entries.filter(({ name }) => !leftBehind.test(name));
  const found: string[] = [];
  for (const entry of kept.sort((a, b) => order.compare(a.name, b.name) || (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) found.push(path);
    if (entry.isDirectory()) found.push(...(await filesBelow(root, path)));
  }
  return found;
}
