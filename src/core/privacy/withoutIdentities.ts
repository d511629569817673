import type { Facts } from '../inspect/model';
import { maskPrivate } from './maskPrivate';

/** The same facts, with what may be a patient's number or a secret hidden in the words that a file gave: a title, a subject, a root. */
export function withoutIdentities(facts: Facts): Facts {
  const masked = Object.entries(facts).map(([name, fact]) => [name, maskedFact(fact)] as const);
  const changed = masked.some(([name, fact]) => fact !== facts[name]);
  return changed ? Object.fromEntries(masked) : facts;
}

function maskedFact(fact: Facts[string]): Facts[string] {
  if (typeof fact === 'string') return fact.length < shortest ? fact : maskPrivate(fact);
  if (!isWords(fact)) return fact;
  const masked = fact.map((one) => (one.length < shortest ? one : maskPrivate(one)));
  return masked.some((one, index) => one !== fact[index]) ? masked : fact;
}

function isWords(fact: Facts[string]): fact is readonly string[] {
  return Array.isArray(fact);
}

const shortest = 14;
