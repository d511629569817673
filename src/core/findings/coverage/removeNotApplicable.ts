import type { Words } from '../../language/language';
import { shiftRange } from '../../text/position';
import { removeKey } from '../../yaml/edit/removeKey';
import { shiftNode } from '../../yaml/shiftNode';
import { edit, type FixContext } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import type { QuickFix } from '../quickFixes/quickFix';

/** Removes `notApplicable` from the entry that a finding stands in. */
export function removeNotApplicable(context: FixContext, title: Words<string>): QuickFix | undefined {
  const { placed, text } = context;
  const node = placed?.entry.node;
  if (placed === undefined || node?.kind !== 'map') return undefined;
  const key = node.pairs.find((pair) => pair.key.value === 'notApplicable')?.key.range;
  if (key === undefined) return undefined;
  const edits = removeKey(text, shiftNode(node, placed.line), shiftRange(key, placed.line));
  return offer({ kind: 'remove-not-applicable', ...title, act: edit(context, edits) });
}
