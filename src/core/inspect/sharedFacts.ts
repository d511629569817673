import type { Facts } from './model';

/** Beyond these, facts are likely those of one file alone. */
const mostShared = 1000;
const longestShared = 200;

const shared = new Map<string, Facts>();

/** Facts that are equal as one object: many files of a dossier have the same, and there may be 100,000 of them. */
export function sharedFacts(facts: Facts): Facts {
  const key = JSON.stringify(facts);
  if (key.length > longestShared) return facts;
  const same = shared.get(key);
  if (same === undefined && shared.size < mostShared) shared.set(key, facts);
  return same ?? facts;
}
