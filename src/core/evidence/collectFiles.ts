import type { FileStat, Folder, Unavailable } from '../ports/folder';
import type { EvidenceTree, FolderNames } from './evidenceTree';
import { forEachBounded } from './forEachBounded';
import type { EvidenceSurvey, UnseenPlace } from './model';
import { baseName, joinPath } from '../text/names';
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
  const files: string[] = [];
  const unseen: UnseenPlace[] = [];
  const seen = new Set<string>();
  let level = [...new Set(folders)];
  for (let depth = 0; level.length > 0 && depth < deepest && files.length < mostFiles; depth++) {
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
        const { names } = listed;
        if (path !== '' && !folders.includes(path) && isDossier(path, names)) return;
        addAll(unseen, await unseenLinks(folder, names.others));
        addAll(unseen, unreadChapters(names.files.keys(), folders.includes(path)));
        for (const file of names.files.keys()) if (!isOurs(file)) files.push(file);
        for (const [place, kind] of names.others) {
          const name = baseName(place);
          if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules') below.push(place);
        }
      },
      signal,
    );
    level = below;
  }
  return { files: files.sort(), unseen: unseen.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

type Names = Extract<FolderNames, { kind: 'listed' }>['names'];
type Others = Names['others'];

/** A listing is used many times: its links are asked for once. */
const linksSeen = new WeakMap<Others, Promise<readonly UnseenPlace[]>>();

function unseenLinks(folder: Pick<Folder, 'stat'>, others: Others): Promise<readonly UnseenPlace[]> {
  const known = linksSeen.get(others);
  if (known !== undefined) return known;
  const links = [...others].flatMap(([path, kind]) =>
    kind === 'link' && !baseName(path).startsWith('.') && !isOurs(path) ? [path] : [],
  );
  const requests = Promise.all(
    links.slice(0, mostLinks).map(async (at) => {
      const stat = await folder.stat(at);
      return stat.kind === 'absent'
        ? [{ path: at, why: { kind: 'unreadable' as const, reason: 'dangling-link' } }]
        : unseenAt(at, stat);
    }),
  ).then((all) => all.flat());
  linksSeen.set(others, requests);
  return requests;
}

function isDossier(path: string, { files, others }: Names): boolean {
  const itself = joinPath(path, 'segur.yaml');
  return files.has(itself) || others.has(itself);
}

/** Chapter files by their names that are not read as such: in a folder below, or in another spelling of the extension. */
function unreadChapters(files: Iterable<string>, isTheirs: boolean): readonly UnseenPlace[] {
  return [...files]
    .filter((path) => isNamedAsChapter(path) && !(isTheirs && path.endsWith('.preuves.yaml')))
    .map((path) => ({ path, why: { kind: 'unreadable', reason: 'chapter-name' } }));
}

function isNamedAsChapter(path: string): boolean {
  return /\.preuves\.ya?ml$/iu.test(path);
}

function unseenAt(path: string, found: FileStat | Unavailable): readonly UnseenPlace[] {
  if (found.kind === 'outside') return [{ path, why: { kind: 'outside' } }];
  return found.kind === 'unreadable' ? [{ path, why: { kind: 'unreadable', reason: found.reason } }] : [];
}

function isOurs(path: string): boolean {
  return /(?:^|\/)segur\.yaml$/u.test(path) || isNamedAsChapter(path) || /\.rem\.ya?ml$/iu.test(path);
}
