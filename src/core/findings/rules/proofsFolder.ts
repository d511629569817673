import { rangeOf } from '../../text/position';
import type { DossierRule } from '../rule';

/** The folder of the proofs can be read: else no proof is seen, which is not the same as none being there. Ours. */
export const proofsFolder: DossierRule = {
  scope: 'dossier',
  codes: ['file-outside-dossier', 'file-not-regular', 'file-unreadable'],
  *check({ dossier, proofsFault }) {
    if (proofsFault !== undefined) yield { ...proofsFault, file: dossier.path, range: rangeOf(0, 0, 0, 1) };
  },
};
