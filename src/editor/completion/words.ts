import type { Words } from '../../core/language/language';

export interface CompletionWords {
  readonly missing: string;
  readonly provided: string;
  readonly notAttached: string;
  readonly attached: string;
  readonly wholeProof: string;
  readonly wholeEntry: string;
  readonly today: string;
  readonly reason: string;
  readonly keys: Readonly<Record<string, string>>;
}

export const completionWords: Words<CompletionWords> = {
  fr: {
    missing: 'preuve manquante',
    provided: 'déjà fournie',
    notAttached: 'joint à rien encore',
    attached: 'déjà joint',
    wholeProof: 'une preuve entière',
    wholeEntry: 'l’exigence, avec ses preuves attendues',
    today: 'aujourd’hui',
    reason: 'raison',
    keys: {
      chapter: 'Le chapitre, comme dans le catalogue.',
      requirements: 'Les exigences, par identifiant.',
      proofs: 'Ce qui est joint à l’exigence.',
      notApplicable: 'Pourquoi l’exigence ne s’applique pas.',
      note: 'Une note pour vous.',
      ignore: 'Constats mis de côté : code et raison.',
      for: 'La preuve attendue.',
      file: 'Le fichier, relatif au dossier de ce fichier.',
      gazelle: 'Le lien permanent d’un rapport Gazelle.',
      motco2: 'Le numéro d’un test MOTCO2.',
      cnda: 'Un justificatif du CNDA.',
      psc: 'Une habilitation de l’EDC PSC.',
      link: 'Un autre lien.',
      test: 'Le nom du test montré.',
      sha256: 'L’empreinte du fichier, écrite et vérifiée par l’outil.',
      version: 'La version du produit avec laquelle la preuve a été faite.',
      madeOn: 'Le jour où la preuve a été faite.',
      stage: 'L’étape de la demande au CNDA.',
      expectedOn: 'La date de retour prévue.',
      role: 'Le rôle habilité.',
      segur: 'La version de ce format.',
      product: 'Le produit présenté.',
      device: 'Le dispositif.',
      wave: 'La vague.',
      profiles: 'Les profils choisis ; Général va de soi.',
      catalogue: 'Le catalogue importé du REM.',
      milestones: 'Les trois dates, heure de Paris.',
      policy: 'Ce que ce dossier change aux règles par défaut.',
    },
  },
  en: {
    missing: 'proof missing',
    provided: 'already provided',
    notAttached: 'attached to nothing yet',
    attached: 'already attached',
    wholeProof: 'a whole proof',
    wholeEntry: 'the requirement, with its expected proofs',
    today: 'today',
    reason: 'reason',
    keys: {
      chapter: 'The chapter, as in the catalogue.',
      requirements: 'The requirements, by id.',
      proofs: 'What is attached to the requirement.',
      notApplicable: 'Why the requirement does not apply.',
      note: 'A note of yours.',
      ignore: 'Findings set aside: code and reason.',
      for: 'The expected proof.',
      file: 'The file, relative to this file’s folder.',
      gazelle: 'The permanent link of a Gazelle report.',
      motco2: 'The number of a MOTCO2 test.',
      cnda: 'A justification of the CNDA.',
      psc: 'A habilitation of the EDC PSC.',
      link: 'Another link.',
      test: 'The name of the test shown.',
      sha256: 'The file’s hash, written and checked by the tool.',
      version: 'The version of the product that the proof was made with.',
      madeOn: 'The day the proof was made.',
      stage: 'The stage of the request to the CNDA.',
      expectedOn: 'The expected return date.',
      role: 'The role of the habilitation.',
      segur: 'The version of this format.',
      product: 'The product presented.',
      device: 'The dispositif.',
      wave: 'The wave.',
      profiles: 'The chosen profiles; Général goes without saying.',
      catalogue: 'The catalogue imported from the REM.',
      milestones: 'The three dates, Paris time.',
      policy: 'What this dossier changes of the default rules.',
    },
  },
};
