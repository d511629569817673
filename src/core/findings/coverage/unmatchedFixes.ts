import { setScalar } from '../../yaml/edit/setScalar';
import { removeKey } from '../../yaml/edit/removeKey';
import { readYaml } from '../../yaml/readYaml';
import { edit, type FixContext } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import type { QuickFix } from '../quickFixes/quickFix';

/** A correction whose target is not in the catalogue gets the name that was probably meant, or is removed. */
export function* unmatchedFixes(
  context: FixContext,
  nearest: string | undefined,
): Iterable<QuickFix | undefined> {
  const { text, finding } = context;
  if (nearest !== undefined && nearest !== '') {
    yield offer({
      kind: 'correct-id',
      fr: `Vouliez-vous dire « ${nearest} » ? Corriger l’identifiant`,
      en: `Did you mean “${nearest}”? Correct the id`,
      act: edit(context, setScalar(text, finding.range, nearest)),
      preferred: true,
    });
  }
  yield offer({
    kind: 'remove-correction',
    fr: 'Retirer la correction',
    en: 'Remove the correction',
    act: edit(context, removeKey(text, readYaml(text).root, finding.range)),
  });
}
