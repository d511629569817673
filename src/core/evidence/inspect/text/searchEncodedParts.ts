import type { MarkedPlaces } from '../../model';
import { findPersonalData, type PersonalData } from '../../privacy/findPersonalData';
import { looseText } from '../bytes';
import { lineCutter } from './textReader';

/** What of the parts of one mail is decoded, in UTF-16 units of the mail. A part beyond is looked at as far as that. */
const mostDecoded = 4 * 1024 * 1024;
const longestLine = 4000;
const mostPlaces = 20;

type Coding = 'base64' | 'quoted-printable';

/** Looks through a mail that comes in pieces. */
export interface EncodedPartsSearch {
  add(piece: string): void;
  /** `whole` where all that travels encoded was decoded, and was text. */
  end(): { readonly found: PersonalData; readonly whole: boolean };
}

/**
 * Looks for patients' numbers in what of a mail travels encoded: parts of it, each told at the line where it begins, and
 * words of its headers.
 */
export function searchEncodedParts(): EncodedPartsSearch {
  let found: PersonalData = {};
  let [line, start, size] = [0, 0, 0];
  let inHeaders = true;
  let whole = true;
  let coding: Coding | undefined;
  let held: string[] = [];
  const look = (text: string, at: number): void => {
    if (isDocument.test(text)) whole = false;
    found = joined(found, placedAt(findPersonalData(text), at));
  };
  // Much of quoted-printable is in clear, where it was found already.
  const isInClear = (): boolean =>
    coding === 'quoted-printable' &&
    isSame(findPersonalData(held.join('\n')), findPersonalData(decoded(held, coding)));
  const finish = (): void => {
    if (coding !== undefined && held.length > 0 && !isInClear()) look(decoded(held, coding), start);
    [held, coding, inHeaders] = [[], undefined, true];
  };
  const readHeader = (text: string): void => {
    const named = /^content-transfer-encoding\s*:\s*(base64|quoted-printable)\s*$/iu.exec(text)?.[1];
    if (named !== undefined) coding = named.toLowerCase() === 'base64' ? 'base64' : 'quoted-printable';
    const words = [...text.matchAll(encodedWord)].map(([, way = '', word = '']) =>
      way.toLowerCase() === 'b'
        ? decoded([word], 'base64')
        : decoded([word.replaceAll('_', ' ')], 'quoted-printable'),
    );
    if (words.length > 0) look(words.join(''), line);
    if (text === '' && line > 1) [inHeaders, start] = [false, line + 1];
  };
  const take = (text: string): void => {
    line++;
    if (/^--[^\s-]|^--+=/u.test(text)) finish();
    else if (inHeaders) readHeader(text);
    else if (coding !== undefined) {
      const isKept = size < mostDecoded;
      if (!isKept || text.length >= longestLine) whole = false;
      if (isKept) held.push(text);
      size += text.length;
    }
  };
  const cut = lineCutter(longestLine, take);
  return {
    add: cut,
    end() {
      cut('\n');
      finish();
      return { found, whole };
    },
  };
}

/** `=?UTF-8?B?…?=`. Source: RFC 2047. */
const encodedWord = /=\?[\w-]{1,30}\?([BbQq])\?([^?\s]{1,200})\?=/gu;
/** A PDF, an archive or an Office document, whose words are not in clear. */
// eslint-disable-next-line no-control-regex -- an archive begins with control characters
const isDocument = /^\s*%PDF-|^PK\u0003\u0004|^\s*(?:7z|Rar!)/u;

function isSame(a: PersonalData, b: PersonalData): boolean {
  return a.personal?.count === b.personal?.count && a.productionDomains?.count === b.productionDomains?.count;
}

function placedAt({ personal, productionDomains }: PersonalData, line: number): PersonalData {
  const at = (marks: MarkedPlaces): MarkedPlaces => ({ count: marks.count, places: [line] });
  return {
    ...(personal === undefined ? {} : { personal: at(personal) }),
    ...(productionDomains === undefined ? {} : { productionDomains: at(productionDomains) }),
  };
}

/** What two searches of one text found, as one. */
export function joined(a: PersonalData, b: PersonalData): PersonalData {
  const both = (name: keyof PersonalData): PersonalData =>
    marked(
      name,
      [a[name], b[name]].flatMap((one) => one ?? []),
    );
  return { ...both('personal'), ...both('productionDomains') };
}

function marked(name: keyof PersonalData, found: readonly MarkedPlaces[]): PersonalData {
  if (found.length === 0) return {};
  const places = [...new Set(found.flatMap((one) => one.places))].sort((a, b) => a - b);
  const count = found.reduce((sum, one) => sum + one.count, 0);
  return { [name]: { count, places: places.slice(0, mostPlaces) } };
}

/** Letters and digits come out right whatever the character set, which is all that is looked for. */
function decoded(lines: readonly string[], coding: Coding): string {
  if (coding === 'quoted-printable') {
    const text = lines.join('\n').replace(/=[ \t]*\n/gu, '');
    return text.replace(/=([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
  return fromBase64(lines.join(''));
}

/** The text that stands in base64, in the letters of mails or of addresses, line ends and other signs left out. */
export function fromBase64(encoded: string): string {
  const clean = encoded
    .replace(/\\[rn]|&#1[03];|[^A-Za-z0-9+/_-]/gu, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  // Four letters are three bytes, and two or three at the end are one or two; one alone is none.
  const binary = atob(clean.length % 4 === 1 ? clean.slice(0, -1) : clean);
  return looseText(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
}
