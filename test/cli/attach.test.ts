import assert from 'node:assert/strict';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { captureCli } from '../support/captureCli';
import { catalogueText, dossierText } from '../support/dossierTexts';
import { png } from '../support/evidenceBytes';
import { long } from '../support/long';

interface Result {
  readonly matched: readonly {
    readonly file: string;
    readonly expectedProof?: string;
    readonly by: string;
    readonly target: string;
    readonly already: boolean;
  }[];
  readonly ambiguous: readonly { readonly file: string; readonly candidates: readonly object[] }[];
  readonly unmatched: readonly string[];
}

const chapterText = `\ufeffchapter: Pro Santé Connect\r
\r
requirements:\r
    SC.PSC.01: # à relire\r
        proofs:\r
            - {for: SC.PSC.01.01.02, file: PSC/trace.log}\r
\r
    'SC.PSC.02': {}   \r
`;

describe('attaching files from the command line', () => {
  let cwd = '';
  const put = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  };
  const text = (path: string): Promise<string> => readFile(join(cwd, path), 'utf8');
  const attach = async (...args: readonly string[]): Promise<Result> => {
    const { code, stdout, stderr } = await captureCli(['attach', ...args, '--format', 'json'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    return JSON.parse(stdout) as Result;
  };

  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'segur-attach-'));
    await put('segur.yaml', dossierText);
    await put('rem/REM.rem.yaml', catalogueText);
    await put('preuves/psc.preuves.yaml', chapterText);
    await put('preuves/PSC/trace.log', 'trace\n');
    await put('envoi/sc_psc_01 connexion.png', png(640, 400));
    await put('envoi/SC.PSC.01/journal.txt', '2026-03-01 connexion\n');
  });
  afterEach(() => rm(cwd, { recursive: true }));

  it('copies what matches, cites it, and leaves every other byte and the given files as they were', async () => {
    const before = await readFile(join(cwd, 'envoi/sc_psc_01 connexion.png'));
    const { matched } = await attach('envoi');
    assert.deepEqual(
      matched.map(({ file, expectedProof, by, target, already }) => [
        file,
        expectedProof,
        by,
        target,
        already,
      ]),
      [
        [
          'envoi/sc_psc_01 connexion.png',
          'SC.PSC.01.01.01',
          'requirement',
          'preuves/PSC/SC.PSC.01_01.01_1.png',
          false,
        ],
        [
          'envoi/SC.PSC.01/journal.txt',
          'SC.PSC.01.01.02',
          'folder',
          'preuves/PSC/SC.PSC.01_01.02_1.txt',
          false,
        ],
      ],
    );
    assert.deepEqual(await readFile(join(cwd, 'preuves/PSC/SC.PSC.01_01.01_1.png')), before);
    assert.deepEqual(await readFile(join(cwd, 'envoi/sc_psc_01 connexion.png')), before);
    const after = await text('preuves/psc.preuves.yaml');
    const [head, tail] = chapterText.split('\r\n\r\n    ');
    assert.ok(head !== undefined && tail !== undefined && after.endsWith(`\r\n\r\n    ${tail}`));
    const lines = chapterText.split('\r\n');
    assert.deepEqual(
      after.split('\r\n').filter((line) => lines.includes(line)),
      lines,
    );
    assert.ok(!/[^\r]\n/u.test(after));
  });

  it('done twice changes nothing the second time', async () => {
    await attach('envoi');
    const before = await text('preuves/psc.preuves.yaml');
    const names = await readdir(join(cwd, 'preuves/PSC'));
    const { matched } = await attach('envoi');
    assert.deepEqual(
      matched.map(({ already }) => already),
      [true, true],
    );
    assert.equal(await text('preuves/psc.preuves.yaml'), before);
    assert.deepEqual(await readdir(join(cwd, 'preuves/PSC')), names);
  });

  it('writes nothing in a dry run, and says the same', async () => {
    const dry = await attach('envoi', '--dry-run');
    assert.equal(await text('preuves/psc.preuves.yaml'), chapterText);
    assert.deepEqual(await readdir(join(cwd, 'preuves/PSC')), ['trace.log']);
    assert.deepEqual(await attach('envoi'), dry);
    const { stdout } = await captureCli(['attach', 'envoi', '--dry-run'], { cwd });
    assert.match(stdout, /^0 fichier serait joint \(rien n’a été écrit\)\n\n2 fichiers déjà joints\n/u);
  });

  it('attaches the same bytes once, and cites those that are in the folder', async () => {
    await put('envoi/PSC.01.01.01 bis repetita.png', png(640, 400));
    await put('envoi/psc-01-01-02.log', 'trace\n');
    const { matched } = await attach('envoi');
    const targets = matched.map(({ file, target, already }) => `${file} ${target} ${String(already)}`);
    assert.ok(targets.includes('envoi/psc-01-01-02.log preuves/PSC/trace.log true'), targets.join('\n'));
    assert.equal(targets.filter((one) => one.endsWith('PSC/SC.PSC.01_01.01_1.png true')).length, 1);
    assert.equal((await readdir(join(cwd, 'preuves/PSC'))).length, 3);
  });

  long(
    'makes the chapter file that lacks, and numbers files of one proof without writing over any',
    async () => {
      await put('preuves/MSS/SC.MSS-CONF.01-BIS_SC.MSS-CONF.01.01-2_1.eml', 'une autre');
      await put(
        'a/MSS_CONF.01_BIS.eml',
        'From: a@b.fr\r\nSubject: essai\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n\r\nx\r\n',
      );
      const { matched } = await attach('a');
      const [one] = matched;
      assert.equal(one?.expectedProof, 'SC.MSS/CONF.01.01#2');
      assert.equal(one.target, 'preuves/MSS/SC.MSS-CONF.01-BIS_SC.MSS-CONF.01.01-2_2.eml');
      assert.equal(await text('preuves/MSS/SC.MSS-CONF.01-BIS_SC.MSS-CONF.01.01-2_1.eml'), 'une autre');
      const { stdout } = await captureCli(['check', '--format', 'json'], { cwd });
      assert.ok(!/unknown|not-found/u.test(stdout), stdout);
    },
  );

  it('knows an id that is spread over the folders that were named', async () => {
    await rm(join(cwd, 'envoi'), { recursive: true });
    await put('envoi/SC.PSC/01/vue.png', png(640, 400));
    for (const operand of ['envoi/SC.PSC/01', './envoi/SC.PSC/01/', join(cwd, 'envoi/SC.PSC/01')]) {
      const { matched, unmatched } = await attach(operand, '--dry-run');
      assert.deepEqual(
        [matched.map(({ expectedProof }) => expectedProof), unmatched],
        [['SC.PSC.01.01.01'], []],
      );
    }
  });

  it('passes over downloads that have not ended', async () => {
    await rm(join(cwd, 'envoi'), { recursive: true });
    for (const end of ['crdownload', 'part', 'opdownload'])
      await put(`envoi/SC.PSC.01.png.${end}`, png(640, 400));
    await put('envoi/partie.png', png(640, 400));
    assert.deepEqual(await attach('envoi'), { matched: [], ambiguous: [], unmatched: ['envoi/partie.png'] });
  });

  it('passes over links, hidden files and what systems leave behind', async () => {
    await put('x/.SC.PSC.01.01.01.png', png(640, 400));
    await put('x/SC.PSC.01.01.01/Thumbs.db', 'x');
    await put('x/SC.PSC.01.01.01/.DS_Store', 'x');
    if (process.platform !== 'win32') await symlink(join(cwd, 'envoi'), join(cwd, 'x/SC.PSC.01.01.01/lien'));
    assert.deepEqual(await attach('x'), { matched: [], ambiguous: [], unmatched: [] });
  });

  it('writes and says the day that a name holds, and never that of the last copy', async () => {
    await put('b/SC.PSC.01.01.01 Capture d’écran 2026-03-02 à 10.15.22.png', png(641, 400));
    await put('b/PSC.02.png', png(642, 400));
    const { stdout } = await captureCli(['attach', 'b', '--dry-run', '--lang', 'fr'], { cwd });
    assert.match(stdout, /10\.15\.22\.png → .*, réalisée le 02\/03\/2026 d’après le nom du fichier\n/u);
    const { matched } = await attach('b');
    assert.deepEqual(
      matched.map((one) => 'madeOn' in one && one.madeOn),
      [false, '2026-03-02'],
    );
    assert.deepEqual((await text('preuves/psc.preuves.yaml')).match(/madeOn: \S+/gu), ['madeOn: 2026-03-02']);
  });

  it('says 2 where a chapter file is read-only, and leaves neither copies nor folders', async function () {
    if (process.platform === 'win32') this.skip();
    await put('b/PSC.02.png', png(642, 400));
    await rm(join(cwd, 'preuves/PSC'), { recursive: true });
    await chmod(join(cwd, 'preuves/psc.preuves.yaml'), 0o444);
    const { code, stdout, stderr } = await captureCli(['attach', 'b', '--lang', 'fr'], { cwd });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /psc\.preuves\.yaml est en lecture seule/u);
    assert.equal(await text('preuves/psc.preuves.yaml'), chapterText);
    assert.deepEqual(await readdir(join(cwd, 'preuves')), ['psc.preuves.yaml']);
  });

  it('puts the files of chapters that share a code into folders of their own', async () => {
    const chapterOf = (name: string, id: string): string =>
      `  - name: ${name}\n    requirements:\n      - id: ${id}\n        nature: EXIGENCE\n        profiles: [Général]\n        statement: Le système DOIT.\n        scenarios:\n          - { id: ${id}.01, text: Faire, proofs: [{ number: ${id}.01.01, kinds: [screenshot], text: Voir }] }\n`;
    await put(
      'rem/REM.rem.yaml',
      `rem: 1\nchapters:\n${chapterOf('Source', 'DB.SO.01')}${chapterOf('Visionneuse', 'DB.VI-CS.02')}${chapterOf('Reprise', 'DMP/HISTO.04')}`,
    );
    await rm(join(cwd, 'preuves'), { recursive: true });
    for (const [at, id] of ['DB.SO.01', 'DB.VI-CS.02', 'DMP-HISTO.04'].entries())
      await put(`c/${id}.png`, png(640 + at, 400));
    const { matched } = await attach('c');
    assert.deepEqual(
      matched.map(({ target }) => dirname(target)),
      ['preuves/SO', 'preuves/VI-CS', 'preuves/DMP'],
    );
  });

  it('leaves what several could be, and what has no id, to the user', async () => {
    await put('b/PSC.02.png', png(640, 400));
    await put('b/SC.MSS.09.png', png(640, 400));
    await put('b/Capture d’écran 2026-03-02 à 10.15.22.png', png(640, 400));
    await put('b/SC.PSC.01 et SC.PSC.02.png', png(640, 400));
    const { matched, ambiguous, unmatched } = await attach('b');
    assert.deepEqual(
      matched.map(({ file }) => file),
      ['b/PSC.02.png'],
    );
    assert.deepEqual(
      ambiguous.map(({ file, candidates }) => [file, candidates.length]),
      [['b/SC.PSC.01 et SC.PSC.02.png', 3]],
    );
    assert.deepEqual(unmatched, ['b/Capture d’écran 2026-03-02 à 10.15.22.png', 'b/SC.MSS.09.png']);
  });

  it('says 2, and writes nothing, where it can’t know which dossier, which file, or which catalogue', async () => {
    const refused = async (...args: readonly string[]): Promise<void> => {
      const { code, stdout, stderr } = await captureCli(['attach', ...args], { cwd });
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^segur-preuves: \S.*\.\n$/u);
    };
    await refused();
    await refused('envoi', 'absent');
    await refused('envoi', '--dossier', 'envoi');
    await cp(cwd, `${cwd}-two/a`, { recursive: true });
    await cp(cwd, `${cwd}-two/b`, { recursive: true });
    await refused('envoi', '--dossier', `${cwd}-two`);
    await rm(`${cwd}-two`, { recursive: true });
    await rm(join(cwd, 'rem'), { recursive: true });
    await refused('envoi');
    assert.equal(await text('preuves/psc.preuves.yaml'), chapterText);
  });

  it('attaches the rest and says 2 where an entry can’t be changed', async () => {
    const broken =
      'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs: [\n  SC.PSC.02: {}\n';
    await put('preuves/psc.preuves.yaml', broken);
    await put('envoi/SC.PSC.02.png', png(640, 400));
    const { code, stderr } = await captureCli(['attach', 'envoi'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /preuves\/psc\.preuves\.yaml ne peut pas être modifié/u);
    assert.ok(
      (await text('preuves/psc.preuves.yaml')).startsWith(broken.slice(0, broken.indexOf('  SC.PSC.02'))),
    );
  });
});
