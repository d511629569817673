import type { Facts } from '../model';
import { type IdentityDomain, identityDomains } from './identityDomains';
import { type IdentityNumber, identityNumbers } from './identityNumber';
import { isLabelled, isPatientColumn } from './identityWords';

/** What in a text may tell who a patient is. Each absent where there is none. Places are lines from 1. */
export type PersonalData = Pick<Facts, 'personal' | 'productionDomains'>;

/** Looks through a text that comes in pieces: `add` each in order, then `end`. Holds less than 100 KiB beside a piece, whatever the length. */
export interface PersonalDataSearch {
  add(piece: string): void;
  end(): PersonalData;
}

/**
 * Numbers with the structure and the key of an INS/NIR that no test or demonstration domain stands near, and production
 * identity domains: how many, and where; never the value. Linear.
 */
export function findPersonalData(text: string): PersonalData {
  const search = searchPersonalData();
  search.add(text);
  return search.end();
}

export function searchPersonalData(): PersonalDataSearch {
  const personal: Marks = { count: 0, places: [] };
  const domains: Marks = { count: 0, places: [] };
  let held = '';
  let judged = 0;
  let line = 1;
  let inColumn: boolean | undefined;
  const judge = (until: number, isEnd: boolean): void => {
    inColumn ??= isPatientColumn(held.slice(0, longestHeading));
    const around = [...identityDomains(held)];
    const marks = [
      ...around
        .filter(({ use, start }) => use === 'production' && start >= judged && start < until)
        .map(({ start }) => ({ start, into: domains })),
      ...suspectsIn(held, around, { from: judged, until, inColumn }).map((start) => ({
        start,
        into: personal,
      })),
    ];
    if (isEnd && marks.length === 0) return;
    const lineAt = lineCounter(held, judged, line);
    for (const { start, into } of marks.sort((a, b) => a.start - b.start)) mark(into, lineAt(start));
    line = lineAt(until);
    const kept = Math.max(0, until - context);
    held = held.slice(kept);
    judged = until - kept;
  };
  return {
    add(piece) {
      held += piece;
      if (held.length - judged > judgedAtOnce) judge(held.length - reach, false);
    },
    end() {
      judge(held.length, true);
      return {
        ...(personal.count > 0 ? { personal } : {}),
        ...(domains.count > 0 ? { productionDomains: domains } : {}),
      };
    },
  };
}

interface Marks {
  count: number;
  readonly places: number[];
}

const mostPlaces = 20;

function mark(marks: Marks, place: number): void {
  marks.count++;
  if (marks.places.length < mostPlaces && marks.places.at(-1) !== place) marks.places.push(place);
}

/** How far around a number its line is read for a domain; across lines it is `near`. In UTF-16 units. Ours. */
const reach = 400;
const near = 200;
/** How much before a number is kept: the beginning of an HL7 segment may say what it is. Ours. */
const context = 1000;
const longestHeading = 2000;
/** Pieces are gathered up to so much, since what stands around a number is read again with each. */
const judgedAtOnce = 64 * 1024;

function suspectsIn(
  text: string,
  domains: readonly IdentityDomain[],
  { from, until, inColumn }: { readonly from: number; readonly until: number; readonly inColumn: boolean },
): readonly number[] {
  const suspects: number[] = [];
  let next = 0;
  for (const number of identityNumbers(text)) {
    while ((domains[next]?.end ?? Infinity) <= number.start) next++;
    if (number.start < from || number.start >= until) continue;
    const beside = [domains[next - 1], domains[next]].filter((domain) => domain !== undefined);
    const domain = nearest(text, number, beside);
    if (domain?.use === 'test') continue;
    const isStrict = number.form === 'strict';
    if (isStrict || domain !== undefined || inColumn || isLabelled(text, number.start)) {
      suspects.push(number.start);
    }
  }
  return suspects;
}

/** Of the domains before and after a number, the one of its own element, field or object, else the nearer one. */
function nearest(
  text: string,
  number: IdentityNumber,
  beside: readonly IdentityDomain[],
): IdentityDomain | undefined {
  const costs = beside.flatMap((domain) => {
    const isBefore = domain.end <= number.start;
    const distance = isBefore ? number.start - domain.end : domain.start - number.end;
    if (distance > reach) return [];
    const between = isBefore
      ? text.slice(domain.end, number.start)
      : text.slice(number.end, Math.max(number.end, domain.start));
    if (distance > near && /[\r\n]/u.test(between)) return [];
    return [{ domain, cost: distance + (/[<>~{}\r\n]/u.test(between) ? reach : 0) }];
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.domain;
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
