import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const browser = process.env['CHROMIUM'] ?? 'chromium';

/** Runs a program to its end; throws with what it said when it fails. */
export function run(program: string, args: readonly string[]): void {
  const done = spawnSync(program, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr}`, { cause: done.error });
}

/** Draws a page of HTML at 1280 × 800 into a PNG with a small palette. */
export function drawPng(html: string, target: string): void {
  inFolder((folder) => {
    const shot = join(folder, 'shot.png');
    render(html, folder, [`--screenshot=${shot}`, '--window-size=1280,800', '--hide-scrollbars']);
    run('pngquant', ['--force', '--strip', '--speed', '1', '--output', target, '24', shot]);
  });
}

/** Draws a page as if it had been put on a scanner. */
export function drawJpeg(html: string, target: string): void {
  inFolder((folder) => {
    const shot = join(folder, 'shot.png');
    render(html, folder, [`--screenshot=${shot}`, '--window-size=1280,800', '--hide-scrollbars']);
    run('ffmpeg', ['-y', '-loglevel', 'error', '-i', shot, '-vf', 'scale=900:-1', '-q:v', '9', target]);
  });
}

/** Prints a page of HTML into a PDF, as the browser writes it. */
export function printPdf(html: string, target: string): void {
  inFolder((folder) => {
    render(html, folder, [`--print-to-pdf=${target}`, '--no-pdf-header-footer']);
  });
}

/** A film of still pictures, one second each. */
export function film(pictures: readonly string[], target: string): void {
  const inputs = pictures.flatMap((picture) => ['-loop', '1', '-t', '1', '-i', picture]);
  const joined = `concat=n=${String(pictures.length)}:v=1,fps=5,format=yuv420p`;
  const codec = [
    '-c:v',
    'libx264',
    '-crf',
    '36',
    '-preset',
    'veryslow',
    '-movflags',
    '+faststart',
    '-map_metadata',
    '-1',
  ];
  run('ffmpeg', ['-y', '-loglevel', 'error', ...inputs, '-filter_complex', joined, ...codec, target]);
}

function render(html: string, folder: string, args: readonly string[]): void {
  const page = join(folder, 'page.html');
  writeFileSync(page, html);
  run(browser, [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    `--user-data-dir=${join(folder, 'profile')}`,
    ...args,
    `file://${page}`,
  ]);
}

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
