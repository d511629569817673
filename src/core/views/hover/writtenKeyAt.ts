import { chapterSuffix, depositSuffix } from '../../project/paths';
import { correctionsSuffix } from '../../catalogue/corrections/correctionsPath';
import { rangeOf, type Position, type Range } from '../../text/position';
import { placeAt, type PlaceAt } from '../../yaml/placeAt';
import { correctionsSuggestions } from '../completion/correctionsSuggestions';
import { depositKeysAt } from '../completion/depositSuggestions';
import { chapterKeysAt, type Suggestion } from '../completion/keys';
import { completionWords } from '../completion/words';
import type { PlainMarkdown } from '../tooltip/plainMarkdown';

/** What a key of a chapter file, a deposit file or corrections means, whatever else is known. Answers where the key is. */
export function writtenKeyAt(
  path: string,
  source: string,
  { line, character }: Position,
  text: PlainMarkdown,
): Range | undefined {
  const lines = source.split(/\r\n|\n|\r/);
  const key = keyUnder(lines[line] ?? '', character);
  if (key === undefined) return undefined;
  const place = placeAt(lines, { line, character: key.start });
  if (place === undefined || place.key !== undefined) return undefined;
  const about = keysIn(path, { ...place, siblings: [] }, text).find(({ label }) => label === key.name)?.about;
  if (about === undefined) return undefined;
  text.title(key.name).text(about);
  return rangeOf(line, key.start, line, key.start + key.name.length);
}

function keyUnder(
  line: string,
  character: number,
): { readonly name: string; readonly start: number } | undefined {
  for (const { 1: name = '', index } of line.matchAll(/(?<![\w.-])([a-zA-Z][a-zA-Z0-9]*)\s*:(?=\s|$)/g))
    if (index <= character && character <= index + name.length) return { name, start: index };
  return undefined;
}

function keysIn(path: string, place: PlaceAt, { language }: PlainMarkdown): readonly Suggestion[] {
  if (path.endsWith(chapterSuffix)) return chapterKeysAt(place, completionWords[language]);
  if (path.endsWith(depositSuffix)) return depositKeysAt(place, language);
  if (!path.endsWith(correctionsSuffix)) return [];
  return correctionsSuggestions(place, { catalogue: undefined, language, today: '' });
}
