import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { png } from '../evidenceBytes';

/** What twelve screenshots are called: by ids of six proofs, by an id that leaves two open, and by the time alone. */
export const screenshotNames = [
  'SC_INS-GEN.07 recherche.png',
  'sc.ins.gen.07.01.01 (2).png',
  'INS-va1.01 identité.png',
  'RIS_DMP_UX.10 - dépôt.png',
  '12_SC.DMP-HISTO.04.01.02_Radiance_3.2.0.png',
  'INS∕va1.15.png',
  'SC.INS.TIT.05/capture 1.png',
  'SC.INS.TIT.05/capture 2.png',
  'SC.DMP-HISTO.04.png',
  'Capture d’écran 2026-03-02 à 10.15.22.png',
  'Screenshot_20260302-101800.png',
  'IMG_20260302_102000.png',
];

/** Twelve pictures under those names in a folder, no two with the same bytes. */
export function writeScreenshots(folder: string): void {
  for (const [order, name] of screenshotNames.entries()) {
    const to = path.join(folder, name);
    mkdirSync(path.dirname(to), { recursive: true });
    const row = [0, ...Array.from({ length: 640 * 3 }, () => order * 20)];
    const pixels = deflateSync(new Uint8Array(Array.from({ length: 400 }, () => row).flat()));
    writeFileSync(to, png(640, 400, pixels));
  }
}
