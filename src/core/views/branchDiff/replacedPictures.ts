import type { DossierChange } from './model';

/** A picture that was replaced, as the other side has it. */
export interface ReplacedPicture {
  /** From the dossier's folder. */
  readonly path: string;
  /** The usual extension of its type. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** Enough for a review; together they fill the disk with no more than `mostBytes`. */
const mostPictures = 200;
const mostBytes = 256 * 1024 * 1024;

/** The former pictures of what was replaced, each once, as many as a page shows. */
export function replacedPictures({ requirements }: DossierChange): readonly ReplacedPicture[] {
  const pictures = new Map<string, ReplacedPicture>();
  let bytes = 0;
  for (const { change, before } of requirements.flatMap(({ proofs }) => proofs)) {
    if (change !== 'replaced' || before?.picture === undefined || before.file === undefined) continue;
    const size = before.summed?.size ?? 0;
    if (pictures.has(before.file) || pictures.size >= mostPictures || bytes + size > mostBytes) continue;
    bytes += size;
    pictures.set(before.file, { path: before.file, type: before.picture, size });
  }
  return [...pictures.values()];
}
