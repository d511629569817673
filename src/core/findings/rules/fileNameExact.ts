import { pathFrom } from '../../evidence/names';
import { citedFile } from '../../proofs/model';
import { type ProofFault, proofRule } from './proofRule';

/**
 * The path is written as the file is named. Capitals differ: found on Windows and macOS, not elsewhere, and never by
 * the agency. Only the form of accents differs: found everywhere we look, and worth knowing. Another character that looks
 * the same: found by us alone, so it is more than worth knowing.
 */
export const fileNameExact = proofRule(
  ['file-case-mismatch', 'file-name-normalisation'],
  function* (proof, context): Iterable<ProofFault> {
    const cited = citedFile(proof);
    const state = context.evidenceOf(proof);
    if (cited === undefined || state?.kind !== 'present' || state.nameDiffers === 'no') return;
    const code = state.nameDiffers === 'case' ? 'file-case-mismatch' : 'file-name-normalisation';
    yield {
      code,
      range: cited.range,
      params: { file: cited.value, trueName: pathFrom(context.folder, state.path) },
      ...(state.nameDiffers === 'look-alike' ? { severity: 'warning' as const } : {}),
    };
  },
);
