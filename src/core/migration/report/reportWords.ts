import type { Language, Words } from '../../language/language';
import type { CatalogueCounts, ChangeCounts } from '../comparison/countChanges';
import type { EffectCounts } from '../comparison/effectOnDossier';
import type { Match, ValueChange } from '../comparison/model';
import type { LookAgainReason } from '../comparison/proofEffect';

export interface ReportWords {
  readonly title: (before: string, after: string) => string;
  readonly sizes: (counts: CatalogueCounts) => string;
  readonly nothing: string;
  readonly counts: Readonly<Record<keyof ChangeCounts, (count: number) => string>>;
  readonly sections: Readonly<
    Record<'added' | 'removed' | 'renumbered' | 'changed' | 'profiles', string> &
      Record<EffectSection, string>
  >;
  readonly about: Readonly<Record<EffectSection, string>>;
  readonly match: Readonly<Record<Match['reason'], string>>;
  readonly certainty: Readonly<Record<Match['certainty'], string>>;
  readonly percent: (similarity: number) => string;
  readonly values: Readonly<Record<ValueChange['name'], string>>;
  readonly natures: Readonly<Record<string, string>>;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly statement: string;
  readonly comment: string;
  readonly chapter: string;
  readonly profile: string;
  readonly scenario: string;
  readonly requirement: string;
  readonly expectedProof: string;
  readonly asked: string;
  readonly kinds: string;
  readonly proofsExpected: (count: number) => string;
  readonly formerly: (name: string) => string;
  readonly effect: Readonly<Record<keyof EffectCounts, (count: number) => string>>;
  readonly reasons: Readonly<Record<LookAgainReason, string>>;
  readonly lostProfile: string;
  readonly limits: string;
}

export type EffectSection =
  | 'look-again'
  | 'no-place'
  | 'not-asked'
  | 'never-placed'
  | 'newly-missing'
  | 'review'
  | 'lost-profiles';

const count =
  (one: string, many: string) =>
  (number: number): string =>
    `${number} ${number > 1 ? many : one}`;

const englishCount =
  (one: string, many: string) =>
  (number: number): string =>
    `${number} ${number === 1 ? one : many}`;

