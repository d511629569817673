import { parentPort } from 'node:worker_threads';
import { searchArchive } from '../archive/searchArchive';
import type { HeavyWork } from '../heavyWorker';
import { readPdf } from './readPdf';

/** Runs in a thread of its own: answers each file with what it holds. What breaks it ends the thread, and nothing else. */
parentPort?.on('message', (work: HeavyWork) => void answer(work));
parentPort?.postMessage('ready');

async function answer(work: HeavyWork): Promise<void> {
  parentPort?.postMessage(work instanceof Uint8Array ? readPdf(work) : await searchArchive(work));
}
