import { rangeOf, rangeHolds } from '../../text/position';
import type { TextEdit } from '../../text/textEdit';
import { SourceText } from '../../yaml/edit/sourceText';
import { edit, told, type FixContext } from './context';
import { offer, type Fixer } from './offer';

/** Puts quotes around a value that a `#` cuts, with the words behind it; every other sign stays. */
export const yamlHash: Fixer = function* (context) {
  const { range } = context.finding;
  const words = new SourceText(context.text).slice(range);
  // Words on several lines would be joined by the quotes in another way.
  const isPlain = words.includes('#') && !/[\r\n]/.test(words);
  const quoted = `'${words.replaceAll("'", "''")}'`;
  yield offer({
    kind: 'quote-value',
    fr: 'Mettre toute la valeur entre guillemets',
    en: 'Put the whole value in quotes',
    act: edit(context, isPlain ? { range, newText: quoted } : undefined),
    preferred: true,
  });
};

/** Writes `/` for the backslashes of a path between double quotes. */
export const backslashes: Fixer = function* (context) {
  if (told(context, 'what') !== 'BACKSLASH') return;
  yield offer({
    kind: 'use-slashes',
    fr: 'Écrire le chemin avec « / »',
    en: 'Write the path with “/”',
    act: edit(context, withSlashes(context)),
    preferred: true,
  });
};

function withSlashes({ text, finding }: FixContext): TextEdit | undefined {
  const { line } = finding.range.start;
  for (const { 0: quoted, index } of new SourceText(text).line(line).matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    const range = rangeOf(line, index, line, index + quoted.length);
    if (quoted.includes('\\') && rangeHolds(range, finding.range.start))
      return { range, newText: quoted.replaceAll(/\\+/g, '/') };
  }
  return undefined;
}
