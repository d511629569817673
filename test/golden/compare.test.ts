import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { captureCli } from '../support/captureCli';
import { matchesGolden } from '../support/golden';

const cwd = resolve(__dirname, '../fixtures/dossiers/new-rem');
const compare = ['compare', 'rem/ancien.rem.yaml', 'rem/nouveau.rem.yaml', '--dossier', '.'];

describe('a new REM', () => {
  for (const [name, args] of [
    ['new-rem.fr.txt', []],
    ['new-rem.en.txt', ['--lang', 'en']],
    ['new-rem.markdown.fr.txt', ['--format', 'markdown']],
    ['new-rem.json', ['--format', 'json']],
  ] as const) {
    it(`is reported as it was: ${name}`, async () => {
      const { code, stdout, stderr } = await captureCli([...compare, ...args], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
      matchesGolden(name, stdout);
    });
  }

  it('and its profiles are weighed as they were', async () => {
    const { stdout } = await captureCli(['profiles', 'rem/nouveau.rem.yaml'], { cwd });
    matchesGolden('new-rem-profiles.fr.txt', stdout);
  });
});
