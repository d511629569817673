import { findIdentities } from '../../privacy/findPersonalData';
import { personalDataOf } from '../../privacy/identities';
import { fromBase64 } from './base64';
import { GatheredInside, insideAt, type LookInside, type TextSearch, joinInsideTexts } from './insideText';
import { lineCutter } from './textReader';

/** What of the parts of one mail is decoded, in UTF-16 units of the mail. A part beyond is looked at as far as that. */
const mostDecoded = 12 * 1024 * 1024;
const mostPlainLine = 4000;
/** Parts and words of headers that are looked into. Ours: no mail has a tenth of it. */
const mostLooks = 4000;

type Coding = 'base64' | 'quoted-printable';

/**
 * Searches the encoded parts of a mail that comes in pieces, each reported at the line where it begins, and the encoded
 * words of its headers. `clear` gets the text that is not encoded.
 */
export function searchMailParts(look: LookInside, clear: TextSearch): TextSearch {
  const inside = new GatheredInside();
  let attempts = 0;
  let [line, start, size] = [0, 0, 0];
  let inHeaders = true;
  let coding: Coding | undefined;
  let pending: string[] = [];
  const found = (bytes: Uint8Array, at: number): void => {
    if (bytes.length === 0) return;
    if (++attempts > mostLooks) inside.leave('size');
    else inside.add(insideAt(look(bytes), at));
  };
  const finish = (): void => {
    if (coding !== undefined && pending.length > 0 && !isInClear(pending, coding))
      found(decoded(pending, coding), start);
    if (pending.length > 0) pending = [];
    coding = undefined;
    inHeaders = true;
  };
  const readHeader = (text: string): void => {
    const named = /^content-transfer-encoding\s*:\s*(base64|quoted-printable)\s*$/iu.exec(text)?.[1];
    if (named !== undefined) coding = named.toLowerCase() === 'base64' ? 'base64' : 'quoted-printable';
    if (text.includes('=?'))
      for (const bytes of encodedWords(text.slice(0, mostPlainLine))) found(bytes, line);
    if (text === '' && line > 1) [inHeaders, start] = [false, line + 1];
  };
  const take = (text: string): void => {
    line++;
    if (text.startsWith('--') && /^--[^\s-]|^--+=/u.test(text)) finish();
    else if (inHeaders) readHeader(text);
    else if (coding === undefined) clear.add(`${text}\n`);
    else if (size + text.length <= mostDecoded) pending.push(text);
    else inside.leave('size');
    if (!inHeaders && coding !== undefined) size += text.length;
  };
  const cut = lineCutter(mostDecoded, take);
  return {
    add: cut,
    end() {
      cut('\n');
      finish();
      return joinInsideTexts([inside.whole, clear.end()]);
    },
  };
}

/** `=?UTF-8?B?…?=`. Source: RFC 2047. */
const encodedWord = /=\?[\w-]{1,30}\?([BbQq])\?([^?\s]{1,200})\?=/gu;

/** What the encoded words of a header hold, put joinInsideTexts: one may go on in the next. */
function encodedWords(header: string): readonly Uint8Array[] {
  const parts = [...header.matchAll(encodedWord)].map(([, way = '', word = '']) =>
    way.toLowerCase() === 'b'
      ? decoded([word], 'base64')
      : decoded([word.replaceAll('_', ' ')], 'quoted-printable'),
  );
  if (parts.length === 0) return [];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return [whole];
}

/** Much of quoted-printable is in clear, where it was found already. */
function isInClear(pending: readonly string[], coding: Coding): boolean {
  if (coding !== 'quoted-printable') return false;
  const count = (text: string): string =>
    JSON.stringify(personalDataOf([findIdentities(text)]), ['personal', 'productionDomains', 'count']);
  return count(pending.join('\n')) === count(latin1Text(decoded(pending, coding)));
}

function latin1Text(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Letters and digits come out right whatever the character set, which is all that is looked for. */
function decoded(lines: readonly string[], coding: Coding): Uint8Array {
  if (coding === 'base64') return fromBase64(lines.join(''));
  const text = lines.join('\n').replace(/=[ \t]*\n/gu, '');
  const octets = text.replace(/=([0-9A-Fa-f]{2})/gu, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return Uint8Array.from(octets, (letter) => letter.charCodeAt(0) & 0xff);
}
