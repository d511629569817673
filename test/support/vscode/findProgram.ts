import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** The full path of the first of these programs that the PATH leads to. */
export function findProgram(...names: readonly string[]): string | undefined {
  const { PATH: search = '' } = process.env;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names
    .flatMap((name) => search.split(path.delimiter).map((folder) => path.join(folder, name + suffix)))
    .find(isExecutable);
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
