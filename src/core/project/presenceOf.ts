import type { EvidenceState } from '../evidence/model';
import type { Dossier } from '../dossier/model';
import type { Proof } from '../proofs/model';
import { requestedCnda } from '../proofs/requestedCnda';
import type { Located } from '../text/located';

/** Whether what a proof names is there, whatever rules say of it. */
export type Presence = 'there' | 'not-there' | 'not-checked';

/**
 * A file is there when it was found and is not empty; a link, a number, a stage or a role when it is written: their form is
 * for rules. A Gazelle test that is not verified yet, and a failed run of MOTCO2, are not there. `evidence` is what is known
 * of the file that the proof cites.
 */
export function presenceOf(
  { target, state, result }: Proof,
  evidence: EvidenceState | undefined,
  dossier: Pick<Dossier, 'requests'>,
): Presence {
  switch (target.kind) {
    case 'file':
      return presenceOfFile(evidence);
    case 'cnda':
      return target.file === undefined
        ? presenceOfText(requestedCnda(target, dossier).stage)
        : presenceOfFile(evidence);
    case 'psc':
      return target.file === undefined ? presenceOfText(target.role) : presenceOfFile(evidence);
    case 'gazelle':
      return state?.value === 'a-verifier' ? 'not-there' : presenceOfText(target.url);
    case 'link':
      return presenceOfText(target.url);
    case 'motco2':
      return result?.value === 'ko' ? 'not-there' : presenceOfText(target.number);
    case 'unreadable':
      return 'not-there';
  }
}

function presenceOfFile(evidence: EvidenceState | undefined): Presence {
  if (evidence === undefined || evidence.kind === 'unchecked') return 'not-checked';
  return evidence.kind === 'present' && evidence.inspection.stamp.size > 0 ? 'there' : 'not-there';
}

function presenceOfText(text: Located<string> | undefined): Presence {
  return (text?.value.trim() ?? '') === '' ? 'not-there' : 'there';
}
