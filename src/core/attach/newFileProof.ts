import type { NewProof, NewTarget } from '../editing/newProof';
import type { Snapshot } from '../project/snapshot';
import type { MatchedTarget } from './matchFile';

interface ProofFacts {
  readonly snapshot: Snapshot;
  readonly sha256: string;
  /** `YYYY-MM-DD`; written of what was made with the product alone. */
  readonly madeOn: string | undefined;
}

/** A file as the proof of what is expected: as what the CNDA or the EDC PSC gave where nothing else is asked for. */
export function newFileProof(
  { expected }: MatchedTarget,
  file: string,
  { snapshot, sha256, madeOn }: ProofFacts,
): NewProof {
  const target = targetFor(expected?.expectedProof.kinds ?? [], file);
  const version = target.kind === 'file' ? snapshot.dossier.product.version?.value : undefined;
  const made = target.kind === 'file' ? madeOn : undefined;
  return { for: expected?.name, target, sha256, version, madeOn: made };
}

function targetFor(kinds: readonly string[], file: string): NewTarget {
  const [kind, ...others] = kinds;
  if (others.length > 0) return { kind: 'file', file };
  if (kind === 'cnda') return { kind: 'cnda', file };
  return kind === 'psc-habilitation' ? { kind: 'psc', file } : { kind: 'file', file };
}
