import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pdf } from '../../support/evidenceBytes';
import { temporaryFolder } from '../../support/vscode/temporaryFolder';
import { picture } from './picture';

const perFolder = 100;

/** A folder with so many files of evidence, of the kinds and about the sizes met in a dossier, films left out. */
export function benchEvidence(count: number): string {
  const { folder } = temporaryFolder(`bench-evidence-${String(count)}`);
  for (let number = 0; number < count; number++) {
    const below = path.join(folder, 'preuves', `C${String(Math.floor(number / perFolder))}`);
    if (number % perFolder === 0) mkdirSync(below, { recursive: true });
    const [extension, content] = evidence(number);
    writeFileSync(path.join(below, `p${String(number)}.${extension}`), content);
  }
  return folder;
}

/** Six pictures, two logs, an XML trace and a PDF of ten. */
function evidence(number: number): readonly [extension: string, content: string | Uint8Array] {
  const kind = number % 10;
  if (kind < 6) return ['png', picture(number)];
  if (kind < 8) return ['log', Array.from({ length: 100 }, (_, line) => logLine(number, line)).join('')];
  if (kind < 9) return ['xml', `<?xml version="1.0"?><trace>${element(number).repeat(200)}</trace>`];
  return ['pdf', pdf({ filler: `%${String(number)}${'x'.repeat(5000)}` })];
}

function logLine(number: number, line: number): string {
  const second = String(line % 60).padStart(2, '0');
  return `2026-02-11T10:00:${second}Z INFO request ${String(number)}-${String(line)} handled in ${String(line * 3)} ms\n`;
}

function element(number: number): string {
  return `<e n="${String(number)}">valeur</e>`;
}
