import type { Count } from '../outline/model';
import type { Snapshot } from '../../project/snapshot';

export interface Progress extends Count {
  readonly setAside: number;
  /** `42/63`; empty where nothing is known of what is expected. */
  readonly text: string;
}

/** How many of the expected proofs are there, over one or several dossiers. */
export function progressOf(snapshots: readonly Snapshot[]): Progress {
  const sum = (count: (snapshot: Snapshot) => number): number =>
    snapshots.reduce((total, snapshot) => total + count(snapshot), 0);
  const provided = sum(({ summary }) => summary.provided);
  const setAside = sum(({ summary }) => summary.notApplicable);
  const expected = sum(({ summary }) => summary.expectedProofs) - setAside;
  const known = snapshots.some(({ catalogue }) => catalogue.kind === 'loaded');
  return { provided, expected, setAside, text: known ? `${provided}/${expected}` : '' };
}
