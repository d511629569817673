import { setScalar } from '../../yaml/edit/setScalar';
import { removeKey } from '../../yaml/edit/removeKey';
import { readYaml } from '../../yaml/readYaml';
import { expectedProofsOf } from '../../catalogue/expectedProofName';
import { catalogueOrder, edit, requirementOf, type FixContext } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';
import { onlyLookAlike } from '../quickFixes/onlyLookAlike';
import type { QuickFix } from '../quickFixes/quickFix';

/** A correction whose target is not in the catalogue gets the name that was probably meant, or is removed. */
export function* unmatchedFixes(
  context: FixContext,
  written: string,
  nearest: string | undefined,
): Iterable<QuickFix | undefined> {
  const { text, finding } = context;
  if (nearest !== undefined && nearest !== '') {
    const requirement = requirementOf(context);
    const expected = requirement === undefined ? [] : expectedProofsOf(requirement).map(({ name }) => name);
    yield offer({
      kind: 'correct-id',
      fr: `Vouliez-vous dire « ${nearest} » ? Corriger l’identifiant`,
      en: `Did you mean “${nearest}”? Correct the id`,
      act: edit(context, setScalar(text, finding.range, nearest)),
      preferred: true,
      certain: nearest === onlyLookAlike(written, [...catalogueOrder(context.snapshot), ...expected]),
    });
  }
  yield offer({
    kind: 'remove-correction',
    fr: 'Retirer la correction',
    en: 'Remove the correction',
    act: edit(context, removeKey(text, readYaml(text).root, finding.range)),
  });
}
