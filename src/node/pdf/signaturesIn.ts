import type { PdfObjects } from './pdfObjects';

/** A signature of a person or an organisation that was made: for each, when it says so, as the format writes it; '' for none. */
export type SignatureDates = readonly string[];

const made = /\/ByteRange\s*\[/;
const holds = /\/Contents\s*</;
const timeStamp = /\/Type\s*\/DocTimeStamp\b|\/SubFilter\s*\/ETSI\.RFC3161\b/;
const day = /\/M\s*\(((?:\\.|[^\\()]){4,40})\)|\/M\s*<([0-9A-Fa-f\s]{8,200})>/;
/** What holds a signature: the field whose value it is, or the permission that it grants; not the rights that a maker of readers sells (`UR3`). */
const holder = /\/(?:V|DocMDP)\s+(\d{1,8})\s+\d{1,5}\s+R\b/g;

/**
 * The signatures that fields of a PDF hold today. A field without a value is none, a time stamp alone neither, nor one that
 * was taken out of its field since. The library reports only that there may be some. Source: ISO 32000-2, 12.8.
 */
export function signaturesIn({ objects, isEncrypted }: PdfObjects): SignatureDates {
  const signed = [...objects.values()].filter(({ head }) => head.includes('/ByteRange'));
  if (signed.length === 0) return [];
  const dates: string[] = [];
  const referenced = new Set<number>();
  for (const { head } of objects.values())
    for (const [, number] of head.matchAll(holder)) referenced.add(Number(number));
  for (const { number, head } of signed) {
    for (const value of signaturesOf(head)) {
      const isField = /\/V\s*$/.test(head.slice(0, head.indexOf(value)));
      // Fields in ciphered streams of objects can't be seen.
      if (isField || referenced.has(number) || isEncrypted) dates.push(isEncrypted ? '' : dayOf(value));
    }
  }
  return dates;
}

/** The dictionaries of signatures in an object: itself, or the values of fields that are in it. */
function signaturesOf(head: string): readonly string[] {
  if (!made.test(head)) return [];
  const inFields = [...head.matchAll(/\/V\s*(?=<<)/g)].map(({ index, 0: key }) =>
    dictionaryAt(head, index + key.length),
  );
  const values = inFields.some((value) => made.test(value)) ? inFields : [head];
  return values.filter((value) => made.test(value) && holds.test(value) && !timeStamp.test(value));
}

/** What is between two angle brackets and those that close them. */
function dictionaryAt(head: string, start: number): string {
  let depth = 0;
  for (const { index, 0: bracket } of head.slice(start).matchAll(/<<|>>/g)) {
    depth += bracket === '<<' ? 1 : -1;
    if (depth === 0) return head.slice(start, start + index + 2);
  }
  return head.slice(start);
}

function dayOf(value: string): string {
  const [, literal, hexadecimal] = day.exec(value) ?? [];
  if (literal !== undefined) return literal.replace(/\\(.)/g, '$1');
  return Buffer.from((hexadecimal ?? '').replace(/\s/g, ''), 'hex')
    .toString('latin1')
    .replace(/\0|þÿ/g, '');
}
