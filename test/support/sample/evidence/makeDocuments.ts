import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archivedDocuments, documents, signedDocuments } from './documents';
import { printPdf, run } from './renderPages';
import { signPdf } from './signPdf';

interface Signature {
  readonly signer: string;
  readonly at: string;
}

const director: Signature = { signer: 'Maya Exemple', at: '2026-02-26T15:00:00Z' };
const auditor: Signature = { signer: 'Zoe Specimen', at: '2026-03-30T08:00:00Z' };

/** Prints every document of the sample under `target`. */
export function makeDocuments(target: string): void {
  for (const [name, html] of Object.entries(documents)) {
    const path = place(target, name);
    printPdf(html, path);
    redate(path, '2026-03-16');
  }
  for (const [name, html] of Object.entries(signedDocuments)) {
    const { signer, at } = name === 'SSI/test-intrusion.pdf' ? auditor : director;
    const path = place(target, name);
    printPdf(html, path);
    redate(path, at.slice(0, 10));
    writeFileSync(path, signPdf(readFileSync(path), signer, new Date(at)));
  }
  for (const [name, html] of Object.entries(archivedDocuments)) archive(html, place(target, name));
}

/** Ghostscript turns the browser's print into PDF/A-1b, with its own colour profile. */
function archive(html: string, path: string): void {
  const printed = `${path}.tmp`;
  printPdf(html, printed);
  const profile = '/usr/share/color/icc/ghostscript/srgb.icc';
  const output = `${path}.ps`;
  writeFileSync(
    output,
    `[/_objdef {icc} /type /stream /OBJ pdfmark [{icc} <</N 3>> /PUT pdfmark [{icc} (${profile}) (r) file /PUT pdfmark
[/_objdef {intent} /type /dict /OBJ pdfmark [{intent} <</Type /OutputIntent /S /GTS_PDFA1 /DestOutputProfile {icc} /OutputConditionIdentifier (sRGB)>> /PUT pdfmark
[{Catalog} <</OutputIntents [{intent}]>> /PUT pdfmark\n`,
  );
  run('gs', [
    '-q',
    '-dPDFA=1',
    '-dBATCH',
    '-dNOPAUSE',
    '-sColorConversionStrategy=RGB',
    '-sDEVICE=pdfwrite',
    '-dPDFACompatibilityPolicy=1',
    `--permit-file-read=${profile}`,
    `-sOutputFile=${path}`,
    output,
    printed,
  ]);
  redate(path, '2026-03-02');
  rmSync(printed);
  rmSync(output);
}

/** Writes another day over the one the printer put in, digit for digit, so that nothing else moves. */
function redate(path: string, day: string): void {
  const text = readFileSync(path, 'latin1');
  const digits = day.replaceAll('-', '');
  const dated = text
    .replace(/D:\d{8}/gu, `D:${digits}`)
    .replace(/(xmp:\w+Date>)\d{4}-\d\d-\d\d/gu, `$1${day}`);
  writeFileSync(path, dated, 'latin1');
}

function place(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}
