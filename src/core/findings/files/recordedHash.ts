import type { Inspection } from '../../inspect/model';
import type { Proof } from '../../proofs/model';
import type { Range } from '../../text/position';
import type { EntryContext } from '../rule';

/** A SHA-256 that was written beside a proof and is not that of the file. */
export interface OtherHash {
  /** Where it is written. */
  readonly range: Range;
  /** The file's true path, relative to the dossier's folder. */
  readonly path: string;
  /** The file's own, hexadecimal. */
  readonly sha256: string;
  /** The line endings that the file has now, where nothing else changed since; undefined where more did. */
  readonly lineEndings: 'LF' | 'CRLF' | undefined;
}

/** Undefined where the hash is the file's, or can't be compared. A pointer or an empty file is reported by other findings. */
export function otherHash(proof: Proof, context: EntryContext): OtherHash | undefined {
  const written = proof.sha256;
  const state = context.evidenceOf(proof);
  if (written === undefined || state?.kind !== 'present') return undefined;
  const { sha256, problems } = state.inspection;
  const recorded = written.value.trim().toLowerCase();
  // Anything else than a hash is a fault of form, reported by the reader.
  if (sha256 === undefined || recorded === sha256 || !/^[0-9a-f]{64}$/u.test(recorded)) return undefined;
  if (problems.some(({ code }) => code === 'lfs-pointer' || code === 'file-empty')) return undefined;
  const lineEndings = lineEndingsNow(recorded, state.inspection);
  return { range: written.range, path: state.path, sha256, lineEndings };
}

function lineEndingsNow(recorded: string, { lineEndHashes }: Inspection): 'LF' | 'CRLF' | undefined {
  if (recorded === lineEndHashes?.lf) return 'CRLF';
  return recorded === lineEndHashes?.crlf ? 'LF' : undefined;
}
