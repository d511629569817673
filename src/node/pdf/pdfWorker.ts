import { parentPort } from 'node:worker_threads';
import { searchArchive } from '../archive/searchArchive';
import type { ParserWork } from '../parserThread';

/** Runs in a thread of its own: answers each file with what it holds. What breaks it ends the thread, and nothing else. */
parentPort?.on('message', (work: ParserWork) => void answer(work));
parentPort?.postMessage('ready');

async function answer(work: ParserWork): Promise<void> {
  if (!(work instanceof Uint8Array)) return parentPort?.postMessage(await searchArchive(work));
  const { readPdf } = await import('./readPdf');
  parentPort?.postMessage(await readPdf(work));
}
