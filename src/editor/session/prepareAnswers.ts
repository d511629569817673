import { inSlices, type Slices } from '../../core/ports/slices';
import type { Snapshot } from '../../core/project/snapshot';
import { lazy } from '../lazy';

/**
 * Makes ready what the first outline, search and list of ids of a large catalogue would wait for, in turns with all other work. Throws the
 * signal's reason.
 */
export async function prepareAnswers(
  snapshot: Snapshot,
  textOf: (path: string) => string | undefined,
  slices: Slices,
  signal: AbortSignal,
): Promise<void> {
  if (snapshot.catalogue.kind !== 'loaded') return;
  const { knownTexts, prepareSymbols } = await lazy.mentions();
  await inSlices(prepareSymbols(knownTexts(snapshot, textOf)), slices, signal);
  const { prepareCompletion } = await lazy.actions();
  await inSlices(prepareCompletion(snapshot.catalogue.catalogue), slices, signal);
}
