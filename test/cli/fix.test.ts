import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { captureCli } from '../support/captureCli';
import { catalogueText, dossierText } from '../support/dossierTexts';
import { jpg, png } from '../support/evidenceBytes';
import { long } from '../support/long';

interface Result {
  readonly edits: readonly {
    readonly file: string;
    readonly code: string;
    readonly line: number;
    readonly title: string;
  }[];
  readonly left: number;
}

const sum = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

describe('fixing what is certain from the command line', () => {
  let cwd = '';
  const put = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  };
  const chapter = 'preuves/psc.preuves.yaml';
  const text = (path = chapter): Promise<string> => readFile(join(cwd, path), 'utf8');
  const fix = async (...args: readonly string[]): Promise<Result> => {
    const { code, stdout, stderr } = await captureCli(['fix', ...args, '--format', 'json'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    return JSON.parse(stdout) as Result;
  };
  const entries = (...proofs: readonly string[]): string =>
    `# à nous\nchapter:   Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n${proofs.map((one) => `      - ${one}\n`).join('')}`;

  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'segur-fix-'));
    await put('segur.yaml', dossierText);
    await put('rem/REM.rem.yaml', catalogueText);
    await put('preuves/PSC/Écran d’accueil.png', png(640, 400));
  });
  afterEach(() => rm(cwd, { recursive: true }));

  const cases: Readonly<Record<string, readonly [before: string, after: string, code: string]>> = {
    'capitals of a path': [
      '{ for: SC.PSC.01.01.01, file: psc/ÉCRAN d’accueil.PNG } # vu',
      '{ for: SC.PSC.01.01.01, file: PSC/Écran d’accueil.png } # vu',
      'file-case-mismatch',
    ],
    'the Unicode form of a path': [
      `{ for: SC.PSC.01.01.01, file: "${'PSC/Écran d’accueil.png'.normalize('NFD')}" }`,
      '{ for: SC.PSC.01.01.01, file: "PSC/Écran d’accueil.png" }',
      'file-name-normalisation',
    ],
    'characters of a path that look alike': [
      "{ for: SC.PSC.01.01.01, file: 'PSC/Écran d''accueil.png' }",
      "{ for: SC.PSC.01.01.01, file: 'PSC/Écran d’accueil.png' }",
      'file-name-normalisation',
    ],
    'a path that a browser encoded': [
      '{ for: SC.PSC.01.01.01, file: PSC/%C3%89cran%20d%E2%80%99accueil.png }',
      '{ for: SC.PSC.01.01.01, file: PSC/Écran d’accueil.png }',
      'file-not-found',
    ],
    'a path with backslashes': [
      '{ for: SC.PSC.01.01.01, file: PSC\\Écran d’accueil.png }',
      '{ for: SC.PSC.01.01.01, file: PSC/Écran d’accueil.png }',
      'file-not-found',
    ],
    'an insecure link to a known host': [
      '{ for: SC.PSC.01.01.01, link: "http://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3" }',
      '{ for: SC.PSC.01.01.01, link: "https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3" }',
      'link-insecure',
    ],
    'letters of the name of an expected proof that look alike': [
      '{ for: SC.РSС.01.01.01, file: PSC/Écran d’accueil.png }',
      '{ for: SC.PSC.01.01.01, file: PSC/Écran d’accueil.png }',
      'unknown-expected-proof',
    ],
  };
  for (const [what, [before, after, code]] of Object.entries(cases)) {
    it(`corrects ${what}, and nothing else in the file`, async () => {
      await put(chapter, entries(before));
      const { edits } = await fix();
      assert.deepEqual(
        edits.map((one) => [one.file, one.code, one.line]),
        [[chapter, code, 5]],
      );
      assert.equal(await text(), entries(after));
      assert.deepEqual((await fix()).edits, []);
    });
  }

  it('corrects letters of an id that look alike, unless the file has that entry already', async () => {
    await put(chapter, 'chapter: Pro Santé Connect\r\nrequirements:\r\n    SC.PSC.O2: {} # О\r\n');
    assert.deepEqual(
      (await fix()).edits.map(({ code }) => code),
      ['unknown-requirement'],
    );
    assert.equal(await text(), 'chapter: Pro Santé Connect\r\nrequirements:\r\n    SC.PSC.02: {} # О\r\n');
    const both = 'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.02: {}\n  SC.PSC.O2: {}\n';
    await put(chapter, both);
    assert.deepEqual((await fix()).edits, []);
    assert.equal(await text(), both);
  });

  it('finds a file that was moved by its hash, where only one file has it', async () => {
    const content = png(640, 400);
    const before = entries(
      `{ for: SC.PSC.01.01.01, file: PSC/Écran d’accueil.png, sha256: ${sum(content)} }`,
    );
    await put(chapter, before);
    await mkdir(join(cwd, 'preuves/Captures/2026'), { recursive: true });
    await rename(join(cwd, 'preuves/PSC/Écran d’accueil.png'), join(cwd, 'preuves/Captures/2026/a: b.png'));
    const { stdout } = await captureCli(['check'], { cwd });
    assert.match(stdout, /Le fichier semble déplacé vers « Captures\/2026\/a: b\.png »/u);
    assert.doesNotMatch(stdout, /evidence-orphan/u);
    await put('preuves/Captures/copie.png', content);
    assert.deepEqual((await fix()).edits, []);
    await rm(join(cwd, 'preuves/Captures/copie.png'));
    assert.equal((await fix()).edits[0]?.code, 'file-not-found');
    assert.equal(await text(), before.replace('PSC/Écran d’accueil.png', "'Captures/2026/a: b.png'"));
  });

  it('names the files of the same content where several have it, and takes the one of the same name if asked', async () => {
    const content = png(640, 400);
    const cited = (folder: string): string =>
      entries(`{ for: SC.PSC.01.01.01, file: ${folder}/accueil.png, sha256: ${sum(content)} }`);
    await put(chapter, cited('PSC'));
    await put('preuves/v2/accueil.png', content);
    await put('preuves/v2/bienvenue.png', content);
    const { stdout } = await captureCli(['check'], { cwd });
    assert.match(stdout, /ont la même empreinte : « v2\/accueil\.png », .*« v2\/bienvenue\.png »/u);
    assert.deepEqual((await fix()).edits, []);
    assert.equal((await fix('--code', 'file-not-found')).edits.length, 1);
    assert.equal(await text(), cited('v2'));
  });

  it('follows files that changed places only where their code is named', async () => {
    const [one, two] = [png(640, 400), png(640, 401)];
    const cited = (first: string, second: string): string =>
      entries(
        `{ for: SC.PSC.01.01.01, file: PSC/${first}.png, sha256: ${sum(one)} }`,
        `{ for: SC.PSC.01.01.01, file: PSC/${second}.png, sha256: "${sum(two)}" }`,
      );
    await put(chapter, cited('01', '02'));
    await put('preuves/PSC/01.png', two);
    await put('preuves/PSC/02.png', one);
    assert.deepEqual((await fix()).edits, []);
    assert.equal((await fix('--code', 'file-changed')).edits.length, 2);
    assert.equal(await text(), cited('02', '01'));
    const { stdout } = await captureCli(['check', '--format', 'json'], { cwd });
    assert.doesNotMatch(stdout, /file-changed/u);
  });

  it('finds all that was moved at once', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `capture ${at + 1}.png`);
    const contents = names.map((name) => png(640, 400, new TextEncoder().encode(name)));
    await put(
      chapter,
      entries(
        ...contents.map(
          (one, at) => `{ for: SC.PSC.01.01.01, file: PSC/${names[at] ?? ''}, sha256: ${sum(one)} }`,
        ),
      ),
    );
    for (const [at, one] of contents.entries()) await put(`preuves/ailleurs/${12 - at}.png`, one);
    const { edits } = await fix();
    assert.equal(edits.length, 12);
    const { stdout } = await captureCli(['check', '--format', 'json'], { cwd });
    assert.doesNotMatch(stdout, /file-not-found|file-changed/u);
  });

  long('leaves what is likely and not certain, unless its code is named', async () => {
    const content = jpg(640, 400);
    await put('preuves/PSC/b.png', content);
    const before = entries(
      '{ for: SC.PSC.01.01.01, file: PSC/Ecran daccueil.png }',
      '{ for: SC.PSC.01.01.01, file: PSC/b.png }',
      '{ for: SC.PSC.01.01.0, link: "http://autre.example/x" }',
    );
    await put(chapter, before);
    const { edits, left } = await fix();
    assert.deepEqual(edits, []);
    assert.equal(await text(), before);
    const dry = await fix('--code', 'extension-mismatch', '--dry-run');
    assert.deepEqual(
      dry.edits.map(({ title }) => title),
      ['Renommer le fichier en « b.jpg », ici et sur le disque'],
    );
    assert.equal(dry.left, left - 1);
    assert.deepEqual(await fix('--code', 'extension-mismatch', '--code', 'file-not-found'), {
      edits: [
        {
          file: chapter,
          code: 'file-not-found',
          line: 5,
          title: 'Vouliez-vous dire « PSC/Écran d’accueil.png » ? Corriger le chemin',
        },
        ...dry.edits,
      ],
      left: left - 2,
    });
    assert.equal(
      await text(),
      before.replace('Ecran daccueil', 'Écran d’accueil').replace('PSC/b.png', 'PSC/b.jpg'),
    );
    assert.deepEqual((await readdir(join(cwd, 'preuves/PSC'))).sort(), ['b.jpg', 'Écran d’accueil.png']);
    assert.deepEqual(await readFile(join(cwd, 'preuves/PSC/b.jpg')), Buffer.from(content));
  });

  it('writes nothing in a dry run, and says the same', async () => {
    const before = entries('{ for: SC.PSC.01.01.01, file: psc/écran d’accueil.png }');
    await put(chapter, before);
    const dry = await fix('--dry-run');
    assert.equal(await text(), before);
    assert.deepEqual(await fix(), dry);
    assert.notEqual(await text(), before);
  });

  it('says 2 for a code that there is not, and for what is no dossier', async () => {
    for (const args of [['--code', 'file-not-fond'], ['rem'], ['.', '.'], ['absent']]) {
      const { code, stdout, stderr } = await captureCli(['fix', ...args], { cwd });
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^segur-preuves: \S/u);
    }
  });
});
