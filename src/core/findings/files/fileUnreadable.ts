import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/commonFixes';
import { citedState } from './citedState';

/**
 * The file can be read. A name that is reserved by a system, or that hides what it is, is never opened. Where only the
 * content was not looked at, the file may be as good as any: a warning. Ours.
 */
export const fileUnreadable = defineFinding({
  code: 'file-unreadable',
  severity: 'error',
  origin: 'ours',
  /** `reason` is a stable word of the folder's or of the reader's; new ones may come. */
  params: params<{ file: string; reason: string }>(),
  *checkProof(proof, context, draft) {
    const cited = citedState(proof, context);
    if (cited === undefined) return;
    const { file, range, state } = cited;
    if (state.kind === 'unreadable') yield draft(range, { file, reason: state.reason });
    if (state.kind === 'refused' && (state.why === 'control-character' || state.why === 'reserved-name'))
      yield draft(range, { file, reason: state.why });
    if (state.kind !== 'present') return;
    for (const problem of state.inspection.problems) {
      if (problem.code !== 'file-unreadable') continue;
      const { reason } = problem.params;
      yield draft(range, { file, reason }, { severity: 'warning' });
    }
  },
  fixes: otherFile,
});

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
