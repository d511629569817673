import type { IdentityDomain } from './identityDomains';
import { digitsOf } from './identityStructure';

/** How far a domain may be from its number; on another line, no further than `near`. In UTF-16 units. Ours. */
export const domainReach = 400;
const near = 200;

interface Placed {
  readonly start: number;
  readonly end: number;
}

interface PlacedNumber extends Placed {
  readonly digits: string;
}

/**
 * Says of the identity domains of a text, asked for in order, which number each belongs to: the thirteen characters of the
 * one in its own element, field or object, whose key need not be valid, else of the nearest of `numbers`. Undefined where it
 * belongs to none, or to a value of another form.
 */
export function ownNumbers(
  text: string,
  numbers: readonly PlacedNumber[],
): (domain: IdentityDomain) => string | undefined {
  const others = [...text.matchAll(anyNumber)].map(({ 0: written, index }) => ({
    digits: digitsOf(written.slice(0, 13)),
    start: index,
    end: index + written.length,
  }));
  let unit: Placed = { start: 0, end: -1 };
  let remaining = mostAsked;
  return (domain) => {
    const { start, end } = domain;
    const around = neighbours(numbers, start);
    const beside = neighbours(others, start);
    const isNear = (one: PlacedNumber): boolean =>
      one.end > start - domainReach && one.start < end + domainReach;
    // Most domains of a list of domains have no number near: what is around them need not be read.
    if (!around.some(isNear) && !beside.some(isNear)) return undefined;
    if (remaining-- <= 0) return undefined;
    if (start < unit.start || end > unit.end) unit = unitAt(text, start, end);
    const own = fieldAt(text, start, end, unit);
    const isOwn = (one: PlacedNumber): boolean => one.start >= own.start && one.end <= own.end;
    const inUnit = [around, beside].map((all) => all.filter(isOwn)).find(({ length }) => length > 0);
    if (inUnit === undefined && hasOtherValue(text.slice(own.start, own.end))) return undefined;
    return nearest(inUnit ?? around, text, domain)?.digits;
  };
}

/** Of so many domains in a stretch of 64 kB is it said: more are no text, and each costs a look around. Ours. */
const mostAsked = 1000;

const anyNumber = /(?<![\d.])\d{5}(?:\d\d|2[ABab])\d{6}(?:\d\d)?(?!\d|\.\d)/gu;

/** The two that are before a place and the two after it, of a list in order. */
function neighbours(list: readonly PlacedNumber[], place: number): readonly PlacedNumber[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - 2), low + 2);
}

function nearest(
  list: readonly PlacedNumber[],
  text: string,
  { start, end }: Placed,
): PlacedNumber | undefined {
  let [found, least]: [PlacedNumber | undefined, number] = [undefined, domainReach];
  for (const one of list) {
    const [from, to] = one.end <= start ? [one.end, start] : [end, Math.max(end, one.start)];
    const distance = to - from;
    if (distance >= least || (distance > near && /[\r\n]/u.test(text.slice(from, to)))) continue;
    [found, least] = [one, distance];
  }
  return found;
}

/** The tag or the object that a domain is in; where it is in none, its line, or what of it is between two tags. */
function unitAt(text: string, start: number, end: number): Placed {
  const from = lastOf(brackets, text, start);
  const to = firstOf(brackets, text, end);
  const isMarked = '<{'.includes(text.charAt(from) || ' ') && '>}'.includes(text.charAt(to) || ' ');
  if (isMarked) return { start: from + 1, end: to };
  return {
    start: Math.max(from, lastOf(lineEnds, text, start)) + 1,
    end: Math.min(to, firstOf(lineEnds, text, end)),
  };
}

const brackets = marked('<>{}');
const lineEnds = marked('~\r\n');

/** 1 for each of these characters: a look at every character around a domain is made many times. */
function marked(characters: string): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) =>
    characters.includes(String.fromCharCode(code)) ? 1 : 0,
  );
}

function lastOf(characters: Uint8Array, text: string, from: number): number {
  const least = Math.max(-1, from - domainReach);
  let at = from - 1;
  while (at > least && characters[text.charCodeAt(at)] !== 1) at--;
  return at;
}

function firstOf(characters: Uint8Array, text: string, from: number): number {
  const most = Math.min(text.length, from + domainReach);
  let at = from;
  while (at < most && characters[text.charCodeAt(at)] !== 1) at++;
  return at;
}

/** In a segment of HL7, where a domain is a part of a component, its field. */
function fieldAt(text: string, start: number, end: number, unit: Placed): Placed {
  if (!/(?:[&^]|&amp;)$/u.test(text.slice(Math.max(unit.start, start - 5), start))) return unit;
  const after = text.slice(end, unit.end).indexOf('|');
  return {
    start: unit.start + text.slice(unit.start, start).lastIndexOf('|') + 1,
    end: after === -1 ? unit.end : end + after,
  };
}

/** Whether the domain in a tag, a field or an object belongs to a value that is no number of the kind. */
function hasOtherValue(unit: string): boolean {
  return /\bextension\s*=\s*["'][^"']|["']value["']\s*:\s*["'][^"']|^[^|~^<>{}]+\^[^|~]*[&^]/u.test(unit);
}
