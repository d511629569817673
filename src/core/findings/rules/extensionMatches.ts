import { extensionMismatch } from '../../evidence/extensionMismatch';
import { fileRule } from './proofRule';

/** The name says what the bytes are: a tool that goes by the name can't open the file otherwise. */
export const extensionMatches = fileRule('extension-mismatch', (state) => {
  if (state.kind !== 'present' || state.inspection.problems.length > 0) return undefined;
  return extensionMismatch(state.path, state.inspection);
});
