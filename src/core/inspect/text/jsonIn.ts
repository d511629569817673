import type { Bytes } from '../bytes';
import { readThroughLimit } from './decodedText';

/** JSON, or lines of it. What is almost JSON (a comma too many, a remark) is called so too: nothing else is written like it. */
export function jsonIn(text: string, whole: boolean): 'json' | 'jsonl' | undefined {
  const json = withoutFirstRemarks(text);
  if (!/^[[{]\s*["[\]{}\dtfn-]/u.test(json)) return undefined;
  if (isLines(json, whole)) return 'jsonl';
  if (!whole) return beginsAsJson(json) ? 'json' : undefined;
  if (isJson(json)) return 'json';
  const endsSo = json.startsWith('{') ? /\}\s*$/u : /[\]}"\d]\s*,?\s*\]\s*$/u;
  return beginsAsJson(json) && endsSo.test(json.slice(-2000).replace(lastRemark, '')) ? 'json' : undefined;
}

/** Settings have remarks before the value, and right behind its first bracket. */
function withoutFirstRemarks(text: string): string {
  const value = text.replace(remarks, '');
  return value.slice(0, 1) + value.slice(1).replace(remarks, '');
}

const lastRemark = /(?:\/\/[^\n]{0,500}|\/\*[^*]{0,500}\*\/)\s*$/u;

const remarks = /^(?:\s*(?:\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/)){0,4000}\*\/)){1,40}\s*/u;

/** Whether nothing else begins like this. A section of a settings file begins with a bracket too: `[[service]]`. */
function beginsAsJson(text: string): boolean {
  return /^(?:\{\s*"(?:[^"\\]|\\.){0,200}"\s*:|\[\s*(?:\{\s*["}]|\[\s*["{[\d-]|"(?:[^"\\]|\\.){0,2000}"\s*[,\]]))/u.test(
    text.trimStart(),
  );
}

/** The end of a file in which JSON would close what it opened. Bytes. */
const tailSize = 1024;

/** Whether JSON too long to be read through has lost its end; `type` is what it was taken for. A shorter one is read whole (`readJson`). */
export async function isLongJsonCut(bytes: Bytes, type: string): Promise<boolean> {
  if (bytes.size <= readThroughLimit || (type !== 'json' && type !== 'jsonl')) return false;
  const tail = await bytes.at(Math.max(0, bytes.size - tailSize), tailSize);
  const last = tail.findLast((byte) => byte > 0x20);
  return last !== undefined && !closing.has(last);
}

/** `]` and `}`, and `/`, which ends a remark. */
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d, 0x2f]);

const mostLines = 20;

/** Each line an object of its own, at least two of them; the last one seen may be cut. */
function isLines(text: string, whole: boolean): boolean {
  if (!text.startsWith('{')) return false;
  const lines = text.split(/\r?\n/u, mostLines + 1).filter((line) => line.trim() !== '');
  const last = whole ? '' : (lines.at(-1) ?? '');
  const all = whole || lines.length > mostLines ? lines.slice(0, mostLines) : lines.slice(0, -1);
  const count = all.length + (last.startsWith('{') ? 1 : 0);
  return all.length > 0 && count > 1 && all.every((line) => line.startsWith('{') && isJson(line));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}
