import { fileRule } from './proofRule';

/** The file can be read. A name that some system keeps for itself, or that hides what it is, is never opened. */
export const fileUnreadable = fileRule('file-unreadable', (state) => {
  if (state.kind === 'unreadable') return { reason: state.reason };
  if (state.kind !== 'refused') return undefined;
  return state.why === 'control-character' || state.why === 'reserved-name'
    ? { reason: state.why }
    : undefined;
});
