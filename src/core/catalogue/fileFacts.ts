import type { Requirement } from './model';
import { foldWords } from './spelling';

/** Codes of dispositifs, as file names and dossiers write them. */
const devices = [
  'DPI',
  'PFI',
  'RI',
  'LGC',
  'SGL',
  'RIS',
  'DRIMbox',
  'LGO',
  'DUI',
  'MS1',
  'MS2',
  'MS3',
  'SF',
  'CD',
  'PARAMED',
];

export interface FileFacts {
  readonly title: string;
  readonly device: string | undefined;
  readonly wave: number | undefined;
}

/** What the name of a workbook shows (`REM-IMG-RIS-Va2.xlsx`), its requirements' `Périmètre` where the name is silent. */
export function fileFacts(fileName: string, requirements: readonly Requirement[]): FileFacts {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const title = base.replace(/\.(?:xlsx|xlsm|xls)$/i, '');
  const words = foldWords(title.slice(0, 200)).split(/[^a-z0-9]+/);
  const device = devices.find((code) => words.includes(code.toLowerCase()));
  const named = words
    .map((word) => /^(?:va|vague)(\d)$/.exec(word)?.[1])
    .find((digit) => digit !== undefined);
  return { title, device, wave: named === undefined ? commonWave(requirements) : Number(named) };
}

function commonWave(requirements: readonly Requirement[]): number | undefined {
  const waves = new Set(requirements.flatMap(({ perimeter }) => /\b(\d)$/.exec(perimeter ?? '')?.[1] ?? []));
  const [only] = waves;
  return waves.size === 1 ? Number(only) : undefined;
}
