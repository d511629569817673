import type { PdfContents } from '../../core/ports/documentParser';
import { inflated } from './inflated';
import type { PdfObject, PdfObjects } from './pdfObjects';

/** How many streams are tried, and how much of each. Ours. */
const mostTried = 2000;
const mostUnpacked = 4 * 1024 * 1024;

/**
 * Damage that readers repair silently, and that shows as a page that is blank or full of noise: what pages are drawn with
 * can't be unpacked, or the lengths of streams are false all over while the end points nowhere, as after a transfer that
 * rewrote the ends of lines.
 */
export function damageIn(file: PdfObjects, isOver: () => boolean): PdfContents['damage'] {
  const streams = [...file.objects.values()].filter(({ stream }) => stream !== undefined);
  const broken = new Set<number>();
  let tried = 0;
  for (const one of streams) {
    if (tried >= mostTried || isOver()) break;
    const damaged = isDamaged(file, one);
    if (damaged !== undefined) tried++;
    if (damaged === true) broken.add(one.number);
  }
  if (!pointsSomewhere(file.text) && haveFalseLengths(streams, file)) return 'line-ends';
  if (broken.size === 0) return undefined;
  const isBlank = broken.size * 2 > tried || contentsOf(file).some((number) => broken.has(number));
  if (!isBlank) return undefined;
  return pointsSomewhere(file.text) ? 'streams' : 'line-ends';
}

/** The numbers of the streams that pages are drawn with. */
function contentsOf({ objects }: PdfObjects): readonly number[] {
  const found: number[] = [];
  for (const { head } of objects.values()) {
    if (!/\/Type\s*\/Page\b/.test(head)) continue;
    const listed = /\/Contents\s*(?:\[([^\]]{0,4000})\]|(\d{1,8}\s+\d{1,5}\s+R\b))/.exec(head);
    for (const [, number] of (listed?.[1] ?? listed?.[2] ?? '').matchAll(/(\d{1,8})\s+\d{1,5}\s+R\b/g))
      found.push(Number(number));
  }
  return found;
}

/** Undefined where it can't be known: ciphered, or packed in another way. */
function isDamaged({ bytes, isEncrypted }: PdfObjects, { head, stream }: PdfObject): boolean | undefined {
  if (stream === undefined || isEncrypted || !/\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\b/.test(head))
    return undefined;
  if (stream.end - stream.start < 3) return undefined;
  return inflated(bytes.subarray(stream.start, stream.end), mostUnpacked).damaged;
}

/** Whether the end of the file points at references. */
function pointsSomewhere(text: string): boolean {
  const offset = [...text.slice(-65536).matchAll(/startxref\s+(\d{1,10})/g)].at(-1)?.[1];
  const there = text.slice(Number(offset ?? text.length), Number(offset ?? text.length) + 40);
  return /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(there);
}

/** Whether most streams that are no text end elsewhere than they say. */
function haveFalseLengths(streams: readonly PdfObject[], { text }: PdfObjects): boolean {
  let [right, wrong] = [0, 0];
  for (const { stream } of streams.slice(0, mostTried)) {
    if (stream?.declared === undefined) continue;
    const { start, end, declared } = stream;
    if (!/[\x80-\xff]/.test(text.slice(start, Math.min(end, start + 2000)))) continue;
    if (start + declared === end) right++;
    else wrong++;
  }
  return wrong > right;
}
