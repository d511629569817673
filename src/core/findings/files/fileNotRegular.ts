import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/otherFile';
import { citedState } from './citedState';

/** A proof is a regular file: neither a folder, nor a pipe, nor a device. Ours. */
export const fileNotRegular = defineFinding({
  code: 'file-not-regular',
  severity: 'error',
  origin: 'ours',
  /** `no-folder`: the folder of the proofs is something else. */
  params: params<{ file: string; what: 'folder' | 'special' | 'no-folder' }>(),
  *checkProof(proof, context, draft) {
    const cited = citedState(proof, context);
    if (cited?.state.kind !== 'not-regular') return;
    yield draft(cited.range, { file: cited.file, what: cited.state.what });
  },
  fixes: otherFile,
});
