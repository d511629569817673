import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Language } from '../../core/language/language';
import { dossierFileName } from '../../core/project/paths';
import { addAll } from '../../core/text/addAll';
import type { CliIo } from '../io';
import { UsageError } from '../options';
import { cliWords } from '../words';
import { findDossiers } from './findDossiers';
import { statNamed } from './operandFile';

/** The `segur.yaml` files that are meant, as the user would name them. Throws `UsageError` where there is none. */
export async function dossierPaths(
  named: readonly string[],
  io: CliIo,
  language: Language,
): Promise<readonly string[]> {
  const words = cliWords(language);
  const paths: string[] = [];
  for (const name of named.length === 0 ? ['.'] : named) {
    const what = await statNamed(name, io, language);
    const found = what.isDirectory() ? await findDossiers(resolve(io.cwd, name)) : [''];
    if (found.length === 0) throw new UsageError(words.noDossier(name));
    addAll(
      paths,
      found.map((path) => (path === '' ? name : join(name, path))),
    );
  }
  return [...new Set(paths.map((path) => (basename(path) === '' ? join(path, dossierFileName) : path)))];
}

/** Absolute. Throws `UsageError` for one that is no folder: a mistyped root would allow nothing, in silence. */
export async function allowedRootsOf(
  named: readonly string[],
  io: Pick<CliIo, 'cwd'>,
  language: Language,
): Promise<readonly string[]> {
  for (const name of named) {
    const what = await stat(resolve(io.cwd, name)).catch(() => undefined);
    if (name === '' || what?.isDirectory() !== true)
      throw new UsageError(cliWords(language).notAFolder('--allow-root', name));
  }
  return named.map((name) => resolve(io.cwd, name));
}
