import { resolveCitation } from '../evidence/resolveCitation';

/** Where chapter files are, in the dossier's folder. */
export const chapterFolder = 'preuves';

export const chapterSuffix = '.preuves.yaml';

/** The name a dossier's file has. */
export const dossierFileName = 'segur.yaml';

/** Whether a path is that of a chapter file: directly in `preuves/`. */
export function isChapterPath(path: string): boolean {
  return /^preuves\/[^/]+\.preuves\.yaml$/.test(path);
}

/** Where deposit files are, in the dossier's folder. */
export const depositFolder = 'depots';

export const depositSuffix = '.depot.yaml';

/** Whether a path is that of a deposit file: directly in `depots/`. */
export function isDepositPath(path: string): boolean {
  return /^depots\/[^/]+\.depot\.yaml$/.test(path);
}

/** A path named in `segur.yaml`, cleaned; undefined where there is none, or it is one that must not be followed. */
export function safePath(named: string | undefined): string | undefined {
  if (named === undefined) return undefined;
  const resolved = resolveCitation('', named);
  return resolved.kind === 'inside' ? resolved.path : undefined;
}
