import { rangeOf } from '../text/position';
import { runAtOnce, type Steps } from '../text/steps';
import type { ReadingDraft } from './nodes';

/**
 * Of lines, commas, opening brackets and backslashes together, a text that is read whole has no more: each becomes a node
 * or two with their places, more than a kilobyte in all while it is checked; an escape some hundred bytes while it is read.
 */
const wholeLimit: ElementLimit = { most: 150_000, itemCountsAs: 1 };

/**
 * The same for a file of which no more than one part is held at a time, and an item of a list becomes a proof, with its
 * findings and what is known of its file: it counts as five. A chapter file of fifty thousand entries with a proof each has
 * 450,000.
 */
export const chapterLimit: ElementLimit = { most: 460_000, itemCountsAs: 5 };

/** The same for a catalogue read requirement by requirement. One of fifty thousand has some eight hundred thousand. */
export const catalogueLimit: ElementLimit = { most: 1_000_000, itemCountsAs: 1 };

interface ElementLimit {
  readonly most: number;
  /** An item of a block list, its line included. */
  readonly itemCountsAs: number;
}

/** Why a text is not read at all: it has more elements than can be read in seconds and with little memory. Linear. */
export function tooLargeDraft(text: string, limit = wholeLimit): ReadingDraft | undefined {
  return runAtOnce(tooLargeInSteps(text, limit));
}

/** The same in steps: a catalogue has many megabytes. */
export function* tooLargeInSteps(text: string, limit: ElementLimit): Steps<ReadingDraft | undefined> {
  if (text.length <= limit.most) return undefined;
  let remaining = limit.most;
  for (let from = 0; from < text.length; from += signsPerStep) {
    remaining -= elementsIn(
      text,
      { from, to: Math.min(text.length, from + signsPerStep) },
      limit.itemCountsAs,
    );
    if (remaining < 0) return tooLarge('elements');
    yield;
  }
  return undefined;
}

const signsPerStep = 262_144;

/** `elements`: the file has too many; `form`: it is short enough for the fast parser, but not written for it. */
export function tooLarge(reason: 'elements' | 'form'): ReadingDraft {
  return { code: 'file-too-large', range: rangeOf(0, 0, 0, 1), params: { megabytes: '', reason } };
}

function elementsIn(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  itemCountsAs: number,
): number {
  const piece = text.slice(from, to);
  let count = 0;
  for (const sign of elementSigns)
    for (let at = piece.indexOf(sign); at >= 0; at = piece.indexOf(sign, at + 1)) count++;
  if (itemCountsAs === 1) return count;
  for (let at = piece.indexOf('-'); at >= 0; at = piece.indexOf('-', at + 1))
    if (beginsItem(text, from + at)) count += itemCountsAs - 1;
  return count;
}

/**
 * Line ends, also those of old texts, and what begins a node or an escape. Each is sought by itself: the search of the
 * engine is faster than a look at each letter, nearly all of which are none of these.
 */
const elementSigns = ['\n', '\r', ',', '[', '\\', '{'] as const;

/** Whether a dash is the first of its line, or follows another one, and stands alone. */
function beginsItem(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 32 && next !== 10 && next !== 13) return false;
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 32) before--;
  return before < 0 || text.charCodeAt(before) === 10 || text.charCodeAt(before) === 45;
}
