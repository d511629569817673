import type { ErrorCode, YAMLError } from 'yaml';
import type { SyntaxCause } from './syntaxCause';

/** What an error of the `yaml` package comes down to. Its own words, which are English, never leave this folder. */
export function syntaxCauseOf(error: Pick<YAMLError, 'code' | 'message' | 'pos'>, text: string): SyntaxCause {
  const [at] = error.pos;
  const cause = ofMessage(error, text);
  if (mayBeOfTab.has(cause) && /^[ ]*\t/.test(lineAround(text, at))) return 'TAB_AS_INDENT';
  return cause === 'TWO_COLONS' ? causeOfNested(text, at) : cause;
}

/** A key where a value goes on: on the same line, or on one below, which was taken for a part of the value. */
function causeOfNested(text: string, at: number): SyntaxCause {
  const rest = restOfLine(text, at);
  if (/^\?[ \t]/.test(rest)) return 'UNEXPECTED';
  if (/:(?:[ \t\r]|$)/.test(rest)) return 'TWO_COLONS';
  return /^[ ]*(?:-[^\s-]|[\u2010-\u2015\u2212])/u.test(lineAround(text, at))
    ? 'LIST_DASH'
    : 'NEXT_LINE_INDENT';
}

const mayBeOfTab: ReadonlySet<SyntaxCause> = new Set([
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'MISSING_COLON',
  'MISSING_DASH',
  'MULTILINE_KEY',
  'UNEXPECTED',
]);

/** Of a longer line only its beginning is looked at. */
const mostOfLine = 2000;

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return text.slice(start, Math.min(text.length, start + mostOfLine));
}

function restOfLine(text: string, from: number): string {
  return /^[^\n]*/.exec(text.slice(from, from + mostOfLine))?.[0] ?? '';
}

function ofMessage(
  { code, message, pos }: Pick<YAMLError, 'code' | 'message' | 'pos'>,
  text: string,
): SyntaxCause {
  if (/end with an? [\]}]/.test(message)) return 'UNCLOSED';
  if (code === 'MISSING_CHAR')
    return missing.find(([fragment]) => message.includes(fragment))?.[1] ?? 'MISSING_CHAR';
  if (code !== 'UNEXPECTED_TOKEN') return causes[code];
  if (message.includes('at node end')) return causeOfRest(text, pos[0]);
  if (message.startsWith('Block scalar header')) return 'BLOCK_HEADER';
  return /Unexpected (?:,|empty item)/.test(message) ? 'EXTRA_COMMA' : 'UNEXPECTED';
}

/** What each code means unless its message shows more. */
const causes: Readonly<Record<ErrorCode, SyntaxCause>> = {
  ALIAS_PROPS: 'ANCHOR',
  BAD_ALIAS: 'ANCHOR',
  BAD_DIRECTIVE: 'BAD_DIRECTIVE',
  BAD_DQ_ESCAPE: 'BACKSLASH',
  BAD_INDENT: 'BAD_INDENT',
  BAD_PROP_ORDER: 'TAG',
  BAD_SCALAR_START: 'BAD_SCALAR_START',
  BLOCK_AS_IMPLICIT_KEY: 'TWO_COLONS',
  BLOCK_IN_FLOW: 'BLOCK_IN_FLOW',
  DUPLICATE_KEY: 'UNEXPECTED',
  IMPOSSIBLE: 'UNEXPECTED',
  KEY_OVER_1024_CHARS: 'LONG_KEY',
  MISSING_CHAR: 'MISSING_CHAR',
  MULTILINE_IMPLICIT_KEY: 'MULTILINE_KEY',
  MULTIPLE_ANCHORS: 'ANCHOR',
  MULTIPLE_DOCS: 'MULTIPLE_DOCS',
  MULTIPLE_TAGS: 'TAG',
  NON_STRING_KEY: 'COMPLEX_KEY',
  RESOURCE_EXHAUSTION: 'TOO_DEEP',
  TAB_AS_INDENT: 'TAB_AS_INDENT',
  TAG_RESOLVE_FAILED: 'TAG',
  UNEXPECTED_TOKEN: 'UNEXPECTED',
  BAD_COLLECTION_TYPE: 'TAG',
};

/** What is missing, by a part of the package's message. */
const missing: readonly (readonly [string, SyntaxCause])[] = [
  ['Missing closing', 'MISSING_QUOTE'],
  ['Implicit map keys', 'MISSING_COLON'],
  ['Sequence item without', 'MISSING_DASH'],
  ['Missing ,', 'MISSING_COMMA'],
  ['Missing space after', 'SPACE_AFTER_COLON'],
  ['Comments must be', 'COMMENT_TOO_CLOSE'],
  ['Tags and anchors', 'TAG'],
  ['Block collection cannot start', 'MARKER_LINE'],
  ['directives-end', 'BAD_DIRECTIVE'],
];

/** Words go on after a value that ended: it began with a bracket or a quote that was meant as a sign of its words. */
function causeOfRest(text: string, at: number): SyntaxCause {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(lineStart, Math.min(at, lineStart + 2000));
  const first = /^[ \t]*(?:- +)*(?:[^\s"'#[{][^:#]*:[ \t]+)?([[{"'])/.exec(before)?.[1];
  if (first === '[' || first === '{') return 'BRACKETS_FIRST';
  return first === undefined ? 'UNEXPECTED' : 'WORDS_AFTER_QUOTE';
}
