import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/runCli';
import { captureCli } from '../support/captureCli';
import { catalogueText, dossierText } from '../support/dossierTexts';
import { long } from '../support/long';

const chapter =
  'chapter: x\nrequirements:\n  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.01, file: PSC/a.log }\n';

describe('check --watch', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'segur-watch-'));
    mkdirSync(join(folder, 'rem'));
    mkdirSync(join(folder, 'preuves/PSC'), { recursive: true });
    writeFileSync(join(folder, 'segur.yaml'), dossierText);
    writeFileSync(join(folder, 'rem/REM.rem.yaml'), catalogueText);
    writeFileSync(join(folder, 'preuves/psc.preuves.yaml'), chapter);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  interface Watching {
    readonly code: Promise<number>;
    readonly until: (wanted: RegExp) => Promise<void>;
    readonly stop: () => void;
    readonly output: () => string;
  }

  function watching(): Watching {
    const controller = new AbortController();
    let output = '';
    const waiting: { readonly wanted: RegExp; readonly done: () => void }[] = [];
    const said = (text: string): void => {
      output += text;
      for (const { wanted, done } of waiting) if (wanted.test(output)) done();
    };
    const until = (wanted: RegExp): Promise<void> =>
      new Promise((done) => {
        waiting.push({ wanted, done });
        said('');
      });
    const code = runCli(['check', '--watch', '--today', '2026-03-01'], {
      ...{ stdout: said, stderr: said, env: {}, cwd: folder, colour: false, signal: controller.signal },
    });
    return { code, until, stop: () => controller.abort(), output: () => output };
  }

  long(
    'shows what is fixed when a file comes, and what is new when a text changes, and ends with its code',
    async function (this: Mocha.Context) {
      this.timeout(30_000);
      const { code, until, stop } = watching();
      await until(/Introuvable|introuvable[^]*sont suivis/u);
      await until(/Ctrl\+C arrête/u);
      writeFileSync(join(folder, 'preuves/PSC/a.log'), 'INFO un\n');
      await until(/✓ file-not-found SC\.PSC\.01\.01\.01 PSC\/a\.log/u);
      writeFileSync(join(folder, 'preuves/psc.preuves.yaml'), `${chapter}  SC.PSC.77:\n    proofs: []\n`);
      await until(/Exigence inconnue du catalogue : « SC\.PSC\.77 »/u);
      stop();
      assert.equal(await code, 1);
    },
  );

  long(
    'waits for a dossier that is removed, and goes on with the folder that takes its place',
    async function (this: Mocha.Context) {
      this.timeout(30_000);
      const { code, until, stop, output } = watching();
      await until(/Ctrl\+C arrête/u);
      const away = `${folder}-away`;
      renameSync(folder, away);
      await until(/segur\.yaml n’est plus là/u);
      assert.doesNotMatch(output(), /✓|est vide/u);
      cpSync(away, folder, { recursive: true });
      rmSync(away, { recursive: true });
      writeFileSync(join(folder, 'preuves/psc.preuves.yaml'), `${chapter}  SC.PSC.77:\n    proofs: []\n`);
      await until(/Exigence inconnue du catalogue : « SC\.PSC\.77 »/u);
      writeFileSync(join(folder, 'preuves/PSC/a.log'), 'INFO un\n');
      await until(/✓ file-not-found SC\.PSC\.01\.01\.01/u);
      stop();
      assert.equal(await code, 1);
    },
  );

  it('is refused with what makes no sense beside it', async () => {
    for (const args of [
      ['--format', 'json'],
      ['--output', 'x'],
      ['--since', 'main'],
      ['--baseline', 'x'],
      ['--links'],
    ]) {
      const run = await captureCli(['check', '--watch', ...args], { cwd: folder });
      assert.deepEqual([run.code, run.stdout], [2, ''], args.join(' '));
    }
  });
});
