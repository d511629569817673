import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dossierFileName } from '../../core/project/paths';
import { isMoved } from '../../core/views/branchDiff/isMoved';
import type { DossierSide } from '../../core/views/branchDiff/model';
import { type SideOptions, dossiersOfCommit } from './branchSides';
import type { GitRepository } from './gitRepository';

/** A dossier where it was. */
export interface FormerDossier {
  readonly side: DossierSide;
  /** Its folder from the root of the repository. */
  readonly folder: string;
}

export interface FormerDossiers {
  /** The one that was moved to become this; undefined where there is none, or not one alone. */
  of(now: DossierSide): Promise<FormerDossier | undefined>;
  /** Objects that this clone lacks. */
  missing(): number;
  end(): void;
}

interface Moment {
  readonly repository: GitRepository;
  readonly largeFiles: string;
  /** The commit before. */
  readonly base: string;
  /** The commit after; undefined for the disk. */
  readonly head: string | undefined;
}

/** Dossiers of a commit, anywhere in the repository, of which nothing is left in their folder. Each is looked at when it is first asked for. */
export function formerDossiers(
  { repository, largeFiles, base, head }: Moment,
  checking: SideOptions,
): FormerDossiers {
  let pending: ReturnType<typeof readAll> | undefined;
  let blobs: { readonly missing: number; end(): void } | undefined;
  const readAll = async (): Promise<readonly FormerDossier[]> => {
    const before = await dossiersOfCommit(repository, { commit: base, below: '', largeFiles }, checking);
    ({ blobs } = before);
    const after = head === undefined ? undefined : await repository.filesOf(head, '');
    const isThere = (file: string): boolean => after?.has(file) ?? existsSync(join(repository.root, file));
    const sides: FormerDossier[] = [];
    for (const folder of before.folders) {
      if (isThere(folder === '' ? dossierFileName : `${folder}/${dossierFileName}`)) continue;
      const side = await before.side(folder);
      if (side !== undefined) sides.push({ side, folder });
    }
    return sides;
  };
  return {
    async of(now) {
      pending ??= readAll();
      const found = (await pending).filter(({ side }) => isMoved(side, now));
      return found.length === 1 ? found[0] : undefined;
    },
    missing: () => blobs?.missing ?? 0,
    end: () => blobs?.end(),
  };
}
