import { shiftRange } from '../../text/position';
import type { TextEdit } from '../../text/textEdit';
import { removeKey } from '../../yaml/edit/removeKey';
import { shiftNode } from '../../yaml/shiftNode';
import type { FixContext } from '../quickFixes/context';

/** The edit that removes a key from the entry that a finding is in; undefined where it has none. */
export function withoutEntryKey({ placed, text }: FixContext, name: string): TextEdit | undefined {
  const node = placed?.entry.node;
  if (placed === undefined || node?.kind !== 'map') return undefined;
  const key = node.pairs.find((pair) => pair.key.value === name)?.key.range;
  return key === undefined
    ? undefined
    : removeKey(text, shiftNode(node, placed.line), shiftRange(key, placed.line));
}
