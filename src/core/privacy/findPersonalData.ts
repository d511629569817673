import { type Identities, mostPlaces, type PersonalData, personalDataOf } from './identities';
import { mostDistinctNumbers } from './gatherIdentities';
import { type IdentityDomain, identityDomains } from './identityDomains';
import { type IdentityNumber, plainNumbers, type NumberScope } from './identityNumber';
import { isLabelled, isPatientColumn } from './identityWords';
import { ownNumbers, domainReach } from './ownNumbers';
import { unescaped } from './unescaped';

/** Looks through a text that comes in pieces: `add` each in order, then `end`. Holds less than 1 MiB beside a piece, whatever the length. */
export interface IdentitySearch {
  add(piece: string): void;
  end(): Identities;
  /** Whether so many were met that what followed was not looked at. */
  readonly isFull: boolean;
}

/** Domains, and places where a number may be, that are looked at in one text: with more it is a list of patients. Ours. */
const mostNumbers = 35_000;

/**
 * Numbers with the structure and the key of an INS/NIR that no test or demonstration domain declares anywhere in the text,
 * and production identity domains: how many, and where; never the value. Linear.
 */
export function findPersonalData(text: string, where: NumberScope = 'alone'): PersonalData {
  return personalDataOf([findIdentities(text, where)]);
}

/** The same, as a part of a file: to be reported with all its other parts. */
export function findIdentities(text: string, where: NumberScope = 'alone'): Identities {
  const search = searchIdentities(where);
  search.add(text);
  return search.end();
}

/** The same for a text that comes in pieces: `add` each in order, then `end`. */
export function searchIdentities(where: NumberScope = 'alone'): IdentitySearch {
  const found = emptyFindings();
  let pending = '';
  let searchedTo = 0;
  let line = 1;
  let inColumn: boolean | undefined;
  let seen = 0;
  const searchTo = (until: number, isEnd: boolean): void => {
    inColumn ??= isPatientColumn(pending.slice(0, longestHeading));
    const { marks, count } = marksIn(
      pending,
      { from: searchedTo, until, inColumn, where },
      found.declaredTest,
    );
    seen += count;
    if (isEnd && marks.length === 0) return;
    const lineAt = lineCounter(pending, searchedTo, line);
    for (const { start, digits } of [...marks].sort((a, b) => a.start - b.start))
      add(found, digits, lineAt(start));
    line = lineAt(until);
    const start = Math.max(0, until - context);
    pending = pending.slice(start);
    searchedTo = until - start;
  };
  return {
    get isFull() {
      return seen > mostNumbers;
    },
    add(piece) {
      if (seen > mostNumbers) return;
      pending += piece;
      // What a number's domain belongs to is seen as well.
      if (pending.length - searchedTo > searchedAtOnce) searchTo(pending.length - 2 * domainReach, false);
    },
    end() {
      if (seen <= mostNumbers) searchTo(pending.length, true);
      // Whoever still holds the search, such as the collector between two rounds, then does not hold the text as well.
      pending = '';
      return found;
    },
  };
}

interface Marks {
  count: number;
  readonly places: number[];
}

interface Findings extends Identities {
  readonly suspects: Map<string, Marks>;
  readonly declaredTest: Set<string>;
  readonly productionDomains: Marks;
}

function emptyFindings(): Findings {
  return { suspects: new Map(), declaredTest: new Set(), productionDomains: { count: 0, places: [] } };
}

/** `digits` undefined: a production domain. */
function add({ suspects, productionDomains }: Findings, digits: string | undefined, place: number): void {
  if (digits === undefined) {
    mark(productionDomains, place);
    return;
  }
  const key = suspects.has(digits) || suspects.size < mostDistinctNumbers ? digits : '';
  let marks = suspects.get(key);
  if (marks === undefined) suspects.set(key, (marks = { count: 0, places: [] }));
  mark(marks, place);
}

function mark(marks: Marks, place: number): void {
  marks.count++;
  if (marks.places.length < mostPlaces && marks.places.at(-1) !== place) marks.places.push(place);
}

/** How much before a number is kept: the beginning of an HL7 segment may say what it is. In UTF-16 units. Ours. */
const context = 1000;
const longestHeading = 2000;
/** Pieces are gathered up to so much, since what is around a number is read again with each. */
const searchedAtOnce = 64 * 1024;

interface SearchedRange {
  readonly from: number;
  readonly until: number;
  readonly inColumn: boolean;
  readonly where: NumberScope;
}

interface CountedNumber {
  readonly start: number;
  readonly digits: string | undefined;
}

interface NumberPlace {
  readonly marks: readonly CountedNumber[];
  /** Of all domains and places where a number may stand, whatever was made of them. */
  readonly count: number;
}

/** The production domains and the numbers in a stretch of a text. Adds to `tests` those that a test domain declares. */
function marksIn(
  written: string,
  { from, until, inColumn, where }: SearchedRange,
  tests: Set<string>,
): NumberPlace {
  const plain = unescaped(written);
  const { text } = plain;
  const placeOf = (place: number): number => plain.placeOf(place);
  const isInside = ({ start }: IdentityDomain | IdentityNumber): boolean => {
    const place = placeOf(start);
    return place >= from && place < until;
  };
  const domains = [...identityDomains(text)];
  let count = domains.length;
  const numbers = [...plainNumbers(text, where, () => count++)];
  if (numbers.length + domains.length === 0) return { marks: [], count };
  const owned = new Set<string>();
  const ownerOf = domains.length > 0 ? ownNumbers(text, numbers) : () => undefined;
  for (const domain of domains) {
    const digits = ownerOf(domain);
    if (digits === undefined) continue;
    if (domain.use === 'production') owned.add(digits);
    else if (isInside(domain)) tests.add(digits);
  }
  const suspects = numbers.filter(
    (one) =>
      isInside(one) &&
      (one.form === 'strict' || inColumn || owned.has(one.digits) || isLabelled(text, one.start, one.end)),
  );
  const production = domains.filter((domain) => domain.use === 'production' && isInside(domain));
  const marks = [
    ...production.map(({ start }) => ({ start: placeOf(start), digits: undefined })),
    ...suspects.map(({ start, digits }) => ({ start: placeOf(start), digits })),
  ];
  return { marks, count };
}

/** Lines are asked for in rising order, so that the text is counted through once. CR, LF and CR LF end a line each. */
function lineCounter(text: string, from: number, first: number): (position: number) => number {
  let line = first;
  let feed = text.indexOf('\n', from);
  let carriage = aloneAfter(text, from);
  return (position) => {
    for (; feed !== -1 && feed < position; feed = text.indexOf('\n', feed + 1)) line++;
    for (; carriage !== -1 && carriage < position; carriage = aloneAfter(text, carriage + 1)) line++;
    return line;
  };
}

/** The next CR that no LF follows. HL7 ends its segments so. */
function aloneAfter(text: string, from: number): number {
  let at = text.indexOf('\r', from);
  while (at !== -1 && text.charAt(at + 1) === '\n') at = text.indexOf('\r', at + 2);
  return at;
}
