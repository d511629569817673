import type { Words } from '../../language/language';
import { countOf } from '../../language/plural';
import type { Lane } from '../../dossier/devices';

export interface NewDossierWords {
  readonly title: string;
  readonly folder: string;
  readonly otherFolder: string;
  readonly useFolder: string;
  readonly holdsDossier: string;
  readonly catalogue: string;
  readonly workbooks: string;
  readonly otherWorkbook: string;
  readonly imported: string;
  readonly toTry: string;
  readonly sample: string;
  readonly sampleDetail: string;
  readonly notCatalogue: (file: string) => string;
  readonly device: string;
  readonly guessed: string;
  readonly deviceAndWave: (device: string, wave: number) => string;
  readonly otherDevice: string;
  readonly otherDevicePrompt: string;
  readonly wavePrompt: string;
  readonly waveWrong: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly profiles: (counts: string) => string;
  readonly counts: (requirements: number, expectedProofs: number) => string;
  readonly name: string;
  readonly version: string;
  readonly releasedOn: string;
  readonly nie: string;
  readonly nil: string;
  readonly skip: string;
  readonly required: (what: string) => string;
  readonly notADay: string;
  readonly unusualId: string;
  readonly tooLong: string;
  readonly existing: (count: number) => string;
  readonly compare: string;
  readonly compareTitle: (path: string) => string;
  readonly keep: string;
  readonly replace: string;
  readonly cancel: string;
  readonly ready: (name: string, requirements: number, chapters: number) => string;
  readonly importWarnings: (count: number) => string;
  readonly showReport: string;
  readonly openFolder: string;
  readonly addFolder: string;
}

