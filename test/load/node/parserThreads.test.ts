import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { type ParserThreads, parserThreads } from '../../../src/node/parserThreads';
import { personalDataOf } from '../../../src/core/privacy/identities';
import { withKey } from '../../support/identityNumbers';
import { textPdf } from '../../support/pdf/textPdf';
import { repository } from '../../support/vscode/repository';
import { zipOf } from '../../support/zip';

const go = new AbortController().signal;
const patient = { milliseconds: () => 60_000, pdfMilliseconds: () => 60_000 };

/** Breaks in the way that a file's first letter says. */
const breakable = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (file) => {
  const letter = String.fromCharCode(file[0]);
  if (letter === 'S') for (;;);
  if (letter === 'T') throw new Error('broken');
  if (letter === 'E') process.exit(0);
  if (letter === 'M') { const held = []; for (;;) held.push(new Array(1000).fill(held.length)); }
  parentPort.postMessage({ pages: file.length });
});
parentPort.postMessage('ready');
`;

/** As the first frame of an archive says it. */
function packedSizeOf(archive: Uint8Array): number {
  return new DataView(archive.buffer, archive.byteOffset).getUint32(18, true);
}

describe('parserThreads', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'segur-parser-'));
  const breaking = path.join(folder, 'breaking.cjs');
  const built = (name: string): string => path.join(folder, `${name}.cjs`);
  let workers: ParserThreads | undefined;

  before(async () => {
    writeFileSync(breaking, breakable);
    for (const [name, source] of [
      ['pdfWorker', 'src/node/pdf/pdfWorker.ts'],
      ['parserThreads', 'src/node/parserThreads.ts'],
    ] as const) {
      const entry = path.join(repository, source);
      await build({
        entryPoints: [entry],
        outfile: built(name),
        bundle: true,
        platform: 'node',
        format: 'cjs',
      });
    }
  });
  afterEach(() => workers?.close());
  after(() => rmSync(folder, { recursive: true, force: true }));

  const read = (text: string, signal = go): ReturnType<ParserThreads['readPdf']> =>
    workers?.readPdf(() => Promise.resolve(Uint8Array.from(Buffer.from(text))), signal) ?? assert.fail();

  it('read a PDF in a thread', async () => {
    workers = parserThreads({ script: built('pdfWorker'), limits: patient });
    const file = textPdf({ pages: [['Bonjour'], ['NIL RAD123456']] });
    const answer = await workers.readPdf(() => Promise.resolve(file), go);
    assert.deepEqual(answer.kind === 'read' && answer.contents.pageTexts, ['Bonjour', 'NIL RAD123456']);
    assert.equal(file.byteLength, 0);
  });

  it('search the files of an archive in a thread, PDFs after it', async () => {
    workers = parserThreads({ script: built('pdfWorker'), limits: patient });
    const archive = zipOf([{ name: 'a.txt', content: `NIR ${withKey('1840375123456')}` }]);
    const packed = { method: 8, packedSize: packedSizeOf(archive) };
    const part = { number: 1, name: 'a.txt', packed, bytes: archive };
    const found = await workers.searchArchive(() => Promise.resolve([part]), go);
    assert.deepEqual(found.kind === 'read' && personalDataOf(found.contents.identities), {
      personal: { count: 1, places: [1] },
    });
    assert.equal(archive.byteLength, 0);
    const answer = await workers.readPdf(() => Promise.resolve(textPdf({ pages: [['Bonjour']] })), go);
    assert.deepEqual(answer.kind === 'read' && answer.contents.pageTexts, ['Bonjour']);
  });

  it('lose one file to what breaks a thread, and read the next', async () => {
    workers = parserThreads({ script: breaking, limits: { ...patient, megabytes: 32 } });
    for (const [text, reason] of [
      ['T', 'died'],
      ['E', 'died'],
      ['M', 'memory'],
    ] as const) {
      assert.deepEqual(await read(text), { kind: 'not-read', reason });
      assert.deepEqual(await read('abc'), { kind: 'read', contents: { pages: 3 } });
    }
  });

  it('end what takes longer than it may, and read what waited', async () => {
    workers = parserThreads({
      script: breaking,
      limits: { milliseconds: (size) => (size === 1 ? 50 : 60_000) },
    });
    const answers = await Promise.all(['S', 'S', 'ab', 'S', 'abc'].map((text) => read(text)));
    const late = { kind: 'not-read', reason: 'time' };
    assert.deepEqual(answers, [
      late,
      late,
      { kind: 'read', contents: { pages: 2 } },
      late,
      { kind: 'read', contents: { pages: 3 } },
    ]);
  });

  it('stop at once when a request is aborted, and answer the others', async () => {
    workers = parserThreads({ script: breaking, limits: patient });
    const unwanted = new AbortController();
    const waiting = ['S', 'S', 'S'].map((text) => read(text, unwanted.signal));
    const other = read('abc');
    unwanted.abort(new Error('not wanted'));
    for (const one of waiting) await assert.rejects(one, /not wanted/);
    assert.deepEqual(await other, { kind: 'read', contents: { pages: 3 } });
  });

  it('take no file into memory before its turn', async () => {
    workers = parserThreads({ script: breaking, limits: patient });
    let [held, most] = [0, 0];
    const readSlowly = async (): Promise<Uint8Array> => {
      most = Math.max(most, ++held);
      await new Promise(setImmediate);
      held--;
      return Uint8Array.of(97);
    };
    const reader = workers;
    await Promise.all(Array.from({ length: 12 }, () => reader.readPdf(readSlowly, go)));
    assert.ok(most <= 2, String(most));
  });

  it('say so where there is no thread to be had, and throw what reading throws', async () => {
    workers = parserThreads({ script: 'no path at all', limits: patient });
    assert.deepEqual(await read('abc'), { kind: 'not-read', reason: 'died' });
    workers = parserThreads({ script: path.join(folder, 'none.cjs'), limits: patient });
    assert.deepEqual(await read('abc'), { kind: 'not-read', reason: 'died' });
    const failing = workers.readPdf(() => Promise.reject(new Error('disk')), go);
    await assert.rejects(failing, /disk/);
  });

  it('let the process end while they are idle', async () => {
    const main = path.join(folder, 'main.cjs');
    const paths = [built('parserThreads'), breaking].map((one) => JSON.stringify(one));
    writeFileSync(
      main,
      `const workers = require(${paths[0] ?? ''}).parserThreads({ script: ${paths[1] ?? ''}, limits: { idleMilliseconds: 1e9 } });
      workers.readPdf(async () => Uint8Array.of(97), new AbortController().signal).then((answer) => console.log(JSON.stringify(answer)));`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, [main], { timeout: 120_000 });
    assert.equal(stdout, '{"kind":"read","contents":{"pages":1}}\n');
  });
});
