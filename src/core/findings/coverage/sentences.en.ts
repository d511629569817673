import { shownExcerpt } from '../../privacy/shownExcerpt';
import { shownText } from '../../privacy/shownText';
import { countOf } from '../../language/plural';
import type { SentencesOf } from '../family';
import type { coverageFindings } from '../findingLists';
import { guess, kindsInWords, unseenCharacter } from '../sentenceText';

export const coverageEn: SentencesOf<typeof coverageFindings> = {
  'proof-missing': ({ requirement, name, kinds }) =>
    `${requirement}: proof ${name} is missing (${kindsInWords(kinds.split(' '), 'en')}).`,
  'unknown-requirement': (unknown) =>
    unknown.candidates === undefined
      ? `Requirement not in the catalogue: “${unknown.id}”.${guess(unknown.nearest, 'en')}${unseenCharacter(unknown.id, unknown.nearest, 'en')}${keptPart(unknown)}`
      : `“${unknown.id}” names several requirements: ${unknown.candidates}.`,
  'unknown-expected-proof': (unknown) => {
    switch (unknown.reason) {
      case 'unnamed':
        return `State which expected proof of ${unknown.requirement} it is for (“for:”): ${unknown.names}.`;
      case 'ambiguous':
        return `“${unknown.name}” names several proofs; one of: ${unknown.names}.${keptPart(unknown)}`;
      case 'scenario':
        return `${unknown.requirement} has no scenario “${unknown.name}”.${guess(unknown.nearest, 'en')}${keptPart(unknown)}`;
      case 'unknown':
        return `${unknown.requirement} expects no proof “${unknown.name}”.${guess(unknown.nearest, 'en')}${unseenCharacter(unknown.name, unknown.nearest, 'en')}${keptPart(unknown)}`;
    }
  },
  'out-of-scope': ({ id, reason, profiles }) => {
    switch (reason) {
      case 'recommendation':
        return `${id} is a recommendation (préconisation): its proofs are not asked for.`;
      case 'profile':
        return `${id} belongs to none of the chosen profiles (${profiles}).`;
      case 'not-critical':
        return `${id} is not critical: a product listed in wave 1 need not prove it again.`;
    }
  },
  'unjustified-not-applicable': ({ written }) =>
    `${written === undefined ? '“notApplicable” without a reason' : `“${shownExcerpt(written, 40)}” is not a reason`}: explain why the requirement does not apply.`,
  'proof-on-not-applicable': ({ proofs }) =>
    `The requirement is declared not applicable, but ${countOf(proofs, 'proof is', 'proofs are')} attached to it: remove “notApplicable” or what is attached.`,
  'requirement-reworded': ({ id, catalogue }) =>
    `${shownText(id)} changed in “${shownText(catalogue)}”: review the requirement, then confirm that what is attached still fits.`,
  'duplicate-proof': ({ name }) => `The same proof is already attached for ${name}: remove one of the two.`,
};

/** Of a correction of the catalogue whose target is not in it. */
function keptPart(unknown: { readonly kept?: string }): string {
  return unknown.kept === undefined ? '' : ' The correction is kept and has no effect.';
}
