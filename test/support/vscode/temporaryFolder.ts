import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeAtEnd } from './endings';

export interface TemporaryFolder {
  readonly folder: string;
  readonly remove: () => void;
}

/** A new folder under the system's temporary one, gone at the latest with this process. */
export function temporaryFolder(name: string): TemporaryFolder {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), `segur-preuves-${name}-`));
  return { folder, remove: removeAtEnd(folder) };
}
