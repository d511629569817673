import { foldProfile, generalFold } from '../../catalogue/profiles';
import { LineIndex } from '../../text/lineIndex';
import { rangeOf, type Position, type Range } from '../../text/position';
import type { KnownTexts } from '../mentions/knownTexts';
import { mentionAt } from '../mentions/mentionsIn';
import type { Mention } from '../mentions/model';
import type { RenamePlace, WhyNotRenamed } from './model';

/** What is renamed at a place, without its quotes: an evidence file, a profile, a request, or an id in the dossier's own files. */
export function renamePlace(known: KnownTexts, path: string, position: Position): RenamePlace {
  const mention = mentionAt(known, path, position);
  if (mention === undefined) return { kind: 'refused', why: 'nothing', name: '' };
  const source = known.textOf(path) ?? '';
  const { range, text } = withoutQuotes(source, mention.range);
  const why = whyNot(known, mention);
  return why === undefined ? { kind: 'place', range, text } : { kind: 'refused', why, name: text };
}

function whyNot(known: KnownTexts, { subject, role }: Mention): WhyNotRenamed | undefined {
  if (role === 'record') return 'deposited';
  switch (subject.kind) {
    case 'chapter':
    case 'scenario':
      return 'nothing';
    case 'profile':
      return foldProfile(subject.name) === generalFold ? 'general' : undefined;
    case 'requirement':
    case 'expected-proof':
      return role === 'definition' ? 'published' : undefined;
    case 'file':
      return isAbsent(known, subject.path) ? 'file-absent' : undefined;
    case 'request':
      return undefined;
  }
}

function isAbsent({ evidence, catalogue }: KnownTexts, path: string): boolean {
  if (catalogue.kind === 'absent' && catalogue.path === path) return true;
  return [...evidence.states].some(([key, { kind }]) => key === path && kind === 'absent');
}

function withoutQuotes(source: string, range: Range): { readonly range: Range; readonly text: string } {
  const index = new LineIndex(source);
  const text = source.slice(index.offsetAt(range.start), index.offsetAt(range.end));
  const [quote] = text;
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
  if (!isQuoted) return { range, text };
  const { start, end } = range;
  return {
    range: rangeOf(start.line, start.character + 1, end.line, end.character - 1),
    text: text.slice(1, -1),
  };
}
