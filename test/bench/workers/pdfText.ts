import { memoryAtMost } from '../support/memoryAtMost';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { parserThreads } from '../../../src/node/parserThreads';

const mostPages = 20;

/** `pdfText <ours|library> <folder> <script of the thread>`: prints how long it took to read the text of each PDF there. */
async function main(): Promise<void> {
  const [, , task = '', folder = '', script = ''] = process.argv;
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const started = performance.now();
  const letters = task === 'ours' ? await ours(files, script) : await library(files);
  const time = performance.now() - started;
  process.stdout.write(JSON.stringify({ time, letters, memory: memoryAtMost() }));
}

/** One after the other, as the library is asked too. */
async function ours(files: readonly string[], script: string): Promise<number> {
  const workers = parserThreads({
    script,
    limits: { milliseconds: () => 60_000, pdfMilliseconds: () => 60_000 },
  });
  let letters = 0;
  for (const file of files) {
    const read = () => Promise.resolve(new Uint8Array(readFileSync(file)));
    const answer = await workers.readPdf(read, new AbortController().signal);
    if (answer.kind !== 'read') throw new Error(`${file} was not read`);
    letters += lettersIn(answer.contents.pageTexts.join(''));
  }
  await workers.close();
  return letters;
}

async function library(files: readonly string[]): Promise<number> {
  let letters = 0;
  for (const file of files) {
    const document = await getDocumentProxy(new Uint8Array(readFileSync(file)), { verbosity: 0 });
    for (let number = 1; number <= Math.min(mostPages, document.numPages); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      letters += lettersIn(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    await document.cleanup();
  }
  return letters;
}

function lettersIn(text: string): number {
  return text.replace(/\s/gu, '').length;
}

void main();
