import type { Catalogue, ExpectedProof, Requirement } from '../../../src/core/catalogue/model';
import { rangeOf } from '../../../src/core/text/position';
import { proseOf } from './prose';
import { randomFrom, type Random } from './random';

/** How many requirements a catalogue has, and how many each chapter. */
export interface CatalogueSize {
  readonly requirements: number;
  readonly perChapter: number;
}

/** A catalogue where each requirement expects one proof; 1,000 requirements make about 1.3 MB, as much text each as in real ones. */
export function benchCatalogue({ requirements, perChapter }: CatalogueSize): Catalogue {
  const random = randomFrom(requirements);
  const chapters = Array.from({ length: Math.ceil(requirements / perChapter) }, (_, chapter) => {
    const name = `Chapitre ${chapterCode(chapter)}`;
    const size = Math.min(perChapter, requirements - chapter * perChapter);
    return {
      name,
      requirements: Array.from({ length: size }, (_, at) => requirementOf(chapter, at, name, random)),
    };
  });
  return {
    title: 'REM de mesure, énoncés fictifs',
    device: 'RIS',
    wave: 2,
    source: undefined,
    chapters,
  };
}

/** `AAA`, `AAB`, … */
export function chapterCode(chapter: number): string {
  return [676, 26, 1].map((weight) => String.fromCharCode(65 + (Math.floor(chapter / weight) % 26))).join('');
}

export function requirementId(chapter: number, at: number): string {
  return `SC.${chapterCode(chapter)}.${String(at + 1).padStart(2, '0')}`;
}

function requirementOf(chapter: number, at: number, name: string, random: Random): Requirement {
  const id = requirementId(chapter, at);
  return {
    id,
    chapter: name,
    feature: 'Échanges de documents',
    statement: proseOf(330, random),
    comment: proseOf(110, random),
    nature: 'exigence',
    profiles: ['Général'],
    perimeter: 'Vague 2',
    criticality: 'Majeure',
    previousId: undefined,
    status: 'Inchangée',
    scenarios: [{ id: `${id}.01`, text: proseOf(220, random), expectedProofs: [expectedProof(id)] }],
    range: rangeOf(0, 0, 0, 0),
  };
}

function expectedProof(id: string): ExpectedProof {
  return {
    number: `${id}.01.01`,
    position: 1,
    text: "Copie d'écran de l'opération, sur laquelle l'utilisateur connecté et la date sont lisibles.",
    kinds: ['screenshot'],
    because: "Copie d'écran",
    test: undefined,
    several: false,
    demands: [],
  };
}
