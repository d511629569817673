import type { Facts } from '../model';
import { identifiersIn } from './identifiersIn';

/** What a text says of a product: identifiers of vendor and product, and versions. Each absent where there is none. */
export function factsOfText(text: string): Pick<Facts, 'identifiers' | 'versions'> {
  const identifiers = identifiersIn(text);
  const versions = versionsIn(text);
  return {
    ...(identifiers === undefined ? {} : { identifiers }),
    ...(versions.length === 0 ? {} : { versions }),
  };
}

const most = 20;

/** `version 3.2.0`, `version du logiciel : 3.2`, `v2.0.1`. */
const version =
  /(?<![\p{L}\p{N}_])(?:versions?(?:\s{1,4}(?:logicielle|cible|majeure|courante|actuelle|num[ée]ro|n°|(?:du|de)\s{1,4}(?:logiciel|produit)|(?:de la |de l[’'])\p{L}{1,20})){0,3}\s{0,4}[:=]?\s{0,4}v?|v\.?\s?)(\d{1,4}(?:\.\d{1,5}){0,4}(?:[-.]?(?:rc|beta|alpha|sp|p|r|b)\.?\d{0,3})?)(?![\p{L}\p{N}])/giu;

/** Versions named in a text, each once, in the order in which they are; at most 20. */
export function versionsIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(version)) {
    const [whole, name] = match;
    // A letter and one number is more often a row of a table than a version.
    const isAbbreviated = !/^version/iu.test(whole);
    if (name === undefined || (isAbbreviated && !name.includes('.'))) continue;
    found.add(name);
    if (found.size >= most) break;
  }
  return [...found];
}
