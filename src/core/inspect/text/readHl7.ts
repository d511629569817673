import type { FileFault } from '../model';
import { lineCutter, type TextReader } from './textReader';

const longestLine = 2048;
const mostSegments = 200;

/** The segments of HL7 v2 messages, alone, in a batch, or between the marks of their transport; and whether each MSH is whole. */
export function readHl7(): TextReader {
  const segments = new Set<string>();
  let separator: string | undefined;
  let type: string | undefined;
  let line = 0;
  let broken: number | undefined;
  const take = (text: string): void => {
    line++;
    // oxlint-disable-next-line no-control-regex -- the marks of MLLP are control characters
    const segment = text.replace(/^[\s\u000b\u001c\ufeff]+/u, '');
    const name = /^(?:[A-Z][A-Z0-9]{2})(?=[^A-Za-z0-9\s]|$)/u.exec(segment)?.[0];
    if (name === undefined) return;
    if (/^(?:MSH|FHS|BHS)$/u.test(name)) separator = segment[3] ?? separator;
    // Nothing may come before the header: it says by what the rest is parted.
    if (separator === undefined && segment[3] === '|') broken ??= line;
    const isSegment = segment.length === 3 || segment[3] === separator;
    if (!isSegment) return;
    if (segments.size < mostSegments) segments.add(name);
    if (name !== 'MSH') return;
    const header = messageHeader(segment);
    type ??= header.type;
    if (!header.whole) broken ??= line;
  };
  const cut = lineCutter(longestLine, take);
  return {
    add: cut,
    end() {
      // The last line has no end of its own.
      cut('\n');
      const problems: readonly FileFault[] =
        broken === undefined ? [] : [{ code: 'hl7-malformed', params: { line: String(broken) } }];
      return {
        facts: { ...(type === undefined ? {} : { hl7: type }), segments: [...segments] },
        problems,
      };
    },
  };
}

interface MessageHeader {
  /** `ORU^R01`, or `ACK`; undefined where the field says nothing of the kind. */
  readonly type: string | undefined;
  /** Has its separators and says what message it is: less, and no receiver can do anything with it. */
  readonly whole: boolean;
}

function messageHeader(segment: string): MessageHeader {
  const fields = segment.split(segment[3] ?? '|');
  const marks = fields[1] ?? '';
  // MSH-1 is the separator itself, so the ninth field is at place 8.
  const parts = (fields[8] ?? '').split(marks[0] ?? '^');
  const [code = '', event = ''] = parts.map((part) => part.trim());
  const known = /^[A-Z][A-Z0-9]{2}$/iu.test(code);
  const type = known ? [code, ...(/^[A-Z][A-Z0-9]{2}$/iu.test(event) ? [event] : [])].join('^') : undefined;
  return { type, whole: known && /^[^A-Za-z0-9\s]{2,5}$/u.test(marks) };
}
