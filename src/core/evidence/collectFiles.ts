import type { FileStat, Folder, FolderEntry, Unavailable } from '../ports/folder';
import type { EvidenceTree } from './evidenceTree';
import { forEachBounded } from './forEachBounded';
import type { EvidenceSurvey, UnseenPlace } from './model';
import { joinPath } from '../text/names';
import { addAll } from '../text/addAll';

/** Bounds of ours: a folder deeper or fuller than this holds something else than evidence. */
const deepest = 32;
const mostFiles = 200_000;
/** Of one folder. */
const mostLinks = 1000;

export type CollectedFiles = Pick<EvidenceSurvey, 'files' | 'unseen'>;

/**
 * Every regular file under the folders, by its true path, sorted, and what could not be looked into. Links are not
 * followed; what is hidden, and what belongs to another dossier below, is left out, as are the dossier's own YAML files.
 */
export async function collectFiles(
  folder: Pick<Folder, 'stat'>,
  tree: EvidenceTree,
  folders: readonly string[],
  signal: AbortSignal,
): Promise<CollectedFiles> {
  const files = new Set<string>();
  const unseen: UnseenPlace[] = [];
  const seen = new Set<string>();
  let level = [...new Set(folders)];
  for (let depth = 0; level.length > 0 && depth < deepest && files.size < mostFiles; depth++) {
    const below: string[] = [];
    await forEachBounded(
      level.filter((path) => !seen.has(path)),
      16,
      async (path) => {
        seen.add(path);
        const listed = await tree.entries(path);
        if (listed.kind !== 'listed') {
          // Why the folder of the proofs itself can't be read is reported with the texts in it.
          if (!folders.includes(path)) addAll(unseen, unseenAt(path, listed));
          return;
        }
        if (isAnotherDossier(path, folders, listed.names.all)) return;
        addAll(unseen, await unseenLinks(folder, path, listed.names.all));
        addAll(unseen, unreadChapters(path, folders.includes(path), listed.names.all));
        for (const { name, kind } of listed.names.all) {
          if (kind === 'file' && !isOurs(name)) files.add(joinPath(path, name));
          if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules')
            below.push(joinPath(path, name));
        }
      },
      signal,
    );
    level = below;
  }
  return { files: [...files].sort(), unseen: unseen.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** A listing stands for many looks: its links are asked for once. */
const linksSeen = new WeakMap<readonly FolderEntry[], Promise<readonly UnseenPlace[]>>();

function unseenLinks(
  folder: Pick<Folder, 'stat'>,
  path: string,
  entries: readonly FolderEntry[],
): Promise<readonly UnseenPlace[]> {
  const known = linksSeen.get(entries);
  if (known !== undefined) return known;
  const links = entries.filter(({ name, kind }) => kind === 'link' && !name.startsWith('.') && !isOurs(name));
  const asked = Promise.all(
    links.slice(0, mostLinks).map(async ({ name }) => {
      const at = joinPath(path, name);
      const stat = await folder.stat(at);
      return stat.kind === 'absent'
        ? [{ path: at, why: { kind: 'unreadable' as const, reason: 'dangling-link' } }]
        : unseenAt(at, stat);
    }),
  ).then((all) => all.flat());
  linksSeen.set(entries, asked);
  return asked;
}

/** Chapter files by their names that are not read as such: in a folder below, or in another spelling of the extension. */
function unreadChapters(
  path: string,
  isTheirs: boolean,
  entries: readonly FolderEntry[],
): readonly UnseenPlace[] {
  return entries.flatMap(({ name, kind }) =>
    kind === 'file' && isNamedAsChapter(name) && !(isTheirs && name.endsWith('.preuves.yaml'))
      ? [{ path: joinPath(path, name), why: { kind: 'unreadable' as const, reason: 'chapter-name' } }]
      : [],
  );
}

function isNamedAsChapter(name: string): boolean {
  return /\.preuves\.ya?ml$/iu.test(name);
}

function unseenAt(path: string, found: FileStat | Unavailable): readonly UnseenPlace[] {
  if (found.kind === 'outside') return [{ path, why: { kind: 'outside' } }];
  return found.kind === 'unreadable' ? [{ path, why: { kind: 'unreadable', reason: found.reason } }] : [];
}

function isAnotherDossier(path: string, asked: readonly string[], entries: readonly FolderEntry[]): boolean {
  return path !== '' && !asked.includes(path) && entries.some(({ name }) => name === 'segur.yaml');
}

function isOurs(name: string): boolean {
  return name === 'segur.yaml' || isNamedAsChapter(name) || /\.rem\.ya?ml$/iu.test(name);
}
