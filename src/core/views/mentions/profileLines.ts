import type { RequirementLines } from '../../catalogue/requirementText';
import type { Located } from '../../text/located';
import { rangeOf } from '../../text/position';
import { locatedText, locatedTexts } from '../../yaml/located';
import { readYaml } from '../../yaml/readYaml';

/**
 * The profiles that the lines of a requirement name, with ranges that count from the first. As an import writes them they
 * are read line by line, since a catalogue may name one in each of thousands of requirements; else by the parser.
 */
export function profileLines({ lines }: RequirementLines): readonly Located<string>[] {
  const key = lines.findIndex((line) => /^\s*(?:- +)?profiles:/u.test(line));
  if (key < 0) return [];
  const inline = inBrackets(lines[key] ?? '', key);
  if (inline !== undefined) return inline;
  const plain: Located<string>[] = [];
  for (let line = key + 1; line < lines.length; line++) {
    const text = lines[line] ?? '';
    const found = /^(\s*- +)([^\s'"&*!|>%@`[\]{}#,:][^:#]*?)\s*$/u.exec(text);
    const [, before = '', value = ''] = found ?? [];
    if (value === '') return plain.length > 0 && isKey(text) ? plain : readAnew(lines);
    plain.push({ value, range: rangeOf(line, before.length, line, before.length + value.length) });
  }
  return plain.length > 0 ? plain : readAnew(lines);
}

/** `profiles: [Général, Envoi manuel]`, without quotes. */
function inBrackets(text: string, line: number): readonly Located<string>[] | undefined {
  const found = /^(\s*(?:- +)?profiles:\s+\[)([^[\]{}"'#&*!|>%@`]*)\]\s*$/u.exec(text);
  const [, before = '', inside = ''] = found ?? [];
  if (found === null) return undefined;
  const all: Located<string>[] = [];
  let at = before.length;
  for (const part of inside.split(',')) {
    const start = at + (part.length - part.trimStart().length);
    const value = part.trim();
    if (value !== '') all.push({ value, range: rangeOf(line, start, line, start + value.length) });
    at += part.length + 1;
  }
  return all;
}

function isKey(line: string): boolean {
  return /^\s*[A-Za-z]+:(?:\s|$)/u.test(line);
}

function readAnew(lines: readonly string[]): readonly Located<string>[] {
  const { root } = readYaml(lines.join('\n'));
  const [item] = root?.kind === 'list' ? root.items : [];
  const alone = locatedText(item, 'profiles');
  return alone === undefined ? locatedTexts(item, 'profiles') : [alone];
}
