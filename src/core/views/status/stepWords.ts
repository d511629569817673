import { dayText } from '../../language/dayText';
import type { Words } from '../../language/language';
import type { StepName, StepState } from './model';
import type { ChapterState } from './chapterStatus';

/** What a chapter lacks before it can be submitted. */
interface LackCounts {
  readonly missing: number;
  readonly faulty: number;
  readonly errors: number;
}

/** The sentences of what is still missing at each step, and the names of steps and states. */
export interface StepWords {
  readonly names: Readonly<Record<StepName, string>>;
  readonly states: Readonly<Record<StepState, string>>;
  readonly chapterStates: Readonly<Record<ChapterState, string>>;
  readonly waitsFor: (names: readonly string[]) => string;
  readonly charter: string;
  readonly administrativeToSubmit: string;
  readonly administrativeToValidate: string;
  readonly eligibilityToValidate: string;
  readonly noNumber: (name: string) => string;
  readonly noComponentNil: (component: string) => string;
  readonly nothingWritten: (key: string) => string;
  readonly noCatalogue: string;
  readonly toSubmit: (chapters: readonly string[]) => string;
  readonly toComplete: (chapter: string, left: LackCounts) => string;
  readonly remarksLeft: (chapter: string, count: number) => string;
  readonly toResubmit: (chapter: string) => string;
  /** `all`: every chapter of the dossier is meant. */
  readonly notAnswered: (chapters: readonly string[], all: boolean) => string;
  readonly notValidated: (chapters: readonly string[], all: boolean) => string;
  readonly refused: (reasons: readonly string[]) => string;
  readonly conventionToSign: string;
  readonly collegeToCome: string;
  /** What comes next for a role at a stage; undefined where no stage is written. */
  readonly pscNext: (role: string, stage: string | undefined, hasDatapass: boolean) => string;
  readonly cndaNext: (service: string, stage: string | undefined, expectedOn: string | undefined) => string;
  readonly proofLeft: (name: string) => string;
  readonly attestationLeft: (name: string) => string;
}

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count > 1 ? many : one}`;

export const stepWords: Words<StepWords> = {
  fr: {
    names: {
      'administrative-file': 'Dossier administratif et éligibilité',
      'psc-habilitation': 'Habilitation EDC PSC',
      cnda: 'Homologation CNDA',
      'proofs-complete': 'Dossier de preuves complet',
      'remarks-answered': 'Réponse aux remarques',
      listing: 'Référencement',
    },
    states: {
      done: 'fait',
      open: 'à faire',
      blocked: 'en attente',
      'not-applicable': 'sans objet',
      unknown: 'à confirmer par vous',
    },
    chapterStates: {
      'to-complete': 'À compléter',
      ready: 'Prêt au dépôt (contrôles de forme)',
      submitted: 'Soumis',
      'to-modify': 'À modifier',
      validated: 'Validé',
    },
    waitsFor: (names) => `À terminer avant : ${names.join(', ')}.`,
    charter: 'La date d’acceptation de la charte n’est pas indiquée dans segur.yaml.',
    administrativeToSubmit: 'Le dossier administratif est à soumettre.',
    administrativeToValidate: 'La validation du dossier administratif n’est pas indiquée dans segur.yaml.',
    eligibilityToValidate: 'La validation de l’éligibilité n’est pas indiquée dans segur.yaml.',
    noNumber: (name) => `${name} : le numéro n’est pas indiqué dans segur.yaml.`,
    noComponentNil: (component) => `Le composant « ${component} » n’a pas de NIL.`,
    nothingWritten: (key) => `Rien n’est indiqué sous « ${key} » dans segur.yaml.`,
    noCatalogue: 'Aucun catalogue n’est chargé.',
    toSubmit: (chapters) => `À soumettre : ${chapters.join(', ')}.`,
    toComplete: (chapter, left) => `${chapter} : ${leftText(left, leftFr)}.`,
    remarksLeft: (chapter, count) =>
      `${chapter} : ${plural(count, 'remarque à traiter', 'remarques à traiter')}.`,
    toResubmit: (chapter) => `${chapter} : des modifications sont demandées, à soumettre de nouveau.`,
    notAnswered: (chapters, all) =>
      all && chapters.length > 1
        ? 'Aucun chapitre n’a encore de réponse de l’ANS.'
        : `Pas encore de réponse de l’ANS : ${chapters.join(', ')}.`,
    notValidated: (chapters, all) =>
      all && chapters.length > 1
        ? 'Aucun chapitre n’est encore validé.'
        : `Pas encore validé : ${chapters.join(', ')}.`,
    refused: (reasons) =>
      `Le collège n’a pas référencé le produit${reasons.length === 0 ? '' : ` : ${reasons.join(' ; ')}`}.`,
    conventionToSign: 'La signature de la convention n’est pas indiquée dans segur.yaml.',
    collegeToCome: 'La décision du collège n’est pas indiquée dans segur.yaml.',
    pscNext: (role, stage, hasDatapass) => `EDC PSC, rôle ${role} : ${pscFr(stage, hasDatapass)}.`,
    cndaNext: (service, stage, expectedOn) =>
      `CNDA, ${service} : étape ${stage ?? 'non indiquée'}${expectedOn === undefined ? '' : `, retour prévu le ${dayText(expectedOn, 'fr')}`} ; l’attestation est attendue.`,
    proofLeft: (name) => `${name} : la preuve de l’habilitation n’est pas fournie.`,
    attestationLeft: (name) => `${name} : l’attestation du CNDA n’est pas fournie.`,
  },
  en: {
    names: {
      'administrative-file': 'Administrative file and eligibility',
      'psc-habilitation': 'EDC PSC habilitation',
      cnda: 'CNDA certification',
      'proofs-complete': 'Complete file of proofs',
      'remarks-answered': 'Remarks answered',
      listing: 'Listing',
    },
    states: {
      done: 'done',
      open: 'to do',
      blocked: 'waiting',
      'not-applicable': 'not applicable',
      unknown: 'to be confirmed by you',
    },
    chapterStates: {
      'to-complete': 'To complete',
      ready: 'Ready for deposit (checks of form)',
      submitted: 'Submitted',
      'to-modify': 'Changes requested',
      validated: 'Validated',
    },
    waitsFor: (names) => `To be finished first: ${names.join(', ')}.`,
    charter: 'The date on which the charter was accepted is not given in segur.yaml.',
    administrativeToSubmit: 'The administrative file is to be submitted.',
    administrativeToValidate: 'The validation of the administrative file is not given in segur.yaml.',
    eligibilityToValidate: 'The validation of the eligibility is not given in segur.yaml.',
    noNumber: (name) => `${name}: the number is not given in segur.yaml.`,
    noComponentNil: (component) => `The component “${component}” has no NIL.`,
    nothingWritten: (key) => `Nothing is given under “${key}” in segur.yaml.`,
    noCatalogue: 'No catalogue is loaded.',
    toSubmit: (chapters) => `To be submitted: ${chapters.join(', ')}.`,
    toComplete: (chapter, left) => `${chapter}: ${leftText(left, leftEn)}.`,
    remarksLeft: (chapter, count) => `${chapter}: ${plural(count, 'open remark', 'open remarks')}.`,
    toResubmit: (chapter) => `${chapter}: changes are requested, to be submitted again.`,
    notAnswered: (chapters, all) =>
      all && chapters.length > 1
        ? 'No chapter has an answer of the ANS yet.'
        : `Not answered by the ANS yet: ${chapters.join(', ')}.`,
    notValidated: (chapters, all) =>
      all && chapters.length > 1
        ? 'No chapter is validated yet.'
        : `Not validated yet: ${chapters.join(', ')}.`,
    refused: (reasons) =>
      `The committee (collège) did not list the product${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}.`,
    conventionToSign: 'The signature of the agreement (convention) is not given in segur.yaml.',
    collegeToCome: 'The decision of the committee (collège) is not given in segur.yaml.',
    pscNext: (role, stage, hasDatapass) => `EDC PSC, role ${role}: ${pscEn(stage, hasDatapass)}.`,
    cndaNext: (service, stage, expectedOn) =>
      `CNDA, ${service}: stage ${stage ?? 'not given'}${expectedOn === undefined ? '' : `, answer expected on ${expectedOn}`}; the attestation is still to come.`,
    proofLeft: (name) => `${name}: the proof of the habilitation is not provided.`,
    attestationLeft: (name) => `${name}: the attestation of the CNDA is not provided.`,
  },
};

type Forms = Readonly<Record<keyof LackCounts, readonly [one: string, many: string]>>;

const leftFr: Forms = {
  missing: ['preuve manquante', 'preuves manquantes'],
  faulty: ['preuve en défaut', 'preuves en défaut'],
  errors: ['erreur', 'erreurs'],
};

const leftEn: Forms = {
  missing: ['missing proof', 'missing proofs'],
  faulty: ['faulty proof', 'faulty proofs'],
  errors: ['error', 'errors'],
};

/** Only what there is. */
function leftText(left: LackCounts, forms: Forms): string {
  return (['missing', 'faulty', 'errors'] as const)
    .flatMap((name) => {
      const [one, many] = forms[name];
      return left[name] === 0 ? [] : [plural(left[name], one, many)];
    })
    .join(', ');
}

function pscFr(stage: string | undefined, hasDatapass: boolean): string {
  if (stage === 'bac-a-sable') return 'tests du bac à sable à terminer, avec le Client_ID';
  if (stage === 'demande' || hasDatapass) return 'demande faite, tests du bac à sable à passer';
  return 'demande à faire (numéro de demande Datapass, NRU, Client_ID)';
}

function pscEn(stage: string | undefined, hasDatapass: boolean): string {
  if (stage === 'bac-a-sable') return 'sandbox tests to be finished, with the Client_ID';
  if (stage === 'demande' || hasDatapass) return 'requested, sandbox tests to be passed';
  return 'to be requested (Datapass request number, NRU, Client_ID)';
}
