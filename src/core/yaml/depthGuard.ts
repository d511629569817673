import { Lexer } from 'yaml';
import type { FullParserBudget } from './fullParserBudget';

/** Nothing we read is nested deeper than ten; a deeper text than this is a fault or an attack. */
const maxDepth = 64;

/** Why a text must not be parsed. `at` is the offset at which it gets nested deeper than 64. */
export type Unparsable = { readonly kind: 'deep'; readonly at: number } | { readonly kind: 'long' };

/**
 * Why a text must not be parsed: it is nested deeper than 64, or longer than what the budget has left. It walks over
 * tokens, never down a tree: a few kilobytes of nested `- ? ` would end the process inside a composer. A first look at the
 * bare text comes before the lexer, which itself goes one call deeper for each indicator in a row.
 */
export function unparsable(text: string, budget: FullParserBudget): Unparsable | undefined {
  if (!budget.begin(text)) return { kind: 'long' };
  const run = runOfIndicators(text);
  return run === undefined ? walkOverTokens(text, budget) : { kind: 'deep', at: run };
}

/** More than 64 words in a row that are each an indicator, a tag or an anchor. */
function runOfIndicators(text: string): number | undefined {
  let run = 0;
  for (const word of text.matchAll(/\S+/g)) {
    const isIndicator = /^(?:[-?:]|[!&].*)$/.test(word[0]);
    run = isIndicator ? run + 1 : 0;
    if (run > maxDepth) return word.index;
  }
  return undefined;
}

function walkOverTokens(text: string, budget: FullParserBudget): Unparsable | undefined {
  const columns: number[] = [];
  let flow = 0;
  let offset = 0;
  let column = 0;
  let opens = true;
  for (const token of new Lexer().lex(text)) {
    if (!budget.take(token)) return { kind: 'long' };
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    const isSpace = marks.includes(token) || token.trim() === '';
    if (!isSpace && opens && flow === 0) enterColumn(columns, column);
    if (flow + columns.length > maxDepth) return { kind: 'deep', at: offset };
    if (!isSpace) opens = token === '-' || token === '?' || token === ':';
    if (token.includes('\n')) opens = true;
    ({ offset, column } = moved(token, offset, column));
  }
  return undefined;
}

/** The columns at which something that is still open began. */
function enterColumn(columns: number[], column: number): void {
  while ((columns.at(-1) ?? -1) > column) columns.pop();
  if ((columns.at(-1) ?? -1) < column) columns.push(column);
}

/** What the lexer says of documents, flow ends and scalars, by single characters that are not in the text. */
const marks = ['\u0002', '\u0018', '\u001f'];

function moved(token: string, offset: number, column: number): { offset: number; column: number } {
  if (marks.includes(token)) return { offset, column };
  const newline = token.lastIndexOf('\n');
  return {
    offset: offset + token.length,
    column: newline === -1 ? column + token.length : token.length - newline - 1,
  };
}
