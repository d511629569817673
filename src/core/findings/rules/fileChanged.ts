import { type ProofFault, proofRule } from './proofRule';

/**
 * The file is still the one whose SHA-256 was written down. A pointer or an empty file is another fault, said elsewhere.
 * Where git changed nothing but line ends, the sum is right and the copy is not: another cure.
 */
export const fileChanged = proofRule(
  ['file-changed', 'line-endings-changed'],
  function* (proof, context): Iterable<ProofFault> {
    const state = context.evidenceOf(proof);
    const { sha256 } = proof;
    if (sha256 === undefined || state?.kind !== 'present' || state.inspection.sha256 === undefined) return;
    const told = sha256.value.trim().toLowerCase();
    // A sum that is none is a fault of form, said by the reader.
    if (!/^[0-9a-f]{64}$/u.test(told) || told === state.inspection.sha256) return;
    if (state.inspection.problems.some(({ code }) => code === 'lfs-pointer' || code === 'file-empty')) return;
    const { lf, crlf } = state.inspection.lineEndSums ?? {};
    if (told === lf || told === crlf) {
      const params = { file: state.path, now: told === lf ? 'CRLF' : 'LF' };
      yield { code: 'line-endings-changed', range: sha256.range, params };
      return;
    }
    yield {
      code: 'file-changed',
      range: sha256.range,
      params: { file: state.path, sha256: state.inspection.sha256 },
    };
  },
);
