import { citedFile } from '../../proofs/model';
import { type ProofFault, proofRule } from './proofRule';

/** What looking inside found wrong: nothing in the file, a pointer in its place, a part of it lost or ill made, a password. */
export const fileForm = proofRule(
  [
    'file-empty',
    'lfs-pointer',
    'file-corrupt',
    'pdf-encrypted',
    'xml-malformed',
    'doctype-refused',
    'hl7-malformed',
    'archive-unsafe',
    'file-unreadable',
  ],
  function* (proof, context): Iterable<ProofFault> {
    const cited = citedFile(proof);
    const state = context.evidenceOf(proof);
    if (cited === undefined || state?.kind !== 'present') return;
    for (const { code, params } of state.inspection.problems) {
      const fault = { code, range: cited.range, params: { file: cited.value, ...params } };
      // The file may be as good as any: what it holds was not looked at.
      yield code === 'file-unreadable' ? { ...fault, severity: 'warning' } : fault;
    }
  },
);
