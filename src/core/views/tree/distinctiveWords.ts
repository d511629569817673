import type { Requirement } from '../../catalogue/model';
import { foldWords, oneLine } from '../../catalogue/spelling';

/**
 * What distinguishes a requirement from its neighbours in a chapter, as written: its `Fonction` where no neighbour has the same,
 * else its statement without what such statements begin with (`Le système DOIT`). Ours.
 */
export function distinctiveWords(requirement: Requirement, neighbours: readonly Requirement[]): string {
  const feature = withoutOrdinal(requirement.feature);
  const { features, subjects } = sharedBy(neighbours);
  if (feature !== '' && (features.get(foldWords(feature)) ?? 0) < 2) return feature;
  return withoutOpening(oneLine(requirement.statement), subjects);
}

/** `Le système DOIT permettre de créer…` → `Permettre de créer…`; an opening that says more than that is kept. */
export function withoutOpening(statement: string, shared: ReadonlyMap<string, number> = none): string {
  const opening = openingOf(statement);
  if (opening === undefined) return statement;
  const subject = foldWords(opening.subject);
  if (!usualSubject.test(subject) && (shared.get(subject) ?? 0) < 3) return statement;
  const rest = statement.slice(opening.length).replace(permission, '');
  return rest === '' ? statement : rest.charAt(0).toUpperCase() + rest.slice(1);
}

const none: ReadonlyMap<string, number> = new Map();

/** A subject of a few words, then the modal verb in capitals, as statements of a REM are written. A negation is kept. */
const opening =
  /^(?:\[[^\]]{1,40}\]\s*)?([^,;:.()]{2,80}?)\s+(?:DOIT|DOIVENT|DEVRAIT|DEVRAIENT|PEUT|PEUVENT)\s+/;

const usualSubject =
  /^(?:le|la|les|l'|tout|toute)\s*(?:systemes?|editeurs?|logiciels?|solutions?|candidats?|industriels?|applications?)(?: (?:candidate?|cible|logicielle))?$/;

const permission =
  /^(?:(?:être en mesure|ÊTRE EN MESURE|avoir la capacité) (?:de |d['’])|permettre (?:aux? [^,;.]{2,30}? |à l['’][^,;.\s]{2,30} )?(?:de |d['’]))/;

function openingOf(statement: string): { readonly subject: string; readonly length: number } | undefined {
  const found = opening.exec(statement);
  const subject = found?.[1];
  return found === null || subject === undefined ? undefined : { subject, length: found[0].length };
}

/** `04. Comptes` → `Comptes`: the place in the agency's list says nothing. */
function withoutOrdinal(feature = ''): string {
  return oneLine(feature).replace(/^\d+(?:\.\d+)*[.)]?\s+/, '');
}

interface Shared {
  /** How many requirements have a `Fonction`, by its folded words. */
  readonly features: ReadonlyMap<string, number>;
  /** How many statements begin with a subject, by its folded words. */
  readonly subjects: ReadonlyMap<string, number>;
}

/** A chapter's requirements never change, and each of its rows asks. */
const known = new WeakMap<readonly Requirement[], Shared>();

function sharedBy(neighbours: readonly Requirement[]): Shared {
  const before = known.get(neighbours);
  if (before !== undefined) return before;
  const features = new Map<string, number>();
  const subjects = new Map<string, number>();
  for (const { feature, statement } of neighbours) {
    count(features, foldWords(withoutOrdinal(feature)));
    count(subjects, foldWords(openingOf(oneLine(statement))?.subject ?? ''));
  }
  const shared = { features, subjects };
  known.set(neighbours, shared);
  return shared;
}

function count(counts: Map<string, number>, words: string): void {
  if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
}
