import { parentPort } from 'node:worker_threads';
import { readPdf } from './readPdf';

/** Runs in a thread of its own: answers each file with what it holds. What breaks it ends the thread, and nothing else. */
parentPort?.on('message', (file: Uint8Array) => {
  parentPort?.postMessage(readPdf(file));
});
parentPort?.postMessage('ready');
