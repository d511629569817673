import type { CndaTarget } from '../../proofs/requestedCnda';
import type { Range } from '../../text/position';

const running: ReadonlySet<string> = new Set(['pre-examen', 'examen-de-conformite', 'finalisation']);

/** The stage of a request that is being examined; undefined of any other, and where none is written. */
export function runningStage({ stage }: Pick<CndaTarget, 'stage'>): string | undefined {
  const written = stage?.value.trim();
  return written !== undefined && running.has(written) ? written : undefined;
}

/** Where the stage is, or what it is missing from. */
export function stagePlace({ stage, file, range }: CndaTarget): Range {
  return stage?.range ?? file?.range ?? range;
}
