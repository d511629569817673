import type { Words } from '../language/language';

/** What the keys of `segur.yaml` mean that are about requests to the authorities, as in `dossierDescriptions`. */
export const requestsDescriptions: Readonly<Record<string, Words<string>>> = {
  requests: {
    fr: 'Les demandes au CNDA et à l’EDC PSC, écrites une fois et citées par les preuves.',
    en: 'The requests to the CNDA and the EDC PSC, written once and cited by proofs.',
  },
  'requests.cnda': { fr: 'Les demandes au CNDA.', en: 'The requests to the CNDA.' },
  'requests.cnda[]': {
    fr: 'Une demande ; une preuve la cite par « cnda: { request: … } ».',
    en: 'A request; a proof cites it by “cnda: { request: … }”.',
  },
  'requests.cnda[].service': {
    fr: 'Le service : DMP, INSi, Appli carte Vitale…',
    en: 'The service: DMP, INSi, Appli carte Vitale…',
  },
  'requests.cnda[].reference': { fr: 'Référence de la demande.', en: 'Reference of the request.' },
  'requests.cnda[].version': {
    fr: 'Version du produit visée par la demande.',
    en: 'Version of the product that the request is for.',
  },
  'requests.cnda[].nil': { fr: 'NIL visé par la demande.', en: 'NIL that the request is for.' },
  'requests.cnda[].stage': {
    fr: 'Étape atteinte au CNDA ; une preuve vaut à partir de « pre-examen ».',
    en: 'Stage reached at the CNDA; a proof counts from “pre-examen” on.',
  },
  'requests.cnda[].expectedOn': {
    fr: 'Date de retour annoncée par le CNDA, AAAA-MM-JJ.',
    en: 'Answer date announced by the CNDA, YYYY-MM-DD.',
  },
  'requests.cnda[].opposableUntil': {
    fr: 'Date d’opposabilité, AAAA-MM-JJ : jusque-là la version des tests est figée ; ensuite il faut une nouvelle demande.',
    en: 'Opposability date, YYYY-MM-DD: until then the version of the tests is frozen; after it a new request is needed.',
  },
  'requests.psc': {
    fr: 'Les demandes à l’espace de confiance Pro Santé Connect, une par rôle.',
    en: 'The requests to the Pro Santé Connect trust space, one per role.',
  },
  'requests.psc[]': { fr: 'Une demande.', en: 'A request.' },
  'requests.psc[].role': {
    fr: 'user (logiciel utilisateur), proxy (proxy e-santé) ou operator (opérateur de service).',
    en: 'user (user software), proxy (e-health proxy) or operator (service operator).',
  },
  'requests.psc[].nru': {
    fr: 'NRU, numéro de candidature pour ce rôle.',
    en: 'NRU, candidacy number for this role.',
  },
  'requests.psc[].datapass': {
    fr: 'Numéro de la demande Datapass, et non de l’habilitation.',
    en: 'Number of the Datapass request, not of the habilitation.',
  },
  'requests.psc[].clientId': {
    fr: 'Client_ID du bac à sable, puis de production.',
    en: 'Client_ID of the sandbox, then of production.',
  },
  'requests.psc[].stage': {
    fr: 'demande, bac-a-sable ou habilite.',
    en: 'demande (requested), bac-a-sable (sandbox) or habilite (habilitation given).',
  },
};