const words: Words<ReportWords> = {
  fr: {
    title: (before, after) => `Comparaison : ${before} → ${after}`,
    sizes: ({ requirements, recommendations, expectedProofs }) =>
      [
        count('exigence', 'exigences')(requirements),
        ...(recommendations > 0 ? [count('préconisation', 'préconisations')(recommendations)] : []),
        count('preuve attendue', 'preuves attendues')(expectedProofs),
      ].join(', '),
    nothing: 'Rien n’a changé.',
    counts: {
      added: count('exigence ajoutée', 'exigences ajoutées'),
      removed: count('exigence retirée', 'exigences retirées'),
      renumbered: count('renumérotée', 'renumérotées'),
      toConfirm: count('renumérotation à confirmer', 'renumérotations à confirmer'),
      moved: count('passée dans un autre chapitre', 'passées dans un autre chapitre'),
      reworded: count('reformulée', 'reformulées'),
      nature: count('de nature différente', 'de nature différente'),
      profiles: count('aux profils différents', 'aux profils différents'),
      criticality: count('de criticité différente', 'de criticité différente'),
      scenarios: count('aux scénarios différents', 'aux scénarios différents'),
      expectedProofs: count('aux preuves attendues différentes', 'aux preuves attendues différentes'),
      unchanged: count('inchangée', 'inchangées'),
    },
    sections: {
      added: 'Exigences ajoutées',
      removed: 'Exigences retirées',
      renumbered: 'Exigences renumérotées',
      changed: 'Exigences modifiées',
      profiles: 'Profils',
      'look-again': 'Preuves à revoir',
      'no-place': 'Preuves sans correspondance',
      'not-asked': 'Preuves qui ne sont plus demandées',
      'never-placed': 'Preuves déjà sans correspondance',
      'newly-missing': 'Nouvelles preuves à fournir',
      review: 'Exemptions à relire',
      'lost-profiles': 'Profils choisis qui n’existent plus',
    },
    about: {
      'look-again':
        'Elles ont une correspondance, mais ce qui est demandé a changé, ou la correspondance n’est que probable.',
      'no-place': 'Rien ne les demande plus dans le nouveau REM.',
      'not-asked': 'Leur exigence ne s’applique plus à ce dossier.',
      'never-placed': 'L’ancien REM ne les demandait pas non plus.',
      'newly-missing': 'Le nouveau REM les demande et rien n’y est joint.',
      review: 'L’exigence déclarée non applicable a changé : la raison est-elle encore valable ?',
      'lost-profiles': 'Choisissez à leur place un profil du nouveau REM.',
    },
    match: {
      'same-id': 'même identifiant',
      'previous-id': 'd’après « VA N-1 »',
      'identical-text': 'textes identiques',
      'shared-previous-id': '« VA N-1 » partagé',
      'similar-text': 'texte très proche',
      'same-place': 'même rang',
    },
    certainty: { certain: 'certain', likely: 'à confirmer' },
    percent: (similarity) => `${Math.round(similarity * 100)} %`,
    values: {
      nature: 'nature',
      criticality: 'criticité',
      feature: 'fonction',
      perimeter: 'périmètre',
      test: 'test nommé',
      several: 'plusieurs preuves',
      demands: 'forme demandée',
    },
    natures: { exigence: 'exigence', preconisation: 'préconisation' },
    none: '(rien)',
    yes: 'oui',
    no: 'non',
    statement: 'énoncé',
    comment: 'commentaire',
    chapter: 'chapitre',
    profile: 'profil',
    scenario: 'scénario',
    requirement: 'exigence',
    expectedProof: 'preuve',
    asked: 'demande',
    kinds: 'type de preuve',
    proofsExpected: count('preuve attendue', 'preuves attendues'),
    formerly: (name) => `était ${name}`,
    effect: {
      holds: count('preuve toujours valable', 'preuves toujours valables'),
      'look-again': count('preuve à revoir', 'preuves à revoir'),
      'no-place': count('preuve sans correspondance', 'preuves sans correspondance'),
      'not-asked': count('preuve qui n’est plus demandée', 'preuves qui ne sont plus demandées'),
      'never-placed': count('preuve déjà sans correspondance', 'preuves déjà sans correspondance'),
      'newly-missing': count('nouvelle preuve à fournir', 'nouvelles preuves à fournir'),
      'still-missing': count('preuve manquante, comme avant', 'preuves manquantes, comme avant'),
    },
    reasons: {
      statement: 'énoncé reformulé',
      comment: 'commentaire modifié',
      scenario: 'scénario reformulé',
      'other-scenario': 'demandée dans un autre scénario',
      'expected-proof': 'preuve attendue reformulée',
      kinds: 'autre type de preuve',
      test: 'autre test nommé',
      several: 'autre nombre de preuves',
      demands: 'autre forme demandée',
      'only-likely': 'correspondance à confirmer',
      'not-in-old': 'demandée par le nouveau REM seulement',
    },
    lostProfile: 'absent du nouveau REM',
    limits: 'Contrôles de forme : une preuve reste valable quand le texte qui la demande n’a pas changé.',
  },
  en: {
    title: (before, after) => `Comparison: ${before} → ${after}`,
    sizes: ({ requirements, recommendations, expectedProofs }) =>
      [
        englishCount('requirement', 'requirements')(requirements),
        ...(recommendations > 0 ? [englishCount('recommendation', 'recommendations')(recommendations)] : []),
        englishCount('expected proof', 'expected proofs')(expectedProofs),
      ].join(', '),
    nothing: 'Nothing changed.',
    counts: {
      added: englishCount('requirement added', 'requirements added'),
      removed: englishCount('requirement removed', 'requirements removed'),
      renumbered: (number) => `${number} renumbered`,
      toConfirm: englishCount('renumbering to confirm', 'renumberings to confirm'),
      moved: (number) => `${number} moved to another chapter`,
      reworded: (number) => `${number} reworded`,
      nature: (number) => `${number} of another nature`,
      profiles: (number) => `${number} with other profiles`,
      criticality: (number) => `${number} of another criticality`,
      scenarios: (number) => `${number} with other scenarios`,
      expectedProofs: (number) => `${number} with other expected proofs`,
      unchanged: (number) => `${number} unchanged`,
    },
    sections: {
      added: 'Requirements added',
      removed: 'Requirements removed',
      renumbered: 'Requirements renumbered',
      changed: 'Requirements changed',
      profiles: 'Profiles',
      'look-again': 'Proofs to review',
      'no-place': 'Proofs without a match',
      'not-asked': 'Proofs no longer asked for',
      'never-placed': 'Proofs that already had no match',
      'newly-missing': 'New proofs to provide',
      review: 'Exemptions to review',
      'lost-profiles': 'Chosen profiles that no longer exist',
    },
    about: {
      'look-again': 'They have a match, but what is asked for has changed, or the match is only likely.',
      'no-place': 'Nothing in the new REM asks for them any more.',
      'not-asked': 'Their requirement no longer applies to this dossier.',
      'never-placed': 'The old REM did not ask for them either.',
      'newly-missing': 'The new REM asks for them and nothing is attached.',
      review: 'The requirement declared not applicable changed: does the reason still hold?',
      'lost-profiles': 'Choose a profile of the new REM in their place.',
    },
    match: {
      'same-id': 'same id',
      'previous-id': 'by “VA N-1”',
      'identical-text': 'identical texts',
      'shared-previous-id': 'shared “VA N-1”',
      'similar-text': 'nearly the same text',
      'same-place': 'same position',
    },
    certainty: { certain: 'certain', likely: 'to confirm' },
    percent: (similarity) => `${Math.round(similarity * 100)}%`,
    values: {
      nature: 'nature',
      criticality: 'criticality',
      feature: 'feature',
      perimeter: 'perimeter',
      test: 'named test',
      several: 'several proofs',
      demands: 'form asked for',
    },
    natures: { exigence: 'requirement', preconisation: 'recommendation' },
    none: '(nothing)',
    yes: 'yes',
    no: 'no',
    statement: 'statement',
    comment: 'comment',
    chapter: 'chapter',
    profile: 'profile',
    scenario: 'scenario',
    requirement: 'requirement',
    expectedProof: 'proof',
    asked: 'asks for',
    kinds: 'kind of proof',
    proofsExpected: englishCount('expected proof', 'expected proofs'),
    formerly: (name) => `was ${name}`,
    effect: {
      holds: englishCount('proof holds', 'proofs hold'),
      'look-again': englishCount('proof to review', 'proofs to review'),
      'no-place': englishCount('proof without a match', 'proofs without a match'),
      'not-asked': englishCount('proof no longer asked for', 'proofs no longer asked for'),
      'never-placed': englishCount('proof that already had no match', 'proofs that already had no match'),
      'newly-missing': englishCount('new proof to provide', 'new proofs to provide'),
      'still-missing': englishCount('proof missing, as before', 'proofs missing, as before'),
    },
    reasons: {
      statement: 'statement reworded',
      comment: 'comment changed',
      scenario: 'scenario reworded',
      'other-scenario': 'asked for in another scenario',
      'expected-proof': 'expected proof reworded',
      kinds: 'another kind of proof',
      test: 'another named test',
      several: 'another number of proofs',
      demands: 'another form asked for',
      'only-likely': 'match to confirm',
      'not-in-old': 'asked for by the new REM only',
    },
    lostProfile: 'not in the new REM',
    limits: 'Checks of form: a proof still holds where the wording has not changed.',
  },
};

/** The sentences of the report in one language. */
export function reportWords(language: Language): ReportWords {
  return words[language];
}
