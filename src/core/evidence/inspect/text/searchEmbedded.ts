import { findPersonalData, type PersonalData } from '../../privacy/findPersonalData';
import { fromBase64, joined } from './searchEncodedParts';

/** How documents of text begin in base64: `<?xml `, `<Clini…`, `MSH|`, `{"`. */
const texts = ['PD94bWwg', 'PENsaW5p', 'TVNIf', 'eyJ'];
/** Those whose words are not in clear: `%PDF-` and archives, Office documents among them. */
const documents = ['JVBERi0', 'UEsDB'];
const starts = [...texts, ...documents];
const longestStart = 8;
/** A shorter one is a word that happens to begin so. UTF-16 units. Ours. */
const shortest = 40;
/** Of one document; what follows is not searched. */
const longest = 1024 * 1024;

/** Looks through a text that comes in pieces. */
export interface EmbeddedSearch {
  add(piece: string): void;
  /** `whole` where every document found was text, and was searched to its end. */
  end(): { readonly found: PersonalData; readonly whole: boolean };
}

/**
 * Looks for patients' numbers in documents that stand in a text as base64: those of a CDA, of an exchange by SOAP, of a
 * segment of HL7, of a token. They are counted, and told without a place.
 */
export function searchEmbedded(): EmbeddedSearch {
  let found: PersonalData = {};
  let whole = true;
  // Always with the sign before what may begin in it.
  let held = '\n';
  const look = (run: string): void => {
    if (run.length < shortest) return;
    if (documents.some((start) => run.startsWith(start)) || run.length > longest) whole = false;
    if (documents.some((start) => run.startsWith(start))) return;
    found = joined(found, withoutPlaces(findPersonalData(fromBase64(run.slice(0, longest)))));
  };
  /** `isLast`: nothing follows what may go on. */
  const read = (text: string, isLast: boolean): void => {
    let from = 0;
    beginning.lastIndex = 0;
    for (let begun = beginning.exec(text); begun !== null; begun = beginning.exec(text)) {
      const at = begun.index;
      const end = runEnd(text, at);
      if (!isLast && end - at <= longest && goesOn.test(text.slice(end, end + 6))) {
        held = text.slice(at - 1);
        return;
      }
      look(text.slice(at, end));
      beginning.lastIndex = from = Math.max(end, at + 1);
    }
    held = text.slice(Math.max(0, from - 1, text.length - longestStart));
  };
  return {
    add(piece) {
      const text = held + piece;
      if (held.length <= longestStart && !starts.some((start) => text.includes(start))) {
        held = text.slice(-longestStart);
      } else read(text, false);
    },
    end() {
      read(held, true);
      return { found, whole };
    },
  };
}

/** Lines may be cut where they are long, and JSON writes their ends as `\n`; tokens have letters of their own. */
const letters = /[A-Za-z0-9+/_=\r\n-]*/uy;
const lineEnd = /\\[rn]|&#1[03];/uy;

/** Where what is encoded ends. Step by step: one pattern for all of it takes more memory than there is for a long text. */
function runEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    letters.lastIndex = end;
    end += letters.exec(text)?.[0].length ?? 0;
    lineEnd.lastIndex = end;
    const more = lineEnd.exec(text)?.[0].length ?? 0;
    if (more === 0) return end;
    end += more;
  }
}

/** Nothing, or what may be the beginning of the end of a line, at the end of what is at hand. */
const goesOn = /^(?:\\|&(?:#(?:1[03]?)?)?)?$/u;

/** Not in the middle of what is encoded. */
const beginning = new RegExp(`(?<=[^A-Za-z0-9+/])(?:${starts.join('|')})`, 'gu');

function withoutPlaces({ personal, productionDomains }: PersonalData): PersonalData {
  return {
    ...(personal === undefined ? {} : { personal: { count: personal.count, places: [] } }),
    ...(productionDomains === undefined
      ? {}
      : { productionDomains: { count: productionDomains.count, places: [] } }),
  };
}
