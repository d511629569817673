import { fileRule } from './proofRule';

/** The cited file is there. A path left empty is a fault of form, said by the reader. */
export const fileNotFound = fileRule('file-not-found', (state, cited) =>
  state.kind === 'absent' && cited.value.trim() !== '' ? { nearest: state.nearest ?? '' } : undefined,
);
