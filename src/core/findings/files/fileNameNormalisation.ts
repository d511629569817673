import { defineFinding, params } from '../defineFinding';
import { misnamed, useTrueName } from './trueName';

/**
 * Only the Unicode form of accents differs from the true name: the file is found everywhere we looked. Where another
 * character looks the same, only this program finds the file, so it is a warning.
 */
export const fileNameNormalisation = defineFinding({
  code: 'file-name-normalisation',
  severity: 'information',
  origin: 'measured',
  params: params<{ file: string; trueName: string }>(),
  *checkProof(proof, context, draft) {
    const found = misnamed(proof, context);
    if (found === undefined || found.by === 'case') return;
    yield draft(found.range, found.names, found.by === 'look-alike' ? { severity: 'warning' } : {});
  },
  *fixes(context, { trueName }) {
    yield useTrueName(context, trueName);
  },
});
