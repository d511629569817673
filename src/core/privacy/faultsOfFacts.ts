import type { Fault } from '../text/draft';
import type { Inspection, MarkedPlaces } from '../inspect/model';
import { type PlaceUnit, placeUnit } from './placeUnit';

/** What in a file may show who a patient is, where somebody was, or how to get in: a finding code with its parameters. Never the value. */
export type PrivacyFault =
  | Fault<'personal-data-suspected', MarkedParams & { readonly where: 'file' | 'names' }>
  | Fault<'production-identity-domain', MarkedParams>
  | Fault<'secret-suspected', MarkedParams>
  | Fault<'location-metadata'>
  | Fault<'data-after-end', { readonly size: number }>;

/** How many there are, and the first places as numbers of lines, pages or files by comma; '' where nothing is to be counted. */
export type MarkedParams = Readonly<{ count: number; places: string; unit: PlaceUnit }>;

/** Of the file alone, whatever it is a proof of. */
export function privacyFaultsOf({ type, facts }: Inspection): readonly PrivacyFault[] {
  const { personal, personalNames, productionDomains, secrets, location, afterEnd } = facts;
  const unit = placeUnit({ type, facts });
  const faults: PrivacyFault[] = [];
  for (const [where, found] of [
    ['file', personal],
    ['names', personalNames],
  ] as const) {
    const marked = markedParams(found, unit);
    if (marked !== undefined) faults.push({ code: 'personal-data-suspected', params: { where, ...marked } });
  }
  const domains = markedParams(productionDomains, unit);
  if (domains !== undefined) faults.push({ code: 'production-identity-domain', params: domains });
  const marked = markedParams(secrets, unit);
  if (marked !== undefined) faults.push({ code: 'secret-suspected', params: marked });
  if (location === true) faults.push({ code: 'location-metadata', params: {} });
  if (afterEnd !== undefined) faults.push({ code: 'data-after-end', params: { size: afterEnd } });
  return faults;
}

function markedParams(found: MarkedPlaces | undefined, unit: PlaceUnit): MarkedParams | undefined {
  if (found === undefined || found.count === 0) return undefined;
  return { count: found.count, places: unit === 'document' ? '' : found.places.join(', '), unit };
}
