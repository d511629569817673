import { definitionOf } from '../families';
import type { FixContext } from './context';
import { offer } from './offer';
import type { IgnorePlace, QuickFix } from './quickFix';

/** Setting one finding aside with a reason that stays in the file, as near to it as can be. */
export function ignoreFix(context: FixContext): QuickFix | undefined {
  const { code } = context.finding;
  const place = definitionOf(code).canBeIgnored ? placeOf(context) : undefined;
  if (place === undefined) return undefined;
  const where = {
    dossier: { fr: 'dans tout le dossier', en: 'in the whole dossier' },
    entry: { fr: 'pour cette exigence', en: 'for this requirement' },
    proof: { fr: 'pour cette preuve', en: 'for this proof' },
  }[place.kind];
  return offer({
    kind: 'ignore',
    fr: `Ignorer « ${code} » ${where.fr}, avec une raison…`,
    en: `Ignore “${code}” ${where.en}, with a reason…`,
    act: { kind: 'ask', ask: { for: 'reason', code, place } },
  });
}

function placeOf({ finding, snapshot, placed, proof }: FixContext): IgnorePlace | undefined {
  const { file, requirement } = finding;
  const { path } = snapshot.dossier;
  if (placed === undefined) {
    // Of a requirement without an entry, the whole dossier would be too much.
    return file === path || requirement === undefined ? { kind: 'dossier', file: path } : undefined;
  }
  const requirementId = placed.entry.id.value;
  if (proof === undefined) return { kind: 'entry', file, requirementId };
  return { kind: 'proof', file, requirementId, index: proof.index };
}
