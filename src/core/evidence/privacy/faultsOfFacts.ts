import type { Facts, Inspection, MarkedPlaces } from '../model';

/** What in a file may tell who a patient is, or where somebody was: a finding code with its parameters. Never the value. */
export interface PrivacyFault {
  readonly code: 'personal-data-suspected' | 'production-identity-domain' | 'location-metadata';
  readonly params: Readonly<Record<string, string>>;
}

/** Of the file alone, whatever it is a proof of. */
export function privacyFaultsOf({ type, facts }: Inspection): readonly PrivacyFault[] {
  const { personal, personalNames, productionDomains, location } = facts;
  const unit = unitOf(type, facts);
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

/** What the places of a file's marks count: an Office document has neither lines nor pages of its own. */
function unitOf(type: string, { entries }: Facts): 'page' | 'line' | 'entry' | 'document' {
  if (type === 'pdf') return 'page';
  if (entries === undefined) return 'line';
  return documents.has(type) ? 'document' : 'entry';
}

const documents: ReadonlySet<string> = new Set('docx xlsx pptx vsdx odt ods odp odg epub'.split(' '));
