import type { EvidenceState } from '../../evidence/model';
import { citedFile, type Proof } from '../../proofs/model';
import type { Range } from '../../text/position';
import type { EntryContext } from '../rule';

/** The path that a proof cites, as written, with what is known of the file. */
export interface CitedState {
  readonly file: string;
  readonly range: Range;
  readonly state: EvidenceState;
}

/** Undefined for a proof that cites no file. */
export function citedState(proof: Proof, context: EntryContext): CitedState | undefined {
  const cited = citedFile(proof);
  const state = context.evidenceOf(proof);
  if (cited === undefined || state === undefined) return undefined;
  return { file: cited.value, range: cited.range, state };
}
