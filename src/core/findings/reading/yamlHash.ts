import { SourceText } from '../../yaml/edit/sourceText';
import type { ReadingParams } from '../../yaml/nodes';
import { defineFinding, params } from '../defineFinding';
import { edit } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';

/**
 * A `#` after a space ends a value in YAML: what follows is lost without a word (`ticket #4512`). Ours. The fix puts quotes
 * around the value with the words behind it; every other character stays.
 */
export const yamlHash = defineFinding({
  code: 'yaml-hash',
  severity: 'warning',
  origin: 'ours',
  canBeIgnored: false,
  params: params<ReadingParams['yaml-hash']>(),
  *fixes(context) {
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
  },
});
