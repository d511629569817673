import type { Words } from '../../language/language';

export interface LookAlikeWords {
  readonly title: (one: string, known: string) => string;
  readonly question: string;
  readonly same: (kept: string) => string;
  readonly different: string;
  readonly differentDetail: string;
  readonly later: string;
  readonly laterDetail: string;
  readonly whichPair: string;
  readonly answers: {
    readonly same: (kept: string) => string;
    readonly different: string;
    readonly open: string;
  };
  readonly none: string;
  readonly settled: (count: number, file: string) => string;
  readonly decide: (count: number) => string;
}

export const lookAlikeWords: Words<LookAlikeWords> = {
  fr: {
    title: (one, known) => `${known} et ${one}`,
    question: 'Est-ce la même exigence ?',
    same: (kept) => `La même, sous ${kept}`,
    different: 'Deux exigences différentes',
    differentDetail: 'Rien ne change ; la question ne sera plus posée.',
    later: 'Décider plus tard',
    laterDetail: 'Passer à la suivante.',
    whichPair: 'Quels identifiants comparer ? Les réponses déjà données peuvent être changées.',
    answers: { same: (kept) => `la même, sous ${kept}`, different: 'différentes', open: 'à décider' },
    none: 'Aucun identifiant ne ressemble à un autre dans ce REM.',
    settled: (count, file) =>
      count === 1 ? `Réponse écrite dans ${file}` : `${count} réponses écrites dans ${file}`,
    decide: (count) => `Comparer les identifiants (${count})`,
  },
  en: {
    title: (one, known) => `${known} and ${one}`,
    question: 'Is this the same requirement?',
    same: (kept) => `The same, as ${kept}`,
    different: 'Two different requirements',
    differentDetail: 'Nothing changes; the question will not be asked again.',
    later: 'Decide later',
    laterDetail: 'Go to the next one.',
    whichPair: 'Which ids should be compared? Earlier answers can be changed.',
    answers: { same: (kept) => `the same, as ${kept}`, different: 'different', open: 'to be decided' },
    none: 'No id looks like another one in this REM.',
    settled: (count, file) =>
      count === 1 ? `Answer written to ${file}` : `${count} answers written to ${file}`,
    decide: (count) => `Compare Ids (${count})`,
  },
};
