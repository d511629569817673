import type { Words } from '../../language/language';

export interface CorrectionWords {
  readonly correctKind: (name: string) => string;
  readonly correctKindAction: string;
  readonly addFaqAction: string;
  readonly kindsPlaceholder: (imported: string) => string;
  readonly atLeastOne: string;
  readonly nothingExpected: (id: string) => string;
  readonly addFaq: (id: string) => string;
  readonly whichPart: string;
  readonly statement: string;
  readonly scenario: (name: string) => string;
  readonly text: (name: string) => string;
  readonly kinds: (name: string) => string;
  readonly date: string;
  readonly datePlaceholder: string;
  readonly notADay: string;
  readonly link: string;
  readonly notHttps: string;
  readonly newText: string;
  readonly required: string;
  readonly written: (name: string, file: string) => string;
  readonly removed: (name: string) => string;
  readonly cannotWrite: (name: string, file: string) => string;
  readonly openFile: string;
  readonly whichToRemove: (id: string) => string;
  readonly nothingCorrected: (id: string) => string;
}

export const correctionWords: Words<CorrectionWords> = {
  fr: {
    correctKind: (name) => `Corriger le type de preuve attendu — ${name}`,
    correctKindAction: 'Corriger le type de preuve attendu…',
    addFaqAction: 'Ajouter une correction du REM (FAQ)…',
    kindsPlaceholder: (imported) => `Un ou plusieurs types ; dans le REM importé : ${imported}`,
    atLeastOne: 'Aucun type choisi : rien n’est changé.',
    nothingExpected: (id) => `Le REM n’attend aucune preuve pour ${id}.`,
    addFaq: (id) => `Correction du REM par une réponse de la FAQ — ${id}`,
    whichPart: 'Que change la réponse ?',
    statement: 'L’énoncé de l’exigence',
    scenario: (name) => `Le scénario ${name}`,
    text: (name) => `Le texte de la preuve attendue ${name}`,
    kinds: (name) => `Le type de la preuve attendue ${name}`,
    date: 'Date de la réponse',
    datePlaceholder: 'AAAA-MM-JJ ou JJ/MM/AAAA',
    notADay: 'Date attendue : JJ/MM/AAAA ou AAAA-MM-JJ.',
    link: 'Lien vers la réponse (facultatif)',
    notHttps: 'Adresse attendue : https://…, ou laisser vide.',
    newText: 'Le texte corrigé',
    required: 'Un texte est obligatoire.',
    written: (name, file) => `Correction de ${name} écrite dans ${file}`,
    removed: (name) => `Correction de ${name} retirée`,
    cannotWrite: (name, file) =>
      `La correction de ${name} ne peut pas être écrite dans ${file} sans toucher au reste : modifiez le fichier à la main.`,
    openFile: 'Ouvrir le fichier',
    whichToRemove: (id) => `Quelle correction de ${id} retirer ?`,
    nothingCorrected: (id) => `Rien n’est corrigé dans ${id}.`,
  },
  en: {
    correctKind: (name) => `Correct the kind of expected proof — ${name}`,
    correctKindAction: 'Correct the Kind of Expected Proof…',
    addFaqAction: 'Add a Correction to the REM (FAQ)…',
    kindsPlaceholder: (imported) => `One or more kinds; in the imported REM: ${imported}`,
    atLeastOne: 'No kind chosen: nothing is changed.',
    nothingExpected: (id) => `The REM expects no proof for ${id}.`,
    addFaq: (id) => `Correction of the REM by a FAQ answer — ${id}`,
    whichPart: 'What does the answer change?',
    statement: 'The statement of the requirement',
    scenario: (name) => `Scenario ${name}`,
    text: (name) => `The text of expected proof ${name}`,
    kinds: (name) => `The kind of expected proof ${name}`,
    date: 'Date of the answer',
    datePlaceholder: 'YYYY-MM-DD or DD/MM/YYYY',
    notADay: 'Enter a valid date: YYYY-MM-DD or DD/MM/YYYY.',
    link: 'Link to the answer (optional)',
    notHttps: 'Enter an address that begins with https://, or leave empty.',
    newText: 'The corrected text',
    required: 'A text is required.',
    written: (name, file) => `Correction of ${name} written to ${file}`,
    removed: (name) => `Correction of ${name} removed`,
    cannotWrite: (name, file) =>
      `The correction of ${name} can’t be written to ${file} without touching the rest: edit the file by hand.`,
    openFile: 'Open the File',
    whichToRemove: (id) => `Which correction of ${id} should be removed?`,
    nothingCorrected: (id) => `Nothing is corrected in ${id}.`,
  },
};
