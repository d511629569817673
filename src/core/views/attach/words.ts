import type { MadeOn } from '../../attach/madeOnOf';
import { madeOnAfter } from './madeOnText';
import type { Words } from '../../language/language';
import type { cndaStages } from '../../dossier/requests';

type TestKind = 'gazelle' | 'motco2';
type CndaStage = (typeof cndaStages)[number];

export interface AttachWords {
  readonly noDossier: string;
  readonly noCatalogue: string;
  readonly importIt: string;
  readonly nothingExpected: (id: string) => string;
  readonly whichProof: (id: string) => string;
  readonly whichRequirement: string;
  readonly pickFiles: (name: string) => string;
  readonly pickFile: string;
  readonly whichFile: Readonly<Record<'cnda' | 'psc', string>>;
  readonly chooseFile: string;
  readonly fileLater: string;
  readonly fileLaterDetail: string;
  readonly attachThem: string;
  readonly copying: string;
  readonly cannotWrite: (id: string, file: string) => string;
  readonly showIt: string;
  readonly notApplied: string;
  readonly attached: (count: number, name: string, madeOn: MadeOn | undefined) => string;
  readonly alreadyAttached: (name: string) => string;
  readonly fileAlreadyAttached: (file: string, name: string) => string;
  readonly pasteInText: string;
  readonly attachAs: (names: string, madeOn: MadeOn | undefined) => string;
  readonly attachUsed: (names: string, used: string) => string;
  readonly searchProof: string;
  readonly attachedHere: string;
  readonly moveOrCopy: (folder: string) => string;
  readonly moveIt: string;
  readonly moveItDetail: string;
  readonly leaveIt: string;
  readonly leaveItDetail: string;
  readonly whenMade: (name: string, madeOn: MadeOn | undefined) => string;
  readonly sameBytes: (name: string, known: string) => string;
  readonly citeKnown: (known: string) => string;
  readonly citeKnownDetail: string;
  readonly copyAnyway: string;
  readonly copyAnywayDetail: string;
  readonly notAFile: (name: string) => string;
  readonly files: string;
  readonly gazelle: string;
  readonly link: string;
  readonly linkPrompt: string;
  readonly test: string;
  readonly testPrompt: Readonly<Record<TestKind, string>>;
  readonly testWanted: Readonly<Record<TestKind, string>>;
  readonly motco2: string;
  readonly motco2Prompt: string;
  readonly cnda: string;
  readonly cndaStage: string;
  readonly cndaStages: Readonly<Record<CndaStage, string>>;
  readonly tooEarly: string;
  readonly expectedOn: string;
  readonly expectedOnPlaceholder: string;
  readonly notADay: string;
  readonly psc: string;
  readonly pscRole: string;
  readonly pscRoles: Readonly<Record<'user' | 'proxy', string>>;
  readonly nothingToPaste: string;
  readonly notApplicable: (id: string) => string;
  readonly notApplicablePrompt: string;
  readonly notApplicableWithProofs: string;
  readonly reasonRequired: string;
  readonly ignore: (code: string) => string;
  readonly ignorePrompt: string;
  readonly detach: (what: string) => string;
  readonly detachKeep: string;
  readonly detachKeepDetail: string;
  readonly detachOnly: string;
  readonly detachTrash: (file: string) => string;
  readonly detachTrashDetail: string;
  readonly noLongerThere: string;
  readonly copied: (text: string) => string;
  readonly dropHere: string;
  readonly nothingToReview: string;
  readonly reviewed: (id: string) => string;
  readonly attachTo: (name: string, madeOn?: MadeOn) => string;
}

