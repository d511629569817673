import type { PathRefusal } from '../../evidence/model';
import { fileRule } from './proofRule';

/** Paths that lead elsewhere, each a way out of its own. */
const waysOut: ReadonlySet<PathRefusal> = new Set([
  'absolute',
  'leaves-folder',
  'network',
  'drive',
  'scheme',
  'home',
]);

/** Evidence travels with its dossier: a path, or a link on its way, must not leave the dossier's folder. */
export const fileOutsideDossier = fileRule('file-outside-dossier', (state) => {
  if (state.kind === 'outside') return { why: 'link' };
  return state.kind === 'refused' && waysOut.has(state.why) ? { why: state.why } : undefined;
});
