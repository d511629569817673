import type { Facts, MarkedPlaces } from '../inspect/model';

/** What in a text may show who a patient is. Each absent where there is none. Places are lines from 1. */
export type PersonalData = Pick<Facts, 'personal' | 'productionDomains'>;

/**
 * What a text, or a part of a file, holds of patients' identities, before all of the file was seen: a number that one part
 * declares as one of test is none of a patient in any other. Held in memory while the file is searched; never kept.
 */
export interface Identities {
  /** Numbers that may be patients', by their thirteen characters. Those that are too many to be distinguished are under ''. */
  readonly suspects: ReadonlyMap<string, MarkedPlaces>;
  /** The thirteen characters of numbers that are under a domain of test or of demonstration. */
  readonly declaredTest: ReadonlySet<string>;
  readonly productionDomains: MarkedPlaces;
}

/**
 * Test patients of the agency, by their thirteen characters. Its public examples give them under the domain of production,
 * which is reported by itself. Source: the patients of TestContenuCDA and of hl7V2-exemples, « connus du DMP de test ».
 */
const publishedTestNumbers: readonly string[] = ['2790351215189', '2770763220829'];

/** How many places are reported. */
export const mostPlaces = 20;

/** What of the parts of one file shows who a patient is, once all of them were searched. */
export function personalDataOf(parts: readonly Identities[]): PersonalData {
  const tests = new Set([...publishedTestNumbers, ...parts.flatMap(({ declaredTest }) => [...declaredTest])]);
  const suspects = parts.flatMap((part) =>
    [...part.suspects].filter(([digits]) => !tests.has(digits)).map(([, marks]) => marks),
  );
  const personal = together(suspects);
  const productionDomains = together(parts.map((part) => part.productionDomains));
  return {
    ...(personal.count > 0 ? { personal } : {}),
    ...(productionDomains.count > 0 ? { productionDomains } : {}),
  };
}

/** The same, with other places. */
export function placedAt(
  { suspects, declaredTest, productionDomains }: Identities,
  places: readonly number[],
): Identities {
  const at = ({ count }: MarkedPlaces): MarkedPlaces => ({ count, places: count > 0 ? places : [] });
  return {
    suspects: new Map([...suspects].map(([digits, marks]) => [digits, at(marks)])),
    declaredTest,
    productionDomains: at(productionDomains),
  };
}

function together(found: readonly MarkedPlaces[]): MarkedPlaces {
  const count = found.reduce((sum, one) => sum + one.count, 0);
  const places = [...new Set(found.flatMap((one) => one.places))].sort((a, b) => a - b);
  return { count, places: places.slice(0, mostPlaces) };
}
