import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { container } from './containerBytes';
import { exchangeArchive, jpg, mp4, pdf, png, samples } from './evidenceBytes';
import { cda, documentOf, fragmentedFilm, hl7Batch, mailWithFiles, recordedFilm } from './evidenceFamilies';
import { gif, icon, iconBitmap, photograph, scan, tiff } from './pictureBytes';

const folder = path.join(__dirname, '../fixtures/evidence');

/** Small files that real programs wrote, by name. */
export const realFiles: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
);

/** Something of every family, none of it broken: what mutations and the fuzzer begin with. */
export const evidenceSeeds: readonly Uint8Array[] = [
  ...Object.values(realFiles),
  ...Object.values(samples).map((one) => (typeof one === 'string' ? new TextEncoder().encode(one) : one)),
  ...[cda(), hl7Batch, mailWithFiles].map((one) => new TextEncoder().encode(one)),
  ...[documentOf('docx'), documentOf('odt'), fragmentedFilm(), recordedFilm(), exchangeArchive()],
  ...[
    gif(),
    gif({ pictures: 3 }),
    photograph({ frame: 0xc2 }),
    tiff([scan(4, 4), scan(8, 6)], new Uint8Array(300)),
  ],
  icon([{ width: 16, height: 16, content: iconBitmap(16, 16) }]),
  container([{ name: 'Macros', inside: [{ name: 'VBA' }] }, { name: 'WordDocument' }]),
  // Large ones go other ways than those that are read whole.
  png(3000, 2000, new Uint8Array(70_000)),
  jpg(8, 6, new Uint8Array(70_000)),
  pdf({ filler: '0 obj '.repeat(12_000) }),
  mp4(),
];
