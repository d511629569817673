import type { Descriptions } from './descriptions';

const requirement = 'requirements.*';
const scenario = `${requirement}.scenarios.*`;
const proof = `${requirement}.proofs.*`;

/** Why a thing is corrected, below each thing that can be. */
function reasons(at: string): Descriptions {
  return {
    [`${at}.faq`]: {
      fr: 'La réponse de la FAQ de l’ANS qui corrige le REM ; sans elle, la correction est de vous.',
      en: 'The answer of the agency’s FAQ that corrects the REM; without it the correction is yours.',
    },
    [`${at}.faq.date`]: { fr: 'Jour de la réponse, AAAA-MM-JJ.', en: 'Day of the answer, YYYY-MM-DD.' },
    [`${at}.faq.link`]: { fr: 'Page de la réponse, en https.', en: 'Page of the answer, over https.' },
    [`${at}.faq.note`]: { fr: 'Ce que dit la réponse, en bref.', en: 'What the answer says, in short.' },
    [`${at}.note`]: { fr: 'Pourquoi cette correction.', en: 'Why this correction.' },
  };
}

/** The keys of `<name>.corrections.yaml`. */
export const correctionsDescriptions: Descriptions = {
  '': {
    fr: 'Ce que vous corrigez dans le catalogue du même nom ; gardé à chaque nouvel import.',
    en: 'What you correct in the catalogue of the same name; kept by every new import.',
  },
  corrections: { fr: 'Version de ce format : 1.', en: 'Version of this format: 1.' },
  requirements: { fr: 'Les exigences corrigées, par identifiant.', en: 'The requirements corrected, by id.' },
  [requirement]: {
    fr: 'Ce qui change dans cette exigence ; le reste demeure comme importé.',
    en: 'What changes in this requirement; the rest stays as imported.',
  },
  [`${requirement}.statement`]: { fr: 'L’énoncé qui remplace celui du REM.', en: 'The statement in place of the REM’s.' },
  [`${requirement}.sameAs`]: {
    fr: 'Le même identifiant autrement écrit dans le REM : une seule exigence, contrôlée sous celui-là.',
    en: 'The same id spelled differently in the REM: one requirement, checked under that one.',
  },
  [`${requirement}.differsFrom`]: {
    fr: 'Identifiants qui ressemblent à celui-ci et désignent d’autres exigences.',
    en: 'Ids that look like this one and are other requirements.',
  },
  [`${requirement}.differsFrom[]`]: { fr: 'Un identifiant du REM.', en: 'An id of the REM.' },
  ...reasons(requirement),
  [`${requirement}.scenarios`]: {
    fr: 'Les scénarios corrigés, par numéro.',
    en: 'The scenarios corrected, by number.',
  },
  [scenario]: { fr: 'Ce qui change dans ce scénario.', en: 'What changes in this scenario.' },
  [`${scenario}.text`]: { fr: 'Le texte qui remplace celui du REM.', en: 'The text in place of the REM’s.' },
  ...reasons(scenario),
  [`${requirement}.proofs`]: {
    fr: 'Les preuves attendues corrigées, nommées comme après « for: » dans les fichiers de chapitre.',
    en: 'The expected proofs corrected, named as after “for:” in chapter files.',
  },
  [proof]: { fr: 'Ce qui change dans cette preuve attendue.', en: 'What changes in this expected proof.' },
  [`${proof}.kinds`]: {
    fr: 'Les types de preuve acceptés, au moins un.',
    en: 'The kinds of proof accepted, at least one.',
  },
  [`${proof}.kinds[]`]: { fr: 'Un type de preuve.', en: 'A kind of proof.' },
  [`${proof}.demands[]`]: { fr: 'Une forme demandée.', en: 'A form asked for.' },
  [`${proof}.demands`]: {
    fr: 'Ce qui est demandé de la forme, en plus du type.',
    en: 'What is asked of the form, in addition to the kind.',
  },
  [`${proof}.several`]: { fr: 'Plusieurs preuves sont attendues.', en: 'Several proofs are expected.' },
  [`${proof}.test`]: { fr: 'Le test à montrer.', en: 'The test to show.' },
  [`${proof}.text`]: { fr: 'Le texte qui remplace celui du REM.', en: 'The text in place of the REM’s.' },
  ...reasons(proof),
};
