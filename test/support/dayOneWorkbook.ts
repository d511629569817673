import { wideHeader, rowUnder } from './remWorkbook';
import { workbookOf, type CellSpec } from './workbook';

interface ChapterSpec {
  readonly code: string;
  readonly name: string;
  readonly requirements: number;
}

/** Chapters of invented requirements, the names of two of them longer than a side bar. */
export const dayOneChapters: readonly ChapterSpec[] = [
  { code: 'INS', name: 'Identité Nationale de Santé (INS)', requirements: 30 },
  { code: 'ANN', name: 'Annuaire Santé', requirements: 5 },
  {
    code: 'DMP/CONF',
    name: 'Dossier Médical Partagé : paramétrage et conformité du poste',
    requirements: 25,
  },
  { code: 'MSS', name: 'Messagerie Sécurisée de Santé (MSS)', requirements: 20 },
  { code: 'PSC', name: 'Pro Santé Connect', requirements: 20 },
  {
    code: 'DB.VI-CO',
    name: 'Visualisation et consultation des examens d’imagerie par le poste',
    requirements: 40,
  },
  { code: 'SSI/IAM', name: 'Sécurité des systèmes d’information', requirements: 60 },
];

const wordings: readonly string[] = [
  'Copie d’écran de la page des paramètres',
  'Vidéo de la consultation depuis la liste de travail',
  'Extrait du journal des accès',
  'Copie d’écran du message affiché',
  'Document décrivant la procédure',
];

/** A workbook as a vendor has it on the first day: 200 requirements, every third with two proofs, which makes 267, and one pair of ids that look alike. */
export function dayOneWorkbook(): Uint8Array {
  const header = wideHeader();
  let order = 0;
  const rows = dayOneChapters.flatMap(({ code, name, requirements }) =>
    Array.from({ length: requirements }, (_, at) => rowUnder(header, cellsOf(code, name, at, order++))),
  );
  return workbookOf([{ name: 'Exigences', rows: [header, ...rows] }]);
}

function cellsOf(
  code: string,
  chapter: string,
  at: number,
  order: number,
): Readonly<Record<string, CellSpec>> {
  const number = String(at + 1).padStart(2, '0');
  // The last of its chapter is spelled with another separator than its neighbour, as in real workbooks.
  const isAlike = code === 'DB.VI-CO' && at === 39;
  const id = isAlike ? 'SC.DB/VI-CO.39' : `SC.${code}.${number}`;
  const scenario = isAlike ? 'SC.DB/VI-CO.39.01' : `${id}.01`;
  const words = (which: number): string => wordings[(order + which) % wordings.length] ?? '';
  return {
    Périmètre: 'Vague 2',
    ID: id,
    Chapitre: chapter,
    Fonction: `Fonction ${String(1 + (at % 4))}`,
    Exigence: `Le système DOIT remplir la condition numéro ${String(order + 1)} de l’essai.`,
    "Nature de l'exigence": 'EXIGENCE',
    Profil: 'Général',
    'N° scénario': scenario,
    'Scénario de conformité': 'Montrer la fonction.',
    'N° preuve 1': `${scenario}.01`,
    'Preuve 1': words(0),
    ...(order % 3 === 0 ? { 'N° preuve 2': `${scenario}.02`, 'Preuve 2': words(1) } : {}),
    Criticité: 'Critique',
  };
}
