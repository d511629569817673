/** JSON, or lines of it. What is almost JSON (a comma too many, a remark) is called so too: nothing else is written like it. */
export function jsonIn(text: string, whole: boolean): 'json' | 'jsonl' | undefined {
  if (!/^[[{]\s*["[\]{}\dtfn-]/u.test(text)) return undefined;
  if (isLines(text, whole)) return 'jsonl';
  // A section of a settings file begins with a bracket too: `[[service]]`.
  const beginsSo =
    /^(?:\{\s*"(?:[^"\\]|\\.){0,200}"\s*:|\[\s*(?:\{\s*["}]|\[\s*["{[\d-]|"(?:[^"\\]|\\.){0,2000}"\s*[,\]]))/u.test(
      text,
    );
  if (!whole) return beginsSo ? 'json' : undefined;
  if (isJson(text)) return 'json';
  const endsSo = text.startsWith('{') ? /\}\s*$/u : /[\]}"\d]\s*,?\s*\]\s*$/u;
  return beginsSo && endsSo.test(text.slice(-2000)) ? 'json' : undefined;
}

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
