import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { badWorkbooks, longWorkbook } from '../../support/badWorkbooks';
import { captureCli, type CliRun } from '../../support/captureCli';

interface Report {
  readonly rows: number;
  readonly expectedProofs: number;
  readonly warnings: readonly { readonly code: string; readonly cell: string; readonly message: string }[];
}

describe('segur-preuves import, given what is no sound workbook', () => {
  let cwd = '';
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'segur-bad-'));
  });
  afterEach(() => rm(cwd, { recursive: true }));
  const run = (...args: readonly string[]): Promise<CliRun> =>
    captureCli(['import', 'REM.xlsx', '--output', 'rem/a.rem.yaml', ...args], { cwd });

  for (const { name, bytes, refused, warned = [] } of badWorkbooks) {
    if (refused !== undefined) {
      it(`refuses in a sentence that says what to do, and writes nothing: ${name}`, async () => {
        await writeFile(join(cwd, 'REM.xlsx'), bytes());

        const french = await run('--format', 'json');
        const english = await run('--lang', 'en');

        assert.deepEqual([french.code, french.stdout, english.code, english.stdout], [2, '', 2, '']);
        assert.match(french.stderr, refused);
        assert.match(french.stderr, /^segur-preuves: REM\.xlsx : [^\n]*[.?]\n$/);
        assert.match(english.stderr, /^segur-preuves: REM\.xlsx: [^\n]*[.?]\n$/);
        assert.notEqual(english.stderr, french.stderr);
        assert.deepEqual(await readdir(cwd), ['REM.xlsx']);
      });
    } else {
      it(`imports with its warnings: ${name}`, async () => {
        await writeFile(join(cwd, 'REM.xlsx'), bytes());

        const { code, stdout, stderr } = await run('--format', 'json');

        const report = JSON.parse(stdout) as Report;
        assert.deepEqual([code, stderr, report.rows], [0, '', 1]);
        const codes = new Set(report.warnings.map((warning) => warning.code));
        for (const expected of warned) assert.ok(codes.has(expected), `${expected} in ${[...codes].join()}`);
        assert.ok(report.warnings.every(({ cell, message }) => cell !== '' && message !== ''));
        assert.deepEqual(await readdir(join(cwd, 'rem')), ['a.rem.yaml']);
      });
    }
  }

  it('leaves a catalogue that is there as it is when the workbook is refused', async () => {
    await writeFile(join(cwd, 'REM.xlsx'), longWorkbook(1));
    await run();
    await writeFile(join(cwd, 'REM.xlsx'), 'ID;Exigence');

    const { code } = await run();

    assert.equal(code, 2);
    assert.deepEqual(await readdir(join(cwd, 'rem')), ['a.rem.yaml']);
  });

  it('says that there is nothing to import in a name that leads nowhere, in a folder and in an empty name', async () => {
    for (const name of ['absent.xlsx', '.', '']) {
      const { code, stdout, stderr } = await captureCli(['import', name, '--output', 'a.rem.yaml'], { cwd });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^segur-preuves: .*\.\n$/);
    }
  });
});
