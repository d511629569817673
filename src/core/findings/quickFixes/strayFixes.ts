import { readYaml } from '../../yaml/readYaml';
import { removeKey } from '../../yaml/edit/removeKey';
import { setScalar } from '../../yaml/edit/setScalar';
import { edit, told, type FixContext } from './context';
import { offer, type Fixer } from './offer';

/** Whether a finding is of a correction of the catalogue that corrects nothing of it. */
export function isOfStray(context: FixContext): boolean {
  return told(context, 'kept') === 'correction';
}

/** A correction whose target is not in the catalogue gets the name that was probably meant, or goes. */
export const strayCorrection: Fixer = function* (context) {
  const nearest = told(context, 'nearest');
  const { text, finding } = context;
  if (nearest !== undefined) {
    yield offer({
      kind: 'correct-id',
      fr: `Vouliez-vous « ${nearest} » ? Corriger l’identifiant`,
      en: `Did you mean “${nearest}”? Correct the id`,
      act: edit(context, setScalar(text, finding.range, nearest)),
      preferred: true,
    });
  }
  yield offer({
    kind: 'remove-correction',
    fr: 'Retirer la correction',
    en: 'Take the correction away',
    act: edit(context, removeKey(text, readYaml(text).root, finding.range)),
  });
};
