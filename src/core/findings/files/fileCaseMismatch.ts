import { defineFinding, params } from '../defineFinding';
import { misnamed, useTrueName } from './trueName';

/** Only capitals differ from the true name: such a file is found on Windows and macOS, not elsewhere, and never by the agency. */
export const fileCaseMismatch = defineFinding({
  code: 'file-case-mismatch',
  severity: 'error',
  origin: 'measured',
  params: params<{ file: string; trueName: string }>(),
  *checkProof(proof, context, draft) {
    const found = misnamed(proof, context);
    if (found?.by === 'case') yield draft(found.range, found.names);
  },
  *fixes(context, { trueName }) {
    yield useTrueName(context, trueName);
  },
});
