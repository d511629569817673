import { nearWordIndex } from '../text/nearWordIndex';
import { editDistance } from '../text/editDistance';
import { runAtOnce, inSteps, type Steps } from '../text/steps';
import { foldId, idSkeleton, withoutCommonBase } from './foldId';

/** Answers which known id a mistyped one was meant to be. */
export interface NearestIds {
  /** The one id that resembles `id` most; undefined where none does, or where several do equally well without looking alike. */
  nearest(id: string): string | undefined;
}

interface KnownId {
  readonly id: string;
  readonly skeleton: string;
}

/** Prepares the search of resemblances among ids. */
export function nearestIds(ids: readonly string[]): NearestIds {
  return runAtOnce(nearestIdsInSteps(ids));
}

const perStep = 128;

/** The same in steps. */
export function* nearestIdsInSteps(ids: readonly string[]): Steps<NearestIds> {
  const known: KnownId[] = [];
  const bySkeleton = new Map<string, string>();
  const byDigits = new Map<string, KnownId[]>();
  yield* inSteps(new Set(ids), perStep, (id) => {
    const one = { id, skeleton: idSkeleton(id) };
    known.push(one);
    if (!bySkeleton.has(one.skeleton)) bySkeleton.set(one.skeleton, id);
    const digits = digitsOf(one.skeleton);
    const same = byDigits.get(digits);
    if (same) same.push(one);
    else byDigits.set(digits, [one]);
  });
  const index = yield* nearWordIndex(known.map((one) => one.skeleton));
  return {
    nearest(id) {
      const skeleton = idSkeleton(id);
      if (skeleton === '') return undefined;
      const same = bySkeleton.get(skeleton);
      if (same !== undefined) return same;
      const maybe = index.near(skeleton).flatMap((order) => known[order] ?? []);
      return (
        atDistanceOne(maybe, skeleton, id) ??
        sameNumberNearby(byDigits.get(digitsOf(skeleton)) ?? [], skeleton)
      );
    },
  };
}

/** Of several ids at an edit distance of one, the one with the same number; none where the number differs, which could be any. */
function atDistanceOne(known: readonly KnownId[], skeleton: string, typed: string): string | undefined {
  const near = known.filter((one) => editDistance(one.skeleton, skeleton, 1) <= 1);
  if (near.length < 2) return near[0]?.id;
  const alike = (form: (text: string) => string): readonly KnownId[] =>
    near.filter((one) => form(one.skeleton) === form(skeleton));
  const begun = near.filter((one) => isBegun(one.id, typed));
  const [same, ...others] =
    [begun, alike(withoutZeros), alike(digitsOf)].find(({ length }) => length > 0) ?? [];
  return others.length === 0 ? same?.id : undefined;
}

/** A word that lacks its last letter, or has one too many: `fil` is rather `file` than `nil`. Of numbers this says nothing. */
function isBegun(known: string, typed: string): boolean {
  return !/\d/.test(known + typed) && (known.startsWith(typed) || typed.startsWith(known));
}

function withoutZeros(skeleton: string): string {
  return skeleton.replace(/(^|\.)0+(?=\d)/g, '$1');
}

/** Of ids with the very same number so many are compared: with more, a resemblance of letters says little. */
const mostCompared = 200;

/** Two letters may be wrong where the number is right; where the number is wrong too, it is another requirement. */
function sameNumberNearby(candidates: readonly KnownId[], skeleton: string): string | undefined {
  if (skeleton.length < 7) return undefined;
  return candidates.slice(0, mostCompared).find((one) => editDistance(one.skeleton, skeleton, 2) <= 2)?.id;
}

function digitsOf(skeleton: string): string {
  return /[\d.]*$/.exec(skeleton.slice(-24))?.[0] ?? '';
}

/** Whether two ids are the same to a tolerant reader: blanks, case, `BIS`, and the prefix `SC.` do not count. */
export function sameId(a: string, b: string): boolean {
  return withoutCommonBase(foldId(a)) === withoutCommonBase(foldId(b));
}
