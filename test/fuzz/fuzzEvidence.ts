import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inspectFile } from '../../src/core/inspect/inspectFile';
import type { DocumentParser } from '../../src/core/ports/documentParser';
import { nodeHasher } from '../../src/node/nodeHasher';
import { searchArchive } from '../../src/node/archive/searchArchive';
import { readPdf } from '../../src/node/pdf/readPdf';
import { countedFile } from '../support/countedFile';
import { evidenceSeeds } from '../support/evidenceSeeds';
import { encryptedPdf } from '../support/pdf/encryptedPdf';
import { textPdf } from '../support/pdf/textPdf';
import { runAsCommand } from '../support/runAsCommand';
import { startCoverage } from './coverage';
import { diceOf, mutate } from './mutate';
import { startWatchdog } from './watchdog';

/**
 * `npm run fuzz -- [seconds] [seed]`: looks into files that are made from others by chance, and keeps those that reach code
 * which none before them reached. Fails where one throws, takes more than a second, or is read without bound.
 */

const out = path.join(__dirname, '../../out/fuzz');
const go = new AbortController().signal;
const slowest = 1000;
const mostBytes = 6 * 1024 ** 2;
/** Inputs between two questions about what ran. */
const together = 32;

/** In this thread, so that what runs is counted. */
const documentParser: DocumentParser = {
  readPdf: async (read) => ({ kind: 'read', contents: await readPdf(await read()) }),
  searchArchive: async (read) => ({ kind: 'read', contents: await searchArchive(await read()) }),
};

const seeds: readonly Uint8Array[] = [
  ...evidenceSeeds,
  ...(['table', 'stream', 'hybrid', 'none'] as const).map((form) => textPdf({ form })),
  encryptedPdf('rc4-128', 'Bonjour'),
  encryptedPdf('aes-256', 'Bonjour'),
];

/** What went wrong with an input; undefined where nothing did. */
async function faultOf(input: Uint8Array): Promise<string | undefined> {
  const file = countedFile(input);
  const start = performance.now();
  try {
    const { type, facts } = await inspectFile(
      file,
      'a',
      { hash: false, hasher: nodeHasher, documentParser },
      go,
    );
    if (type === '') return 'no type';
    JSON.stringify(facts);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const took = performance.now() - start;
  if (took > slowest) return `took ${took.toFixed(0)} ms`;
  return file.bytesRead() > mostBytes ? `read ${String(file.bytesRead())} bytes` : undefined;
}

runAsCommand(async ([seconds = '60', seed = '1']) => {
  mkdirSync(out, { recursive: true });
  const dice = diceOf(Number(seed));
  const watchdog = startWatchdog(path.join(out, 'endless.bin'), 10);
  const coverage = startCoverage('/src/');
  const corpus: Uint8Array[] = [];
  const crashes = new Set<string>();
  const until = performance.now() + Number(seconds) * 1000;
  let executions = 0;
  const tryOne = async (input: Uint8Array): Promise<void> => {
    watchdog.watch(input);
    executions++;
    const fault = await faultOf(input);
    const place = fault?.split('\n').slice(0, 2).join(' ');
    if (place === undefined || crashes.has(place)) return;
    crashes.add(place);
    const file = path.join(out, `crash-${String(crashes.size)}.bin`);
    writeFileSync(file, input);
    console.log(`${file}: ${fault ?? ''}`);
  };
  const tryAll = async (inputs: readonly Uint8Array[]): Promise<void> => {
    for (const input of inputs) await tryOne(input);
    if (!coverage.hasNewBlocks()) return;
    for (const input of inputs) {
      await tryOne(input);
      if (coverage.newBlocks() > 0) corpus.push(input);
    }
  };
  await tryAll(seeds);
  const atFirst = coverage.total();
  corpus.push(...seeds.filter((one) => !corpus.includes(one)));
  while (performance.now() < until) {
    const pick = (): Uint8Array => corpus[dice(corpus.length)] ?? new Uint8Array();
    await tryAll(Array.from({ length: together }, () => mutate(pick(), pick(), dice)));
  }
  console.log(
    `${String(executions)} executions, ${String(corpus.length - seeds.length)} inputs kept, ` +
      `${String(atFirst)} blocks by the seeds, ${String(coverage.total())} at the end, ${String(crashes.size)} faults`,
  );
  return crashes.size === 0;
});
