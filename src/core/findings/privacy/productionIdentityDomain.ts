import { type MarkedParams, privacyFaultsOf } from '../../evidence/privacy/faultsOfFacts';
import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/otherFile';

/** A file names an identity domain of production, INS-NIR or INS-NIA. Ours: the agency asks for test identities. */
export const productionIdentityDomain = defineFinding({
  code: 'production-identity-domain',
  severity: 'warning',
  origin: 'ours',
  params: params<MarkedParams & Readonly<{ file: string }>>(),
  *checkFile({ cited, inspection }, _context, draft) {
    for (const fault of privacyFaultsOf(inspection)) {
      if (fault.code !== 'production-identity-domain') continue;
      yield draft(cited.range, { file: cited.value, ...fault.params });
    }
  },
  fixes: otherFile,
});
