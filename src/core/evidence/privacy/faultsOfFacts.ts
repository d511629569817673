import type { Inspection, MarkedPlaces } from '../model';

/** What in a file may tell who a patient is, or where somebody was: a finding code with its parameters. Never the value. */
export interface PrivacyFault {
  readonly code: 'personal-data-suspected' | 'production-identity-domain' | 'location-metadata';
  readonly params: Readonly<Record<string, string>>;
}

/** Of the file alone, whatever it is a proof of. */
export function privacyFaultsOf({ type, facts }: Inspection): readonly PrivacyFault[] {
  const { personal, productionDomains, location } = facts;
  const unit = type === 'pdf' ? 'page' : 'line';
  const marked = (code: PrivacyFault['code'], found: MarkedPlaces | undefined): readonly PrivacyFault[] => {
    if (found === undefined || found.count === 0) return [];
    const places = found.places.join(', ');
    return [{ code, params: { where: 'file', count: String(found.count), places, unit } }];
  };
  return [
    ...marked('personal-data-suspected', personal),
    ...marked('production-identity-domain', productionDomains),
    ...(location === true ? [{ code: 'location-metadata' as const, params: {} }] : []),
  ];
}
