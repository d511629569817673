import type { Inspection, MarkedPlaces } from '../model';
import { placeUnit } from './placeUnit';

/** What in a file may tell who a patient is, or where somebody was: a finding code with its parameters. Never the value. */
export interface PrivacyFault {
  readonly code: 'personal-data-suspected' | 'production-identity-domain' | 'location-metadata';
  readonly params: Readonly<Record<string, string>>;
}

/** Of the file alone, whatever it is a proof of. */
export function privacyFaultsOf({ type, facts }: Inspection): readonly PrivacyFault[] {
  const { personal, personalNames, productionDomains, location } = facts;
  const unit = placeUnit({ type, facts });
  const marked = (
    code: PrivacyFault['code'],
    found: MarkedPlaces | undefined,
    where: 'file' | 'names' = 'file',
  ): readonly PrivacyFault[] => {
    if (found === undefined || found.count === 0) return [];
    const places = unit === 'document' ? '' : found.places.join(', ');
    return [{ code, params: { where, count: String(found.count), places, unit } }];
  };
  return [
    ...marked('personal-data-suspected', personal),
    ...marked('personal-data-suspected', personalNames, 'names'),
    ...marked('production-identity-domain', productionDomains),
    ...(location === true ? [{ code: 'location-metadata' as const, params: {} }] : []),
  ];
}
