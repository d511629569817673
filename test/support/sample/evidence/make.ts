/**
 * Draws the evidence of the sample anew: pictures, films and printed documents. Not part of `npm run sample`: it needs
 * chromium, ffmpeg, pngquant, ghostscript and openssl, its results are committed, and their hashes are in the dossier.
 * Run as `npx tsx test/support/sample/evidence/make.ts [folder]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeDocuments } from './makeDocuments';
import { makePictures } from './makePictures';

const target = resolve(process.argv[2] ?? 'samples/ris/preuves');
makeDocuments(target);
const scratch = mkdtempSync(join(tmpdir(), 'sample-films-'));
try {
  makePictures(target, scratch);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
