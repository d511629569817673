import { shownExcerpt } from '../../privacy/shownExcerpt';
import { shownText } from '../../privacy/shownText';
import { countOf } from '../../language/plural';
import type { SentencesOf } from '../family';
import type { coverageFindings } from '../findingLists';
import { guess, kindsInWords, unseenCharacter } from '../sentenceText';

export const coverageFr: SentencesOf<typeof coverageFindings> = {
  'proof-missing': ({ requirement, name, kinds }) =>
    `${requirement} : il manque la preuve ${name} (${kindsInWords(kinds.split(' '), 'fr')}).`,
  'unknown-requirement': (unknown) =>
    unknown.candidates === undefined
      ? `Exigence inconnue du catalogue : « ${unknown.id} ».${guess(unknown.nearest, 'fr')}${unseenCharacter(unknown.id, unknown.nearest, 'fr')}${keptPart(unknown)}`
      : `« ${unknown.id} » désigne plusieurs exigences : ${unknown.candidates}.`,
  'unknown-expected-proof': (unknown) => {
    switch (unknown.reason) {
      case 'unnamed':
        return `Précisez pour quelle preuve attendue de ${unknown.requirement} (« for: ») : ${unknown.names}.`;
      case 'ambiguous':
        return `« ${unknown.name} » désigne plusieurs preuves ; au choix : ${unknown.names}.${keptPart(unknown)}`;
      case 'scenario':
        return `${unknown.requirement} n’a pas de scénario « ${unknown.name} ».${guess(unknown.nearest, 'fr')}${keptPart(unknown)}`;
      case 'unknown':
        return `${unknown.requirement} n’attend pas de preuve « ${unknown.name} ».${guess(unknown.nearest, 'fr')}${unseenCharacter(unknown.name, unknown.nearest, 'fr')}${keptPart(unknown)}`;
    }
  },
  'out-of-scope': ({ id, reason, profiles }) => {
    switch (reason) {
      case 'recommendation':
        return `${id} est une préconisation : ses preuves ne sont pas demandées.`;
      case 'profile':
        return `${id} ne relève d’aucun profil choisi (${profiles}).`;
      case 'not-critical':
        return `${id} n’est pas critique : déjà référencé en vague 1, le produit n’a pas à la prouver.`;
    }
  },
  'unjustified-not-applicable': ({ written }) =>
    `${written === undefined ? '« notApplicable » sans justification' : `« ${shownExcerpt(written, 40)} » ne justifie rien`} : expliquez pourquoi l’exigence ne s’applique pas.`,
  'proof-on-not-applicable': ({ proofs }) =>
    `L’exigence est déclarée non applicable, mais ${countOf(proofs, 'preuve y est jointe', 'preuves y sont jointes')} : retirez « notApplicable » ou ce qui est joint.`,
  'requirement-reworded': ({ id, catalogue }) =>
    `${shownText(id)} a changé dans « ${shownText(catalogue)} » : relisez l’exigence, puis confirmez que ce qui est joint convient.`,
  'duplicate-proof': ({ name }) => `La même preuve est déjà jointe pour ${name} : retirez l’une des deux.`,
};

/** Of a correction of the catalogue whose target is not in it. */
function keptPart(unknown: { readonly kept?: string }): string {
  return unknown.kept === undefined ? '' : ' La correction est conservée, sans effet.';
}
