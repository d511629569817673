import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeCatalogue } from '../../../src/core/catalogue/writeCatalogue';
import { temporaryFolder } from '../../support/vscode/temporaryFolder';
import { benchCatalogue } from './benchCatalogue';
import { benchChapter, type BenchChapter, type PlantedFault } from './benchChapter';

/** `chapters`: files of 50 entries; `single`: all entries in one file. */
export type Layout = 'chapters' | 'single';

/** A dossier on the disk, with evidence files that are whole and have the sums written beside them. */
export interface BenchDossier {
  readonly folder: string;
  readonly requirements: number;
  readonly layout: Layout;
  readonly chapters: readonly BenchChapter[];
  readonly planted: readonly PlantedFault[];
  readonly catalogueBytes: number;
}

const entriesPerFile = 50;
const cataloguePath = 'rem/REM-mesure.rem.yaml';

/** Writes a dossier of so many requirements, each with one proof, into a temporary folder that goes with this process. */
export function benchDossier(requirements: number, layout: Layout): BenchDossier {
  const perChapter = layout === 'single' ? requirements : entriesPerFile;
  const { folder } = temporaryFolder(`bench-${String(requirements)}-${layout}`);
  const catalogue = writeCatalogue(benchCatalogue({ requirements, perChapter }));
  const chapters = Array.from({ length: Math.ceil(requirements / perChapter) }, (_, chapter) =>
    benchChapter(chapter, Math.min(perChapter, requirements - chapter * perChapter), chapter * perChapter),
  );
  put(folder, 'segur.yaml', dossierText);
  put(folder, cataloguePath, catalogue);
  for (const { path: file, text, evidence } of chapters) {
    put(folder, file, text);
    for (const { path: picture, bytes } of evidence) put(folder, picture, bytes);
  }
  return {
    folder,
    requirements,
    layout,
    chapters,
    planted: chapters.flatMap(({ planted }) => planted),
    catalogueBytes: Buffer.byteLength(catalogue),
  };
}

/** The folder of a dossier to which nothing is attached yet: each requirement is one finding. */
export function benchDossierWithoutProofs(requirements: number): string {
  const { folder } = temporaryFolder(`bench-${String(requirements)}-without-proofs`);
  put(folder, 'segur.yaml', dossierText);
  put(folder, cataloguePath, writeCatalogue(benchCatalogue({ requirements, perChapter: entriesPerFile })));
  return folder;
}

function put(folder: string, file: string, content: string | Buffer): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

const dossierText = `segur: 1
product:
  name: Radiance
  version: 3.2.0
  releasedOn: 2026-02-01
  nie: EDI123456
  nil: RAD123456
device: RIS
wave: 2
profiles: []
catalogue: ${cataloguePath}
`;
