import type { Catalogue, Chapter } from '../catalogue/model';
import { oneLine } from '../catalogue/spelling';
import { yamlScalar } from '../yaml/edit/yamlScalar';
import { chapterStems } from './chapterStems';
import { knownMilestones } from './knownMilestones';
import { readDossier } from './readDossier';
import { scopeOf, select } from './selection';

/** What a user answers to begin a dossier. */
export interface DossierAnswers {
  readonly product: ProductAnswers;
  readonly device: string | undefined;
  readonly wave: number | undefined;
  /** As the catalogue names them, without `Général`. */
  readonly profiles: readonly string[];
  /** Relative to the dossier's folder, `/` between parts. */
  readonly cataloguePath: string;
}

export interface ProductAnswers {
  readonly name: string;
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly releasedOn?: string | undefined;
  readonly nie?: string | undefined;
  readonly nil?: string | undefined;
}

export interface NewDossier {
  /** The text of `segur.yaml`. */
  readonly dossier: string;
  /** One for each chapter with something to prove, in the agency's order. */
  readonly chapters: readonly NewChapter[];
}

export interface NewChapter {
  /** As the catalogue names it. */
  readonly name: string;
  /** The name of its file, without the suffix. */
  readonly stem: string;
  readonly text: string;
}

/** The texts of a dossier that has no proof yet, commented in French as the catalogue is. */
export function newDossier(answers: DossierAnswers, catalogue: Catalogue): NewDossier {
  const dossier = dossierText(answers);
  const chapters = select(catalogue, scopeOf(catalogue, readDossier('segur.yaml', dossier).dossier)).chapters;
  const stems = chapterStems(chapters);
  return {
    dossier,
    chapters: chapters.map((chapter, order) => ({
      name: chapter.name,
      stem: stems[order] ?? '',
      text: chapterText(chapter),
    })),
  };
}

function dossierText(answers: DossierAnswers): string {
  const lines = [
    ...['# Dossier de référencement Ségur. Chaque ligne peut être corrigée ici à la main.', ''],
    ...['segur: 1 # version de ce format de fichier', ''],
    ...productLines(answers.product),
    '',
    ...scopeLines(answers),
    '',
    `catalogue: ${scalar(answers.cataloguePath)}`,
    '',
    ...milestoneLines(answers),
  ];
  return `${lines.join('\n')}\n`;
}

function productLines({ name, version, releasedOn, nie, nil }: ProductAnswers): readonly string[] {
  return [
    'product:',
    `  name: ${scalar(name)}`,
    `  version: ${scalar(version)} # la version présentée au référencement`,
    optional('releasedOn', releasedOn, 'AAAA-MM-JJ', 'une preuve faite avant cette date est suspecte'),
    optional('nie', nie, 'ABC123456', "numéro de l'éditeur, donné par le CNDA"),
    optional('nil', nil, 'ABC123456', 'numéro du logiciel, donné par le CNDA'),
    '  wave1: false # { id: … } pour un produit déjà référencé en vague 1',
  ];
}

/** What was not answered stays as a comment that shows how to. */
function optional(key: string, value: string | undefined, example: string, why: string): string {
  const filled = value === undefined || value.trim() === '' ? undefined : value;
  return filled === undefined ? `  # ${key}: ${example} # ${why}` : `  ${key}: ${scalar(filled)} # ${why}`;
}

function scopeLines({ device, wave, profiles }: DossierAnswers): readonly string[] {
  return [
    device === undefined ? '# device: RIS # le dispositif' : `device: ${scalar(device)} # le dispositif`,
    wave === undefined ? '# wave: 2' : `wave: ${wave}`,
    '',
    "# Général est toujours retenu, il ne s'écrit pas.",
    profiles.length === 0 ? 'profiles: []' : 'profiles:',
    ...profiles.map((profile) => `  - ${scalar(profile)}`),
  ];
}

function milestoneLines({ device, wave }: DossierAnswers): readonly string[] {
  const known = knownMilestones(device, wave);
  const before = known === undefined ? '# ' : '';
  const example = { date1: 'AAAA-MM-JJTHH:MM', date2: 'AAAA-MM-JJTHH:MM', date3: 'AAAA-MM-JJTHH:MM' };
  const { date1, date2, date3 } = known ?? example;
  return [
    "# Échéances du guichet, à l'heure de Paris. Elles bougent par décret : c'est à vous de les tenir à jour.",
    `${before}milestones:`,
    `${before}  date1: ${date1} # dossier administratif soumis`,
    `${before}  date2: ${date2} # dossier de preuves complet`,
    `${before}  date3: ${date3} # réponse à toutes les remarques`,
  ];
}

function chapterText({ name }: Chapter): string {
  const hint = '# La vue Ségur montre ce que chaque exigence attend, et y joint les preuves.';
  return `chapter: ${scalar(name)}\n\n${hint}\nrequirements:\n`;
}

/** A version such as 3.2.0 and a day are text to every YAML tool; `3.2` would be read as a number elsewhere. */
function scalar(value: string): string {
  const line = oneLine(value);
  return /^\d+(?:\.\d+){2,}$|^\d{4}-\d{2}-\d{2}$/.test(line) ? line : yamlScalar(line, '', 'item');
}