export const attachWords: Words<AttachWords> = {
  fr: {
    noDossier: 'Aucun dossier de référencement n’est ouvert.',
    noCatalogue: 'Aucun catalogue n’est chargé : importez d’abord un REM (.xlsx).',
    importIt: 'Importer un REM…',
    nothingExpected: (id) =>
      `${id} n’attend aucune preuve dans le catalogue : la preuve est jointe à l’exigence elle-même.`,
    whichProof: (id) => `${id} : pour quelle preuve attendue ?`,
    whichRequirement: 'Pour quelle preuve attendue ?',
    pickFiles: (name) => `Fichiers à joindre à ${name}`,
    pickFile: 'Fichier du justificatif',
    whichFile: {
      cnda: 'Le justificatif : attestation du CNDA, ou copie d’écran de l’état de la demande',
      psc: 'Le justificatif de l’habilitation : courriel, ou copie d’écran de l’espace EDC PSC',
    },
    chooseFile: 'Choisir le fichier…',
    fileLater: 'Plus tard',
    fileLaterDetail: 'L’organisme ne l’a pas encore remis : la preuve est écrite sans fichier.',
    attachThem: 'Joindre',
    copying: 'Copie des preuves dans le dossier',
    cannotWrite: (id, file) =>
      `${id} ne peut pas être modifiée dans ${file} : corrigez d’abord l’erreur de syntaxe de cette entrée.`,
    showIt: 'Afficher',
    notApplied: 'La preuve n’a pas été jointe : un fichier de ce nom a peut-être été créé entre-temps.',
    attached: (count, name, madeOn) =>
      `${count === 1 ? 'Preuve jointe' : `${count} preuves jointes`} à ${name}${madeOnAfter(', ', madeOn, 'fr')} — Ctrl+Z défait tout`,
    alreadyAttached: (name) => `Déjà joint à ${name} : rien n’a été ajouté.`,
    fileAlreadyAttached: (file, name) => `« ${file} » est déjà joint à ${name} : rien n’a été ajouté.`,
    pasteInText:
      'Le presse-papiers ne contient pas de texte. Si c’est une image, Ctrl+V dans l’entrée de l’exigence la joint.',
    attachAs: (names, madeOn) => `Joindre ${names}${madeOnAfter(' — ', madeOn, 'fr')}`,
    attachUsed: (names, used) => `Joindre ${names} — déjà joint à ${used}`,
    searchProof: 'Fragments d’identifiant (« db co 50 ») ou mots de l’énoncé, du scénario, de la preuve',
    attachedHere: 'déjà joint ici',
    moveOrCopy: (folder) => `Déplacer dans ${folder} ?`,
    moveIt: 'Déplacer',
    moveItDetail: 'Le fichier quitte son répertoire actuel ; Ctrl+Z l’y remet.',
    leaveIt: 'Laisser le fichier où il est',
    leaveItDetail: 'Cité à son emplacement s’il est sous « preuves/ », sinon copié.',
    whenMade: (name, madeOn) =>
      `${name}${madeOnAfter(', ', madeOn, 'fr')} : jour de réalisation, JJ/MM/AAAA ou AAAA-MM-JJ (vide si inconnu)`,
    sameBytes: (name, known) => `« ${name} » est déjà dans le dossier sous le nom « ${known} »`,
    citeKnown: (known) => `Citer « ${known} »`,
    citeKnownDetail: 'Les deux fichiers sont identiques : rien n’est copié.',
    copyAnyway: 'Copier quand même',
    copyAnywayDetail: 'Un second fichier, sous un autre nom.',
    notAFile: (name) => `« ${name} » ne peut pas être joint.`,
    files: 'Fichiers',
    gazelle: 'Lien Gazelle',
    link: 'Lien',
    linkPrompt: 'Le lien permanent, en https',
    test: 'Nom du test',
    testPrompt: {
      gazelle: 'Le nom du test, tel que le rapport de Gazelle le montre',
      motco2: 'Le nom du cas de test passé dans MOTCO2',
    },
    testWanted: {
      gazelle: 'Sans nom de test, le lien ne dit pas ce qu’il prouve.',
      motco2: 'Sans nom de test, le numéro ne dit pas ce qu’il prouve.',
    },
    motco2: 'Numéro de test MOTCO2',
    motco2Prompt: 'Le numéro affiché avec le résultat du test',
    cnda: 'Justificatif CNDA',
    cndaStage: 'À quelle étape en est la demande ?',
    cndaStages: {
      initialisation: 'Initialisation',
      'pre-examen': 'Pré-examen (affiché « En cours / actif »)',
      'examen-de-conformite': 'Examen de conformité',
      finalisation: 'Finalisation',
      attestation: 'Attestation de conformité obtenue',
    },
    tooEarly: 'Étape insuffisante : le pré-examen est demandé au minimum.',
    expectedOn: 'Date de retour prévue, JJ/MM/AAAA ou AAAA-MM-JJ (vide si inconnue)',
    expectedOnPlaceholder: '30/04/2026',
    notADay: 'Date attendue : JJ/MM/AAAA ou AAAA-MM-JJ.',
    psc: 'Habilitation EDC PSC',
    pscRole: 'Pour quel rôle ?',
    pscRoles: { user: 'Éditeur de logiciel utilisateur', proxy: 'Éditeur proxy e-santé' },
    nothingToPaste:
      'Le presse-papiers ne contient ni lien, ni numéro de test, ni chemin d’un fichier existant.',
    notApplicable: (id) => `${id} : non applicable`,
    notApplicablePrompt: 'Pourquoi l’exigence ne s’applique pas, dans vos mots',
    notApplicableWithProofs: 'L’exigence porte déjà des preuves : les deux se contredisent.',
    reasonRequired: 'Une raison est obligatoire : « oui » ou « n/a » n’en est pas une.',
    ignore: (code) => `Ignorer « ${code} »`,
    ignorePrompt: 'La raison ; elle reste dans le fichier, sous « ignore: »',
    detach: (what) => `Retirer « ${what} »`,
    detachKeep: 'Retirer la preuve, garder le fichier',
    detachKeepDetail:
      'Le fichier reste où il est ; il sera signalé, puisque aucune preuve ne le citera plus.',
    detachOnly: 'Retirer la preuve',
    detachTrash: (file) => `Retirer la preuve et supprimer ${file}`,
    detachTrashDetail: 'Dans la corbeille, si le système en a une. Aucune autre preuve ne cite ce fichier.',
    noLongerThere: 'Cette preuve n’est plus dans le dossier.',
    copied: (text) => `« ${text} » est dans le presse-papiers.`,
    dropHere: 'Déposez sur une exigence ou sur une preuve attendue.',
    nothingToReview: 'Cette exigence n’est pas à relire.',
    reviewed: (id) => `${id} relue — Ctrl+Z défait tout`,
    attachTo: (name, madeOn) => `Joindre à ${name}${madeOnAfter(' — ', madeOn, 'fr')}`,
  },
  en: {
    noDossier: 'No dossier is open.',
    noCatalogue: 'No catalogue is loaded: first import a REM (.xlsx).',
    importIt: 'Import a REM…',
    nothingExpected: (id) =>
      `${id} expects no proof in the catalogue: the proof is attached to the requirement itself.`,
    whichProof: (id) => `${id}: for which expected proof?`,
    whichRequirement: 'For which expected proof?',
    pickFiles: (name) => `Files to attach to ${name}`,
    pickFile: 'Supporting document',
    whichFile: {
      cnda: 'The file: the CNDA’s attestation, or a screenshot of the state of the request',
      psc: 'The file for the habilitation: a mail, or a screenshot of the EDC PSC space',
    },
    chooseFile: 'Choose the File…',
    fileLater: 'Later',
    fileLaterDetail: 'The authority has not given it yet: the proof is written without a file.',
    attachThem: 'Attach',
    copying: 'Copying proofs into the dossier',
    cannotWrite: (id, file) => `${id} can’t be changed in ${file}: fix the syntax errors in its entry first.`,
    showIt: 'Show',
    notApplied: 'The proof was not attached: a file with that name may have been created in the meantime.',
    attached: (count, name, madeOn) =>
      `${count === 1 ? 'Proof' : `${count} proofs`} attached to ${name}${madeOnAfter(', ', madeOn, 'en')} — Ctrl+Z undoes everything`,
    alreadyAttached: (name) => `Already attached to ${name}: nothing was added.`,
    fileAlreadyAttached: (file, name) => `“${file}” is already attached to ${name}: nothing was added.`,
    pasteInText:
      'The clipboard contains no text. If it holds an image, Ctrl+V in the requirement’s entry attaches it.',
    attachAs: (names, madeOn) => `Attach ${names}${madeOnAfter(' — ', madeOn, 'en')}`,
    attachUsed: (names, used) => `Attach ${names} — already attached to ${used}`,
    searchProof: 'Fragments of an id (“db co 50”), or words of the statement, the scenario, the proof',
    attachedHere: 'already attached here',
    moveOrCopy: (folder) => `Move into ${folder}?`,
    moveIt: 'Move',
    moveItDetail: 'The file leaves its current folder; Ctrl+Z puts it back.',
    leaveIt: 'Leave the file where it is',
    leaveItDetail: 'Cited where it is if it is under “preuves/”, copied otherwise.',
    whenMade: (name, madeOn) =>
      `${name}${madeOnAfter(', ', madeOn, 'en')}: day it was made, YYYY-MM-DD or DD/MM/YYYY (empty if unknown)`,
    sameBytes: (name, known) => `“${name}” is already in the dossier as “${known}”`,
    citeKnown: (known) => `Cite “${known}”`,
    citeKnownDetail: 'The two files are identical: nothing is copied.',
    copyAnyway: 'Copy anyway',
    copyAnywayDetail: 'A second file, under another name.',
    notAFile: (name) => `“${name}” can’t be attached.`,
    files: 'Files',
    gazelle: 'Gazelle link',
    link: 'Link',
    linkPrompt: 'The permanent link, in https',
    test: 'Test name',
    testPrompt: {
      gazelle: 'The name of the test, as the Gazelle report shows it',
      motco2: 'The name of the test case that was run in MOTCO2',
    },
    testWanted: {
      gazelle: 'Without a test name, the link does not say what it proves.',
      motco2: 'Without a test name, the number does not say what it proves.',
    },
    motco2: 'MOTCO2 test number',
    motco2Prompt: 'The number shown with the test result',
    cnda: 'CNDA document',
    cndaStage: 'What stage has the request reached?',
    cndaStages: {
      initialisation: 'Initialisation',
      'pre-examen': 'Pré-examen (shown as “En cours / actif”)',
      'examen-de-conformite': 'Examen de conformité',
      finalisation: 'Finalisation',
      attestation: 'Attestation de conformité obtained',
    },
    tooEarly: 'Not far enough: the pré-examen is the minimum.',
    expectedOn: 'Expected answer date, YYYY-MM-DD or DD/MM/YYYY (empty if unknown)',
    expectedOnPlaceholder: '2026-04-30',
    notADay: 'Enter a valid date: YYYY-MM-DD or DD/MM/YYYY.',
    psc: 'EDC PSC habilitation',
    pscRole: 'For which role?',
    pscRoles: { user: 'Éditeur de logiciel utilisateur', proxy: 'Éditeur proxy e-santé' },
    nothingToPaste: 'The clipboard contains no link, test number or path of an existing file.',
    notApplicable: (id) => `${id}: not applicable`,
    notApplicablePrompt: 'Why the requirement does not apply, in your own words',
    notApplicableWithProofs: 'The requirement already has proofs: the two contradict each other.',
    reasonRequired: 'A reason is required: “yes” or “n/a” is not one.',
    ignore: (code) => `Ignore “${code}”`,
    ignorePrompt: 'The reason; it stays in the file, under “ignore:”',
    detach: (what) => `Remove “${what}”`,
    detachKeep: 'Remove the proof, keep the file',
    detachKeepDetail:
      'The file stays where it is; it will be reported, since no proof will cite it any more.',
    detachOnly: 'Remove the proof',
    detachTrash: (file) => `Remove the proof and delete ${file}`,
    detachTrashDetail: 'To the trash, if the system has one. No other proof cites this file.',
    noLongerThere: 'This proof is no longer in the dossier.',
    copied: (text) => `“${text}” is in the clipboard.`,
    dropHere: 'Drop on a requirement or on an expected proof.',
    nothingToReview: 'This requirement is not to be reviewed.',
    reviewed: (id) => `${id} reviewed — Ctrl+Z undoes everything`,
    attachTo: (name, madeOn) => `Attach to ${name}${madeOnAfter(' — ', madeOn, 'en')}`,
  },
};
