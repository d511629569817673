import { removeKey } from '../../yaml/edit/removeKey';
import type { ReadingParams } from '../../yaml/nodes';
import type { EntryPlace } from '../../project/snapshot';
import { type Range, shiftRange } from '../../text/position';
import { defineFinding, params } from '../defineFinding';
import { edit, nodeAround } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';

/**
 * The same key twice in one file, said by the reader; or one requirement with entries in two files, or under two
 * spellings, looked for here. Ours.
 */
export const duplicateKey = defineFinding({
  code: 'duplicate-key',
  severity: 'error',
  origin: 'ours',
  canBeIgnored: false,
  params: params<ReadingParams['duplicate-key']>(),
  *checkDossier({ repeated }, draft) {
    for (const { requirement, entries } of repeated) {
      const [first, ...others] = entries;
      if (first === undefined) continue;
      const seen = new Set([keyOf(first)]);
      for (const other of others) {
        if (seen.has(keyOf(other))) continue;
        seen.add(keyOf(other));
        const { file, range } = placeOf(other);
        const related = [{ ...placeOf(first), note: 'first-one' as const }];
        const { value: key } = other.placed.entry.id;
        yield { ...draft(range, { key }, { related, requirement: requirement.id }), file };
      }
    }
  },
  *fixes(context, { key }) {
    if (context.placed?.entry.id.value === key) return;
    yield offer({
      kind: 'remove-key',
      fr: `Retirer ce second « ${key} »`,
      en: `Remove this second “${key}”`,
      act: edit(context, removeKey(context.text, nodeAround(context), context.finding.range)),
      preferred: true,
    });
  },
});

function keyOf({ file, placed }: EntryPlace): string {
  return `${file.path}\n${placed.entry.id.value}`;
}

function placeOf({ file, placed }: EntryPlace): { file: string; range: Range } {
  return { file: file.path, range: shiftRange(placed.entry.id.range, placed.line) };
}
