import type { Facts, MarkedPlaces } from '../model';
import { mostPlaces, personalDataOf } from '../../privacy/identities';
import type { InsideText } from './insideText';

/** What is reported about a text that was searched: numbers and secrets, and how far they were looked for. */
export function factsInside({ identities, secrets, documents, unsearched }: InsideText): Facts {
  const because = unsearched ?? (documents.length > 0 ? 'documents' : undefined);
  return {
    ...personalDataOf(identities),
    ...secretsOf(secrets),
    ...(because === undefined ? { searched: 'whole' } : { searched: 'part', unsearchedBecause: because }),
  };
}

/** Those of all the parts of a file. */
export function secretsOf(parts: readonly MarkedPlaces[]): Pick<Facts, 'secrets'> {
  const count = parts.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return {};
  const places = [...new Set(parts.flatMap((one) => one.places))].sort((a, b) => a - b);
  return { secrets: { count, places: places.slice(0, mostPlaces) } };
}
