import type { MarkedPlaces } from '../inspect/model';
import { type Identities, mostPlaces } from './identities';

/** How many numbers are distinguished, so that memory stays bounded. Ours: more than a proof has patients. */
export const mostDistinctNumbers = 5000;

/** What many parts of one file hold, as if it were one part: a log may hold a hundred thousand encoded words. */
export class GatheredIdentities implements Identities {
  readonly suspects = new Map<string, MarkedPlaces>();
  readonly declaredTest = new Set<string>();
  productionDomains: MarkedPlaces = { count: 0, places: [] };

  add(part: Identities): void {
    for (const [digits, marks] of part.suspects) {
      const key = this.suspects.has(digits) || this.suspects.size < mostDistinctNumbers ? digits : '';
      this.suspects.set(key, withMarks(this.suspects.get(key), marks));
    }
    for (const digits of part.declaredTest) this.declaredTest.add(digits);
    this.productionDomains = withMarks(this.productionDomains, part.productionDomains);
  }
}

/** Both counts, and the first places. */
export function withMarks(marks: MarkedPlaces | undefined, more: MarkedPlaces): MarkedPlaces {
  if (marks === undefined || marks.count === 0) return more;
  if (more.count === 0) return marks;
  const isFull = marks.places.length >= mostPlaces || more.places.length === 0;
  const places = isFull ? marks.places : [...new Set([...marks.places, ...more.places])].slice(0, mostPlaces);
  return { count: marks.count + more.count, places };
}
