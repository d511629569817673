import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, normalize, resolve } from 'node:path';
import type { Language } from '../../core/language/language';
import { filesBelow, FolderNotListed } from '../../core/attach/filesBelow';
import { nodeFolder } from '../../node/nodeFolder';
import { directCalls } from '../../node/systemCalls';
import type { CliIo } from '../io';
import { UsageError } from '../options';
import { fileWords } from '../output/fileWords';
import { statNamed } from './operandFile';

/** A file that was named, or that is in a folder that was. */
export interface OperandFile {
  /** As the user would name it from the current folder, `/` between parts. */
  readonly file: string;
  /** Absolute, behind links. */
  readonly path: string;
  /** Its name with those of its folders that were named, where ids are looked for. */
  readonly names: string;
}

/** The files that operands name, each once. Throws `UsageError` for what is not there or is neither file nor folder. */
export async function filesToAttach(
  operands: readonly string[],
  io: Pick<CliIo, 'cwd'>,
  language: Language,
): Promise<readonly OperandFile[]> {
  const found = new Map<string, OperandFile>();
  for (const operand of operands) {
    for (const source of await filesIn(operand, io, language)) {
      if (!found.has(source.path)) found.set(source.path, source);
    }
  }
  return [...found.values()];
}

async function filesIn(
  operand: string,
  io: Pick<CliIo, 'cwd'>,
  language: Language,
): Promise<readonly OperandFile[]> {
  const words = fileWords[language];
  const what = await statNamed(operand, io, language);
  const path = resolve(io.cwd, operand);
  const written = slashed(operand);
  if (what.isFile()) return [{ file: written, path: await realpath(path), names: namesIn(operand, path) }];
  if (!what.isDirectory()) throw new UsageError(words.notAFile(operand));
  try {
    const root = await realpath(path);
    const below = await filesBelow(nodeFolder(root, directCalls));
    const folder = isAbsolute(operand)
      ? `${basename(dirname(path))}/${basename(path)}`
      : namesIn(operand, path);
    return below.map((name) => ({
      file: `${written.replace(/\/+$/u, '')}/${name}`.replace(/^\.\//u, ''),
      path: resolve(root, name),
      names: `${folder}/${name}`,
    }));
  } catch (error) {
    if (!(error instanceof FolderNotListed)) throw error;
    const named = error.path === '' ? operand : `${operand}/${error.path}`;
    throw new UsageError(words.unreadable(named, error.reason));
  }
}

/** Folders that the user did not write are not looked at: the folder that a dossier happens to be in says nothing. */
function namesIn(operand: string, path: string): string {
  const parts = slashed(normalize(operand)).split('/');
  const written = parts.slice(parts.lastIndexOf('..') + 1).filter((part) => part !== '' && part !== '.');
  return written.length === 0 ? basename(path) : written.join('/');
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
