import { isJsonName, isXmlName } from '../namedTypes';
import { extensionOf } from '../../text/names';
import { canonicalType } from '../typeNames';
import { isCsv } from './isCsv';
import { jsonIn } from './jsonIn';
import { markupIn } from './markup';
import type { TextHead } from '../decodeHead';
import { type Recognised, withoutFault } from '../recognised';

/** What kind of text it is; `txt` without a stronger sign. Of the name only counts whether it is that of XML or JSON. */
export function inspectText(head: TextHead, name = ''): Recognised {
  const text = head.text.trimStart();
  const named = canonicalType(extensionOf(name));
  return (
    pointerIn(text) ??
    markupIn(text, isXmlName(named)) ??
    messageIn(text) ??
    withoutFault(
      jsonIn(text, head.whole) ??
        (isJsonName(named) ? promisedJson(text, named) : undefined) ??
        plainType(text) ??
        (isMail(text) ? 'eml' : undefined) ??
        (isCsv(head) ? 'csv' : 'txt'),
    )
  );
}

/** Broken JSON, or what programs take as such: it begins as all but the shortest does, perhaps after remarks. */
function promisedJson(text: string, named: string): 'json' | 'jsonl' | undefined {
  return /^(?:\s|\/\/[^\n]{0,2000}(?:\n|$)|\/\*(?:(?!\*\/)[\s\S]){0,20000}\*\/)*[[{]/u.test(text)
    ? named === 'jsonl'
      ? 'jsonl'
      : 'json'
    : undefined;
}

/** What git LFS leaves in the place of a file that was not fetched. */
function pointerIn(text: string): Recognised | undefined {
  if (!text.startsWith('version https://git-lfs.github.com/spec/') || text.length > 1024) return undefined;
  if (!/^oid sha256:[0-9a-f]{64}$/mu.test(text)) return undefined;
  const size = /^size (\d+)$/mu.exec(text)?.[1] ?? '';
  return { type: 'txt', facts: {}, problems: [{ code: 'lfs-pointer', params: { size } }] };
}

/** HL7 v2, alone, in a file or batch envelope, or between the marks of its transport. */
function messageIn(text: string): Recognised | undefined {
  // oxlint-disable-next-line no-control-regex -- the marks of MLLP are control characters
  const message = text.replace(/^\u000b\s*/u, '');
  if (/^(?:FHS|BHS)[|^~!#$&]/u.test(message)) return withoutFault('hl7');
  if (isShiftedMessage(message)) return withoutFault('hl7');
  if (!/^MSH[^A-Za-z0-9\s]/u.test(message)) return undefined;
  const separator = message[3] ?? '|';
  const fields = (message.split(/[\r\n]/u, 1)[0] ?? '').split(separator);
  // A sentence that begins with the word is no message: its marks, or other segments, must be there.
  const hasMarks = /^[^A-Za-z0-9\s]{1,5}$/u.test(fields[1] ?? '');
  const others = /[\r\n](?:EVN|PID|PV1|ORC|OBR|OBX|MSA|SCH|AIS|NK1|IN1|TXA|ZBE)(?=[^A-Za-z0-9\s])/u.test(
    message,
  );
  return hasMarks || others ? withoutFault('hl7') : undefined;
}

/** Other segments before the header, which must be the first: still a message to who reads it, and a broken one. */
function isShiftedMessage(text: string): boolean {
  const header = /[\r\n]MSH([^A-Za-z0-9\s])[^A-Za-z0-9\s]{1,5}\1/u.exec(text.slice(0, 4096));
  if (header === null) return false;
  const before = text.slice(0, header.index).split(/[\r\n]+/u);
  return (
    before.length <= 20 &&
    before.every((line) => /^[A-Z][A-Z0-9]{2}$/u.test(line.slice(0, 3)) && line[3] === header[1])
  );
}

/** Kinds of text that begin with words of their own. */
function plainType(text: string): string | undefined {
  if (/^-----BEGIN PGP [A-Z ]{1,40}-----/u.test(text)) return 'pgp';
  if (/^-----BEGIN [A-Z0-9 ]{1,40}-----/u.test(text) || isBagged(text)) return 'pem';
  if (/^BEGIN:VCALENDAR\b/u.test(text)) return 'ics';
  if (/^BEGIN:VCARD\b/u.test(text)) return 'vcf';
  if (/^WEBVTT(?:\s|$)/u.test(text)) return 'vtt';
  const yaml =
    /^(?:%YAML |---[ \t]*\r?\n(?:#[^\n]*\n)*(?:- |[\w."'-]+:(?:\s|$))|(?:apiVersion|openapi|swagger):\s)/u;
  return yaml.test(text) && !isPageHeader(text) ? 'yaml' : undefined;
}

/** Prose may begin with a few lines of YAML between two rulers. */
function isPageHeader(text: string): boolean {
  const [, , rest] = text.split(/^---[ \t]*\r?$/mu, 3);
  const first = rest?.split(/\r?\n/u).find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && !/^(?:\s*- |["']?[\w. /-]+["']?:(?:\s|$)|[[{])/u.test(first);
}

/** OpenSSL writes what a certificate holds before the certificate. */
function isBagged(text: string): boolean {
  if (/^(?:(?:#[^\n]{0,200}|[ \t]*\r?)\n){1,60}-----BEGIN [A-Z0-9 ]{1,40}-----/u.test(text)) return true;
  return (
    /^(?:Bag Attributes|Certificate:\s*\n\s+Data:|subject=|issuer=)/u.test(text) &&
    text.includes('\n-----BEGIN ')
  );
}

/** Headers that mails have and other exchanges don't. */
const mailHeader =
  /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|dkim-signature|reply-to)$/iu;

/** Lines of headers from the start, at least three of them those of a mail. */
function isMail(text: string): boolean {
  if (!/^(?:[A-Za-z][A-Za-z0-9-]{0,59}:|From )/u.test(text)) return false;
  const found = new Set<string>();
  let parts = 0;
  for (const line of text.slice(0, 4096).split(/\r?\n|\r/u)) {
    if (line === '') break;
    if (/^[ \t]/u.test(line)) continue;
    // A mailbox file has a line of its own before each mail.
    if (found.size === 0 && /^From \S+@/u.test(line)) continue;
    const name = /^([A-Za-z0-9-]{1,60}):/u.exec(line)?.[1];
    if (name === undefined) break;
    if (mailHeader.test(name)) found.add(name.toLowerCase());
    // Others have these too, but not beside a sender, nor both alone at the start.
    else if (/^content-(?:type|transfer-encoding)$/iu.test(name)) parts++;
  }
  if (found.has('mime-version') && parts > 0) return true;
  const sent =
    found.has('from') || found.has('received') || found.has('return-path') || found.has('message-id');
  return sent && (found.size >= 3 || parts > 0);
}
