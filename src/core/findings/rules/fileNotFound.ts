import { fileRule } from './proofRule';

/** The cited file is there. A path that names nothing at all is one that is not. */
export const fileNotFound = fileRule('file-not-found', (state) => {
  if (state.kind === 'absent') return { nearest: state.nearest ?? '' };
  return state.kind === 'refused' && state.why === 'empty' ? { nearest: '' } : undefined;
});
