import { baseName } from '../../text/names';

/**
 * The name of a folder for the renamed files of a chapter, from the path of its deposit file: `depots/psc.depot.yaml` gives
 * `depot-psc`, then `depot-psc-2` where that is taken.
 */
export function packageFolderName(depositPath: string, isTaken: (name: string) => boolean): string {
  const name = `depot-${baseName(depositPath).replace(/\.depot\.yaml$/u, '')}`;
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name}-${String(number)}`;
    if (!isTaken(tried)) return tried;
  }
}
