import { citedFile } from '../../proofs/model';
import { type ProofFault, proofRule } from './proofRule';

/** What looking inside found wrong: a part of it lost or ill made, a password. */
export const fileForm = proofRule(
  ['file-corrupt', 'pdf-encrypted', 'xml-malformed', 'doctype-refused', 'hl7-malformed', 'archive-unsafe'],
  function* (proof, context): Iterable<ProofFault> {
    const cited = citedFile(proof);
    const state = context.evidenceOf(proof);
    if (cited === undefined || state?.kind !== 'present') return;
    for (const { code, params } of state.inspection.problems) {
      // Of another family.
      if (code === 'file-empty' || code === 'lfs-pointer' || code === 'file-unreadable') continue;
      yield { code, range: cited.range, params: { file: cited.value, ...params } };
    }
  },
);
