import { type MarkedParams, privacyFaultsOf } from '../../privacy/faultsOfFacts';
import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/commonFixes';

/**
 * A file holds a private key, a token, a client secret or a password: counted and placed, never shown. Ours: it opens a
 * service to whoever reads the dossier.
 */
export const secretSuspected = defineFinding({
  code: 'secret-suspected',
  severity: 'information',
  origin: 'ours',
  params: params<MarkedParams & Readonly<{ file: string }>>(),
  *checkFile({ cited, inspection }, _context, draft) {
    for (const fault of privacyFaultsOf(inspection)) {
      if (fault.code !== 'secret-suspected') continue;
      yield draft(cited.range, { file: cited.value, ...fault.params });
    }
  },
  fixes: otherFile,
});
