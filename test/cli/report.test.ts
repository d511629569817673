import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { captureCli } from '../support/captureCli';
import { catalogueText, dossierText } from '../support/dossierTexts';
import { withKey } from '../support/identityNumbers';

const png = readFileSync(join(__dirname, '../../samples/ris/preuves/ANN/recherche-professionnel.png'));

/** Well formed, with its key. */
const realNumber = withKey('1850578006084');

const files: Readonly<Record<string, string | Buffer>> = {
  'segur.yaml': dossierText.replace('Radiance', '"<img src=x onerror=alert(1)> command:x"'),
  'rem/REM.rem.yaml': catalogueText.replace(
    'Le système DOIT connecter.',
    'Le système DOIT <script>alert(1)</script> [lien](command:x).',
  ),
  'preuves/psc.preuves.yaml': `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - { for: SC.PSC.01.01.01, file: PSC/ecran.png }
      - { for: SC.PSC.01.01.02, file: PSC/trace.log }
      - { for: SC.PSC.01.01.02, file: PSC/patient.log }
`,
  'preuves/PSC/ecran.png': png,
  'preuves/PSC/trace.log': 'ligne une\n<b>ligne deux</b>\n',
  'preuves/PSC/patient.log': `secret d'un patient\nINS ${realNumber}\n`,
};

describe('report', () => {
  let cwd = '';

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'segur-report-'));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), content);
    }
  });

  afterEach(() => {
    rmSync(cwd, { recursive: true, force: true });
  });

  async function report(output: string, ...rest: string[]): Promise<string> {
    const { code, stderr } = await captureCli(['report', '--output', output, ...rest], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    return readFileSync(join(cwd, output), 'utf8');
  }

  it('is one page with its pictures inside, first lines, findings and what is missing', async () => {
    const page = await report('a.html', '--chapter', 'psc');
    assert.ok(page.includes(`src="data:image/png;base64,${png.toString('base64')}"`));
    assert.ok(page.includes('ligne une\n&lt;b&gt;ligne deux&lt;/b&gt;'));
    assert.ok(page.includes('1280 × 800'));
    assert.ok(page.includes('Rien n’est joint'));
    assert.ok(page.includes("default-src 'none'"));
    assert.ok(!page.includes('Messagerie'));
  });

  it('has a short film inside, and says so where it has none', async () => {
    const film = readFileSync(join(__dirname, '../../samples/ris/preuves/PSC/connexion-psc.mp4'));
    writeFileSync(join(cwd, 'preuves/PSC/film.mp4'), film);
    const chapter = join(cwd, 'preuves/psc.preuves.yaml');
    writeFileSync(chapter, readFileSync(chapter, 'utf8').replace('PSC/ecran.png', 'PSC/film.mp4'));
    const page = await report('film.html');
    assert.ok(page.includes(`src="data:video/mp4;base64,${film.toString('base64')}"`));
    assert.ok(page.includes('media-src data:'));
    assert.match(await report('film.md'), /_Vidéo ou son non inclus/u);
    const large = Buffer.concat([film, Buffer.alloc(17 * 1024 * 1024)]);
    writeFileSync(join(cwd, 'preuves/PSC/film.mp4'), large);
    assert.match(await report('long.html'), /Vidéo ou son non inclus/u);
  });

  it('holds each requirement whole in a part of its own', async () => {
    const page = await report('b.html');
    const inside = page.replace(/<section[\s\S]*?<\/section>/gu, '');
    assert.doesNotMatch(inside, /<\/?section|<h[34]|<img/u);
    assert.match(page, /<main>[\s\S]*<\/section>\s*<\/main>\s*<\/body>/u);
    assert.equal(page.split('</main>').length, 2);
  });

  it('shows HTML, links and commands of others as text, in both forms', async () => {
    const page = await report('a.html');
    assert.doesNotMatch(page, /<script>alert|<img src=x|href=/u);
    const text = await report('a.md');
    assert.doesNotMatch(text, /<script>|<img |\]\(command:/u);
    assert.ok(text.includes(`](data:image/png;base64,${png.toString('base64')})`));
  });

  it('shows nothing of a file that may hold a patient’s number', async () => {
    for (const text of [await report('a.html'), await report('a.md')]) {
      assert.ok(!text.includes("secret d'un"));
      assert.ok(!text.includes(realNumber));
      assert.ok(text.includes('identité de patients'));
    }
  });

  it('replaces nothing, and writes only what it knows', async () => {
    writeFileSync(join(cwd, 'there.html'), 'mine');
    for (const output of ['there.html', 'a.pdf', 'segur.yaml']) {
      const { code } = await captureCli(['report', '--output', output], { cwd });
      assert.equal(code, 2, output);
    }
    assert.equal(readFileSync(join(cwd, 'there.html'), 'utf8'), 'mine');
    assert.deepEqual(readdirSync(cwd).sort(), ['preuves', 'rem', 'segur.yaml', 'there.html']);
  });
});
