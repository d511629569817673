import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../src/cli/commands';
import { captureCli } from '../support/captureCli';
import { catalogueText, dossierText } from '../support/dossierTexts';

describe('the arguments of the command line', () => {
  let cwd = '';
  before(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'segur-arguments-'));
    await mkdir(join(cwd, 'rem'));
    await mkdir(join(cwd, '--strict'));
    await writeFile(join(cwd, 'rem/REM.rem.yaml'), catalogueText);
    await writeFile(join(cwd, 'segur.yaml'), dossierText);
    await writeFile(join(cwd, '--strict/segur.yaml'), dossierText);
  });
  after(() => rm(cwd, { recursive: true }));

  const refused: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
    [['check', ''], /argument est vide/u],
    [['check', '.', ''], /argument est vide/u],
    [['inspect', ''], /argument est vide/u],
    [['check', '-'], /entrée standard/u],
    [['inspect', '--', '-'], /entrée standard/u],
    [['check', '--', '--help'], /--help est introuvable/u],
    [['check', '--', '--lang', 'en'], /--lang est introuvable/u],
    [['check', '--nope'], /Option inconnue : --nope\./u],
    [['check', '--strit'], /Option inconnue : --strit\. Vouliez-vous dire --strict \?/u],
    [['check', '-x'], /Option inconnue : -x/u],
    [['check', '--constructor'], /Option inconnue : --constructor/u],
    [['check', '--__proto__=1'], /Option inconnue : --__proto__/u],
    [['check', '--strict=false'], /--strict ne prend pas de valeur/u],
    [['check', '--strict='], /--strict ne prend pas de valeur/u],
    [['check', '--help=non'], /--help ne prend pas de valeur/u],
    [['check', '--today', '2026'], /« 2026 » .*date qui existe.*AAAA-MM-JJ/u],
    [['check', '--today', '2026-02-30'], /« 2026-02-30 » .*date qui existe/u],
    [['check', '--today=2026-1-1'], /date qui existe/u],
    [['check', '--today', '2026-01-01T10:00'], /date qui existe/u],
    [['check', '--today'], /manque la valeur de --today : AAAA-MM-JJ/u],
    [['check', '--today='], /manque la valeur de --today/u],
    [['check', '--format', '--strict'], /manque la valeur de --format : text\|json/u],
    [['check', '--format', 'xml'], /valeurs possibles : text, json/u],
    [['check', '--lang'], /manque la valeur de --lang/u],
    [['check', '--lang', 'xx'], /« xx » .* valeurs possibles : fr, en/u],
    [['check', '--lang', 'en', '--nope'], /Unknown option: --nope/u],
    [['--lang', 'en', 'check', ''], /argument is empty/u],
    [['chek'], /Commande inconnue : « chek »\. Vouliez-vous dire « check » \?/u],
    [['constructor'], /Commande inconnue : « constructor »/u],
    [[''], /nom de la commande est vide.*--help/u],
    [[' '], /nom de la commande est vide/u],
    [['--lang', 'en', ''], /name of the command is empty/u],
    [['help', 'nope'], /Commande inconnue : « nope »/u],
    [['import', 'a.xlsx'], /--output/u],
    [['import', 'a.xlsx', '--output', '-'], /sortie standard/u],
    [['import', 'a.xlsx', '--output', ''], /manque la valeur de --output/u],
    [['compare', 'a.rem.yaml', 'b.rem.yaml', '--dossier', 'absent'], /absent est introuvable/u],
  ];

  for (const [args, sentence] of refused) {
    it(`are refused with a sentence, 2 and no result: ${JSON.stringify(args)}`, async () => {
      const { code, stdout, stderr } = await captureCli(args, { cwd });
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^segur-preuves: [^\n]+\n$/u);
      assert.match(stderr, sentence);
    });
  }

  it('are paths behind “--”, whatever they look like', async () => {
    const { code, stdout } = await captureCli(['check', '--format', 'json', '--', '--strict'], { cwd });
    assert.notEqual(code, 2);
    assert.match(stdout, /"path": "--strict\/segur.yaml"/u);
  });

  it('may repeat an option: the last one counts', async () => {
    const run = (...args: readonly string[]): ReturnType<typeof captureCli> =>
      captureCli(['check', '.', ...args], { cwd });
    assert.doesNotMatch((await run('--format', 'json', '--format=text')).stdout, /^\{/u);
    assert.match((await run('--format', 'text', '--format', 'json')).stdout, /^\{/u);
    assert.match((await run('--lang', 'fr', '--lang', 'en')).stdout, /expected proofs/u);
  });

  it('ask for help by any of its names, and get all options of the command', async () => {
    for (const { declaration } of commands) {
      const runs = await Promise.all(
        [
          [declaration.name, '--help'],
          [declaration.name, '-h'],
          [declaration.name, 'a', '-h', '--nope'],
          ['help', declaration.name],
        ].map((args) => captureCli(args, { cwd })),
      );
      for (const run of runs) assert.deepEqual(run, runs[0]);
      assert.deepEqual([runs[0]?.code, runs[0]?.stderr], [0, '']);
      for (const name of [...Object.keys(declaration.options), 'lang', 'help', 'version'])
        assert.match(runs[0]?.stdout ?? '', new RegExp(`--${name}\\b`, 'u'));
    }
  });

  it('ask for the help of the program, which names every command and option', async () => {
    const runs = await Promise.all([['--help'], ['-h'], ['help']].map((args) => captureCli(args, { cwd })));
    for (const run of runs) assert.deepEqual(run, runs[0]);
    for (const { declaration } of commands)
      for (const name of [declaration.name, ...Object.keys(declaration.options)])
        assert.ok(runs[0]?.stdout.includes(name), name);
    const none = await captureCli([], { cwd });
    assert.deepEqual([none.code, none.stdout, none.stderr], [2, '', runs[0]?.stdout]);
  });

  it('ask for the version by any of its names', async () => {
    for (const args of [['--version'], ['-v'], ['-V'], ['-vh'], ['check', '--version']]) {
      const { code, stdout } = await captureCli(args, { cwd });
      assert.equal(code, 0);
      assert.match(stdout, /^\d+\.\d+\.\d+\n$/u);
    }
  });

  it('make no file named “-”', async () => {
    assert.ok(!(await readdir(cwd)).includes('-'));
  });
});
