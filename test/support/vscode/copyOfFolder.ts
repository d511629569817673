import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { sampleDossier } from './repository';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

/** A copy of the sample dossier, or of another folder, that may be written to; its last part is the original's name. */
export function copyOfFolder(original: string = sampleDossier): TemporaryFolder {
  if (!existsSync(original)) throw new Error(`There is no folder ${original}`);
  const { folder, remove } = temporaryFolder('copy');
  const copy = path.join(folder, path.basename(original));
  mkdirSync(copy);
  cpSync(original, copy, { recursive: true });
  return { folder: copy, remove };
}
