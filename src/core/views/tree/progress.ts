import type { Count } from '../outline/model';
import { countOf } from '../outline/tally';
import { totalOf } from '../../project/countProofs';
import type { ProofCounts, Snapshot } from '../../project/snapshot';

interface Progress {
  readonly counts: ProofCounts;
  /** Without what is set aside. */
  readonly count: Count;
  /** `42/63`; empty where nothing is known of what is expected. */
  readonly text: string;
}

/** How many of the expected proofs are provided, over one or several dossiers. */
export function progressOf(snapshots: readonly Snapshot[]): Progress {
  const counts = totalOf(snapshots.map(({ summary }) => ({ counts: summary })));
  const count = countOf(counts);
  const known = snapshots.some(({ catalogue }) => catalogue.kind === 'loaded');
  return { counts, count, text: known ? `${count.provided}/${count.expected}` : '' };
}

interface FaultCount {
  readonly errors: number;
  readonly warnings: number;
}

/** What is wrong in a dossier. A proof that is still to be made is no fault: progress shows those. */
export function faultsOf({ findings, summary }: Snapshot): FaultCount {
  const missing = { error: 0, warning: 0, information: 0 };
  for (const { code, severity } of findings) if (code === 'proof-missing') missing[severity]++;
  return { errors: summary.errors - missing.error, warnings: summary.warnings - missing.warning };
}
