import type { PlanningHost } from '../../core/attach/planAttachment';
import { folderAt } from '../host/paths';
import { fileNameTemplateSetting } from '../host/settings';
import type { ReadyDossier } from './attachTarget';
import { sumOfFile } from './stageFile';

/** What planning asks of a dossier that is open. */
export function planningHost({ dossier, snapshot, catalogue }: ReadyDossier): PlanningHost {
  const sums = new Map<string, Promise<string | undefined>>();
  return {
    snapshot,
    catalogue,
    template: fileNameTemplateSetting(),
    textOf: (path) => dossier.textOf(path),
    folder: folderAt(dossier.folder),
    sumOf(path) {
      const known =
        sums.get(path) ??
        sumOfFile(dossier.uriOf(path)).then(
          ({ sha256 }) => sha256,
          () => undefined, // what can't be read is no duplicate
        );
      sums.set(path, known);
      return known;
    },
  };
}
