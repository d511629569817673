import type { Snapshot } from '../../project/snapshot';

export interface FaultCount {
  readonly errors: number;
  readonly warnings: number;
}

/** What is wrong in a dossier. A proof that is still to be made is no fault: progress tells of those. */
export function faultsOf({ findings, summary }: Snapshot): FaultCount {
  const missing = { error: 0, warning: 0, information: 0 };
  for (const { code, severity } of findings) if (code === 'proof-missing') missing[severity]++;
  return { errors: summary.errors - missing.error, warnings: summary.warnings - missing.warning };
}
