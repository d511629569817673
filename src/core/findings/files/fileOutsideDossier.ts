import type { PathRefusal } from '../../evidence/model';
import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/commonFixes';
import { citedState } from './citedState';

/** How a path leads out of the dossier, by its text alone. */
export type OutsideState = Extract<
  PathRefusal,
  'absolute' | 'leaves-folder' | 'network' | 'drive' | 'scheme' | 'home'
>;

/** Evidence travels with its dossier: neither a path nor a symbolic link on its way may leave the dossier's folder. Ours. */
export const fileOutsideDossier = defineFinding({
  code: 'file-outside-dossier',
  severity: 'error',
  origin: 'ours',
  /** `link`: a symbolic link on the way; `folder-link`: the folder of the proofs itself is one. */
  params: params<{ file: string; why: OutsideState | 'link' | 'folder-link' }>(),
  *checkProof(proof, context, draft) {
    const cited = citedState(proof, context);
    if (cited === undefined) return;
    const { file, range, state } = cited;
    if (state.kind === 'outside') yield draft(range, { file, why: 'link' });
    if (state.kind === 'refused' && isWayOut(state.why)) yield draft(range, { file, why: state.why });
  },
  fixes: otherFile,
});

const waysOut: ReadonlySet<PathRefusal> = new Set<OutsideState>([
  'absolute',
  'leaves-folder',
  'network',
  'drive',
  'scheme',
  'home',
]);

function isWayOut(why: PathRefusal): why is OutsideState {
  return waysOut.has(why);
}
