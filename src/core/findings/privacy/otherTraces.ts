import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/commonFixes';
import { type MarkedParams, privacyFaultsOf } from '../../privacy/faultsOfFacts';

/** Bytes like those of a picture are after the end of one. Measured: editors that crop leave the end of the old file there. */
export const dataAfterEnd = defineFinding({
  code: 'data-after-end',
  severity: 'information',
  origin: 'measured',
  params: params<{ file: string; size: number }>(),
  *checkFile({ cited, inspection }, _context, draft) {
    const { afterEnd } = inspection.facts;
    if (afterEnd !== undefined) yield draft(cited.range, { file: cited.value, size: afterEnd });
  },
  fixes: otherFile,
});

/** A picture says where it was taken. Ours: the address of a practice or a home would be deposited unseen. */
export const locationMetadata = defineFinding({
  code: 'location-metadata',
  severity: 'warning',
  origin: 'ours',
  params: params<{ file: string }>(),
  *checkFile({ cited, inspection }, _context, draft) {
    if (inspection.facts.location === true) yield draft(cited.range, { file: cited.value });
  },
  fixes: otherFile,
});

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
