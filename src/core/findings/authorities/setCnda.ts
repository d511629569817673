import { setCndaKey } from '../../editing/changeProof';
import { edit, type FixContext, proofPlace } from '../quickFixes/context';
import type { FixAct } from '../quickFixes/quickFix';

/** Writes a key of the proof's `cnda:`; undefined where the finding is on no proof. */
export function setCnda(context: FixContext, key: 'stage' | 'expectedOn', value: string): FixAct | undefined {
  const place = proofPlace(context);
  return place === undefined ? undefined : edit(context, setCndaKey(context.text, place, key, value));
}
