import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MendingStep } from './mendings';

/** Does to a copy of the sample what a fixing says. Throws where the text to change is not there once. */
export function mend(folder: string, step: MendingStep): void {
  switch (step.kind) {
    case 'copy':
      copyFileSync(join(folder, step.from), join(folder, step.to));
      return;
    case 'rename':
      renameSync(join(folder, step.from), join(folder, step.to));
      return;
    case 'edit':
      replaceOnce(join(folder, step.file), step.from, step.to);
      return;
  }
}

function replaceOnce(path: string, from: string, to: string): void {
  const parts = readFileSync(path, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} times: ${from}`);
  writeFileSync(path, parts.join(to));
}
