import { attachedAt } from '../../core/attach/attachedAt';
import { baseName } from '../../core/text/names';
import { attachWords } from '../../core/views/attach/words';
import { notify } from '../host/notify';
import type { Session } from '../session/dossiers';
import type { AttachTarget } from './attachTarget';
import type { ReadSource } from './readSources';
import { sumOfFile, unstage } from './stageFile';

/** Leaves out the files whose bytes are a proof of the target already, or come twice, and says which. */
export async function notYetAttached(
  session: Session,
  target: AttachTarget,
  read: readonly ReadSource[],
): Promise<readonly ReadSource[]> {
  const toAttach: ReadSource[] = [];
  const known: string[] = [];
  for (const one of read) {
    const isNew = toAttach.every(({ sha256 }) => sha256 !== one.sha256) && !(await isAttached(target, one));
    if (isNew) toAttach.push(one);
    else {
      known.push(one.kind === 'staged' ? one.name : baseName(one.path));
      if (one.kind === 'staged') await unstage(one.file);
    }
  }
  const name = target.expected?.name ?? target.coverage.requirement.id;
  if (known.length > 0)
    void notify.information(attachWords[session.language].fileAlreadyAttached(known.join(', '), name));
  return toAttach;
}

export async function isAttached(target: AttachTarget, one: ReadSource): Promise<boolean> {
  const { sha256 } = one;
  const size = one.kind === 'staged' ? one.file.size : one.size;
  const sumOf = async (path: string): Promise<string | undefined> => {
    try {
      return (await sumOfFile(target.dossier.uriOf(path))).sha256;
    } catch {
      return undefined; // deleted since it was listed
    }
  };
  return (await attachedAt(target, { sha256, size }, target.snapshot, sumOf)) !== undefined;
}
