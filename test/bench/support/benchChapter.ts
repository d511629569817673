import { createHash } from 'node:crypto';
import { chapterCode, requirementId } from './benchCatalogue';
import { picture } from './picture';

/** A fault written on purpose, that must be among the findings. Lines count from 0. */
export interface PlantedFault {
  readonly code: string;
  readonly file: string;
  /** Undefined for a fault of what is not there: it is known by its requirement. */
  readonly line: number | undefined;
  readonly requirement: string;
}

export interface BenchFile {
  /** Relative to the dossier's folder. */
  readonly path: string;
  readonly bytes: Buffer;
}

export interface BenchChapter {
  readonly path: string;
  readonly text: string;
  readonly evidence: readonly BenchFile[];
  readonly planted: readonly PlantedFault[];
}

type Fault =
  | 'unknown-requirement'
  | 'unknown-expected-proof'
  | 'file-not-found'
  | 'proof-missing'
  | 'unknown-key'
  | 'file-changed';

/** Which entries of every 50 bear which fault: one in eight, as in a dossier being made. */
const faults: ReadonlyMap<number, Fault> = new Map([
  [7, 'unknown-requirement'],
  [13, 'unknown-expected-proof'],
  [19, 'file-not-found'],
  [24, 'proof-missing'],
  [29, 'unknown-key'],
  [34, 'file-changed'],
]);

/** A chapter file of so many entries, each with one proof, and its evidence. */
export function benchChapter(chapter: number, entries: number, firstPicture: number): BenchChapter {
  const code = chapterCode(chapter);
  const path = `preuves/${code.toLowerCase()}.preuves.yaml`;
  const lines = [`chapter: Chapitre ${code}`, '', 'requirements:'];
  const evidence: BenchFile[] = [];
  const planted: PlantedFault[] = [];
  for (let at = 0; at < entries; at++) {
    const fault = faults.get(at % 50);
    const id = requirementId(chapter, at);
    const file = `${code}/ecran-${String(at + 1).padStart(4, '0')}.png`;
    const bytes = picture(firstPicture + at);
    if (fault !== 'proof-missing' && fault !== 'file-not-found')
      evidence.push({ path: `preuves/${file}`, bytes });
    const written = entryLines({ id, file, sha256: createHash('sha256').update(bytes).digest('hex') }, fault);
    if (fault !== undefined) planted.push(plantedAt(fault, path, id, lines.length));
    lines.push(...written);
  }
  return { path, text: `${lines.join('\n')}\n`, evidence, planted };
}

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
}

function entryLines({ id, file, sha256 }: Entry, fault: Fault | undefined): readonly string[] {
  if (fault === 'proof-missing') return [];
  const sum = fault === 'file-changed' ? sha256.replace(/^./, sha256.startsWith('0') ? '1' : '0') : sha256;
  return [
    `  ${fault === 'unknown-requirement' ? `${id}.X9` : id}:`,
    '    proofs:',
    `      - for: ${id}.01.${fault === 'unknown-expected-proof' ? '77' : '01'}`,
    `        file: ${file}`,
    `        sha256: ${sum}`,
    `        ${fault === 'unknown-key' ? 'verzion' : 'version'}: 3.2.0`,
    '        madeOn: 2026-02-11',
    '',
  ];
}

/** The line of the fault below that of the entry's id. */
const faultLine: Readonly<Record<Fault, number | undefined>> = {
  'unknown-requirement': 0,
  'unknown-expected-proof': 2,
  'file-not-found': 3,
  'proof-missing': undefined,
  'unknown-key': 5,
  'file-changed': undefined,
};

function plantedAt(code: Fault, file: string, requirement: string, firstLine: number): PlantedFault {
  const below = faultLine[code];
  return { code, file, line: below === undefined ? undefined : firstLine + below, requirement };
}