export const newDossierWords: Words<NewDossierWords> = {
  fr: {
    title: 'Nouveau dossier',
    folder: 'Où créer le dossier ?',
    otherFolder: 'Choisir un autre répertoire…',
    useFolder: 'Créer ici',
    holdsDossier: 'contient déjà un dossier : rien n’y sera remplacé sans votre accord',
    catalogue: 'De quel catalogue d’exigences (REM) partir ?',
    workbooks: 'Importer un classeur de l’agence (.xlsx)',
    otherWorkbook: 'Choisir un classeur…',
    imported: 'Utiliser un catalogue déjà importé',
    toTry: 'Pour essayer',
    sample: 'Catalogue d’exemple',
    sampleDetail: 'RIS vague 2, aux énoncés inventés',
    notCatalogue: (file) => `${file} ne contient pas de catalogue lisible.`,
    device: 'Quel dispositif, pour quelle vague ?',
    guessed: 'd’après le catalogue',
    deviceAndWave: (device, wave) => `${device}, vague ${wave}`,
    otherDevice: 'Autre dispositif…',
    otherDevicePrompt: 'Code du dispositif, comme dans le nom du REM',
    wavePrompt: 'Numéro de la vague',
    waveWrong: 'Numéro attendu : 1, 2…',
    lanes: {
      hospital: 'Hôpital',
      'general-practice': 'Médecin de ville',
      biology: 'Biologie',
      imaging: 'Imagerie',
      pharmacy: 'Officine',
      'social-care': 'Médico-social',
      midwife: 'Sage-femme',
      dentist: 'Chirurgien-dentiste',
      paramedical: 'Paramédical',
    },
    profiles: (counts) => `Profils en plus de Général (${counts})`,
    counts: (requirements, expectedProofs) =>
      `${countOf(requirements, 'exigence', 'exigences')}, ${countOf(expectedProofs, 'preuve attendue', 'preuves attendues')}`,
    name: 'Nom commercial du produit',
    version: 'Version présentée au référencement',
    releasedOn: 'Date de sortie de cette version, JJ/MM/AAAA ou AAAA-MM-JJ',
    nie: 'NIE, numéro de l’éditeur donné par le CNDA',
    nil: 'NIL, numéro du logiciel donné par le CNDA',
    skip: 'facultatif, Entrée pour ignorer',
    required: (what) => `${what} : valeur obligatoire.`,
    notADay: 'Date attendue : JJ/MM/AAAA ou AAAA-MM-JJ.',
    unusualId: 'Inhabituel : trois majuscules et six chiffres, d’après les exemples connus.',
    tooLong: '200 caractères au plus.',
    existing: (count) =>
      `${countOf(count, 'fichier existe déjà', 'fichiers existent déjà')}, avec un autre contenu`,
    compare: 'Comparer d’abord',
    compareTitle: (path) => `${path} ↔ nouveau dossier`,
    keep: 'Les garder, n’écrire que les autres fichiers',
    replace: 'Les remplacer',
    cancel: 'Ne rien écrire',
    ready: (name, requirements, chapters) =>
      `Dossier ${name} : ${countOf(requirements, 'exigence', 'exigences')} en ${countOf(chapters, 'chapitre', 'chapitres')}.`,
    importWarnings: (count) => `L’import signale ${countOf(count, 'avertissement', 'avertissements')}.`,
    showReport: 'Lire le rapport d’import',
    openFolder: 'Ouvrir ce répertoire',
    addFolder: 'Ajouter à l’espace de travail',
  },
  en: {
    title: 'New Dossier',
    folder: 'Where should the dossier be created?',
    otherFolder: 'Choose another folder…',
    useFolder: 'Create here',
    holdsDossier: 'already contains a dossier: nothing is replaced without your consent',
    catalogue: 'Which catalogue of requirements (REM) should it start from?',
    workbooks: 'Import a workbook of the agency (.xlsx)',
    otherWorkbook: 'Choose a workbook…',
    imported: 'Use a catalogue already imported',
    toTry: 'To try it out',
    sample: 'Sample catalogue',
    sampleDetail: 'RIS wave 2, with invented statements',
    notCatalogue: (file) => `${file} contains no readable catalogue.`,
    device: 'Which dispositif (kind of product), for which wave?',
    guessed: 'from the catalogue',
    deviceAndWave: (device, wave) => `${device}, wave ${wave}`,
    otherDevice: 'Another dispositif…',
    otherDevicePrompt: 'Code of the dispositif, as in the name of the REM',
    wavePrompt: 'Number of the wave',
    waveWrong: 'Enter a number: 1, 2…',
    lanes: {
      hospital: 'Hospital',
      'general-practice': 'General practice',
      biology: 'Biology',
      imaging: 'Imaging',
      pharmacy: 'Pharmacy',
      'social-care': 'Social care',
      midwife: 'Midwifery',
      dentist: 'Dentistry',
      paramedical: 'Paramedical',
    },
    profiles: (counts) => `Profiles besides Général (${counts})`,
    counts: (requirements, expectedProofs) =>
      `${countOf(requirements, 'requirement', 'requirements')}, ${countOf(expectedProofs, 'expected proof', 'expected proofs')}`,
    name: 'Commercial name of the product',
    version: 'Version being listed',
    releasedOn: 'Release date of that version, YYYY-MM-DD or DD/MM/YYYY',
    nie: 'NIE, the vendor’s number given by the CNDA',
    nil: 'NIL, the software’s number given by the CNDA',
    skip: 'optional, Enter to skip',
    required: (what) => `${what}: a value is required.`,
    notADay: 'Enter a valid date: YYYY-MM-DD or DD/MM/YYYY.',
    unusualId: 'Unusual: three capital letters and six digits in the known examples.',
    tooLong: '200 characters at most.',
    existing: (count) =>
      `${countOf(count, 'file already exists', 'files already exist')} with different content`,
    compare: 'Compare first',
    compareTitle: (path) => `${path} ↔ new dossier`,
    keep: 'Keep them, write only the other files',
    replace: 'Replace them',
    cancel: 'Write nothing',
    ready: (name, requirements, chapters) =>
      `Dossier ${name}: ${countOf(requirements, 'requirement', 'requirements')} in ${countOf(chapters, 'chapter', 'chapters')}.`,
    importWarnings: (count) => `The import gave ${countOf(count, 'warning', 'warnings')}.`,
    showReport: 'Show Import Report',
    openFolder: 'Open folder',
    addFolder: 'Add to workspace',
  },
};
