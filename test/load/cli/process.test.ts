import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { catalogueText, dossierText } from '../../support/dossierTexts';

const repository = resolve(__dirname, '../../..');

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('the process of the command line', () => {
  let folder = '';
  const put = (name: string, text: string): string => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'segur-process-'));
    bundle(join(repository, 'src/cli/main.ts'), join(folder, 'main.js'));
    put('d/segur.yaml', dossierText);
    put('d/rem/REM.rem.yaml', catalogueText);
    const entries = Array.from({ length: 400 }, (_, at) => `  SC.NULLE.${at}:\n    notApplicable: non\n`);
    put('d/preuves/psc.preuves.yaml', `chapter: Pro Santé Connect\nrequirements:\n${entries.join('')}`);
  });
  after(() => rm());
  const rm = (): void => rmSync(folder, { recursive: true, force: true });

  /** In one file, since a process that compiles what it runs takes a second to begin. */
  const command = (): readonly string[] => [join(folder, 'main.js')];

  /** By a shell, for what it does with streams. */
  function shell(script: string): Promise<Ended> {
    const quoted = [process.execPath, ...command()].map((part) => `'${part}'`).join(' ');
    return ended(
      spawn('bash', ['-c', `run() { ${quoted} "$@"; }; ${script}`], { cwd: folder, env: quiet() }),
    );
  }

  const quiet = (): NodeJS.ProcessEnv => ({ ...process.env, XDG_CACHE_HOME: join(folder, 'cache') });

  /** Runs until it says that it computes, with no way back to the event loop, then gets the signal. */
  function stopped(signal: NodeJS.Signals): Promise<Ended> {
    const hook = put(
      'hook.cjs',
      `Date.parse = () => { require('node:fs').writeSync(2, 'busy\\n'); for (;;); };`,
    );
    const args = ['--require', hook, ...command(), 'check', 'd', '--today', '2026-01-01'];
    const child = spawn(process.execPath, args, { cwd: folder, env: quiet() });
    child.stderr.on('data', (text: Buffer) => {
      if (text.includes('busy')) child.kill(signal);
    });
    return ended(child);
  }

  it('ends at once by SIGINT and SIGTERM, even while it computes', async () => {
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const run = await stopped(signal);
      assert.ok(run.signal === signal || run.code === code, JSON.stringify(run));
      assert.equal(run.stdout, '');
    }
  });

  it('says 1 where there are errors, to a reader that closes early too, and prints no stack', async () => {
    const { stdout, stderr } = await shell('run check d --lang en | head -c 5; echo " ${PIPESTATUS[0]}"');
    assert.match(stdout, /^.{5} 1\n$/u);
    assert.equal(stderr, '');
  });

  it('gives the result and its code where standard error is full or closed', async () => {
    for (const to of ['/dev/full', '&-']) {
      const { code, stdout } = await shell(`run inspect absent.png d/segur.yaml --format json 2>${to}`);
      assert.equal(code, 2);
      assert.equal((JSON.parse(stdout) as readonly unknown[]).length, 2);
      assert.equal((await shell(`run check d 2>${to}`)).code, 1);
    }
  });

  it('says 2 and a sentence where standard output is full', async () => {
    for (const lang of ['fr', 'en']) {
      const { code, stderr } = await shell(`run check d --lang ${lang} >/dev/full`);
      assert.equal(code, 2);
      assert.match(stderr, /^segur-preuves: [^\n]+ENOSPC[^\n]+\n$/u);
    }
  });

  it('survives a standard output that is closed', async () => {
    const { code, stderr } = await shell('run check d >&-');
    assert.equal(code, 1);
    assert.equal(stderr, '');
  });

  it('writes a large result whole to a reader that begins late', async () => {
    const { stdout } = await shell('run check d --format json | (read -r first; echo "$first"; cat)');
    assert.ok(stdout.length > 2 ** 16);
    const { dossiers } = JSON.parse(stdout) as {
      readonly dossiers: readonly { readonly findings: readonly unknown[] }[];
    };
    assert.ok((dossiers[0]?.findings.length ?? 0) >= 400);
  });
});

function bundle(source: string, outfile: string): void {
  buildSync({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}

function ended(child: ChildProcess): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (text: Buffer) => (texts.stdout += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (texts.stderr += text.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal, ...texts }));
  });
}
