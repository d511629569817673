import { fileRule } from './proofRule';

/** A proof is a file: neither a folder, nor a pipe, nor a device. */
export const fileNotRegular = fileRule('file-not-regular', (state) =>
  state.kind === 'not-regular' ? { what: state.what } : undefined,
);
