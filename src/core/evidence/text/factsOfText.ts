import type { Facts } from '../model';
import { identifiersIn } from './identifiersIn';
import { versionsIn } from './versionsIn';

/** What a text says of a product: identifiers of vendor and product, and versions. Each absent where there is none. */
export function factsOfText(text: string): Pick<Facts, 'identifiers' | 'versions'> {
  const identifiers = identifiersIn(text);
  const versions = versionsIn(text);
  return {
    ...(identifiers === undefined ? {} : { identifiers }),
    ...(versions.length === 0 ? {} : { versions }),
  };
}
