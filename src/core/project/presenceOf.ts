import type { EvidenceState } from '../evidence/model';
import type { Proof } from '../proofs/model';
import type { Located } from '../text/located';

/** Whether what a proof names is there, whatever rules say of it. */
export type Presence = 'there' | 'not-there' | 'not-checked';

/**
 * A file is there when it was found and is not empty; a link, a number, a stage or a role when it is written: their form is
 * for rules. `evidence` is what is known of the file that the proof cites.
 */
export function presenceOf({ target }: Proof, evidence: EvidenceState | undefined): Presence {
  switch (target.kind) {
    case 'file':
      return presenceOfFile(evidence);
    case 'cnda':
      return target.file === undefined ? presenceOfText(target.stage) : presenceOfFile(evidence);
    case 'psc':
      return target.file === undefined ? presenceOfText(target.role) : presenceOfFile(evidence);
    case 'gazelle':
    case 'link':
      return presenceOfText(target.url);
    case 'motco2':
      return presenceOfText(target.number);
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
