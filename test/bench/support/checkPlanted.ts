import type { PlantedFault } from './benchChapter';

interface Place {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly requirement: string | undefined;
}

/** Throws where a planted fault is not among the findings: a time says nothing unless the work was done. */
export function checkPlanted(planted: readonly PlantedFault[], found: readonly Place[]): void {
  const keys = new Set<string>();
  for (const { code, file, line, requirement } of found) {
    keys.add(`${code} ${file}:${String(line)}`);
    keys.add(`${code} ${String(requirement)}`);
  }
  const lost = planted.filter(({ code, file, line, requirement }) => {
    return !keys.has(line === undefined ? `${code} ${requirement}` : `${code} ${file}:${String(line)}`);
  });
  if (lost.length === 0) return;
  const first = lost
    .slice(0, 5)
    .map(({ code, file, line, requirement }) => `${code} ${file}:${String(line)} ${requirement}`);
  throw new Error(
    `${String(lost.length)} of ${String(planted.length)} planted faults not found: ${first.join('; ')}`,
  );
}

/** After typing, lines have moved: throws where a file has fewer findings of a code than were planted in it. */
export function checkStillThere(planted: readonly PlantedFault[], found: readonly Place[]): void {
  const left = new Map<string, number>();
  for (const { code, file } of found) left.set(`${code} ${file}`, (left.get(`${code} ${file}`) ?? 0) + 1);
  for (const { code, file } of planted) {
    const count = left.get(`${code} ${file}`) ?? 0;
    if (count === 0) throw new Error(`after typing, a planted ${code} of ${file} is lost`);
    left.set(`${code} ${file}`, count - 1);
  }
}
