import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureCli } from '../support/captureCli';
import { wideSheet } from '../support/remWorkbook';
import { workbookOf } from '../support/workbook';

const row = { ID: 'SC.PSC.01', Chapitre: 'PSC', Exigence: 'Le système DOIT.', Profil: 'Général' };

describe('where an import writes', () => {
  let cwd = '';
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'segur-output-'));
    await writeFile(join(cwd, 'rem.xlsx'), workbookOf([wideSheet(row)]));
  });
  afterEach(() => rm(cwd, { recursive: true }));

  const importTo = async (output: string, ...more: readonly string[]): Promise<string> => {
    const { code, stderr } = await captureCli(['import', 'rem.xlsx', '--output', output, ...more], { cwd });
    assert.equal(code === 2, stderr !== '');
    return code === 0 ? 'written' : String(code);
  };

  it('may be free, or a catalogue however it is', async () => {
    assert.equal(await importTo('a.yaml'), 'written');
    assert.equal(await importTo('a.yaml'), 'written');
    await writeFile(join(cwd, 'faulty.yaml'), 'rem: 1\nchapters:\n\t- x\n');
    assert.equal(await importTo('faulty.yaml'), 'written');
    if (process.platform === 'win32') return;
    await symlink('a.yaml', join(cwd, 'link.yaml'));
    assert.equal(await importTo('link.yaml'), 'written');
    assert.ok((await lstat(join(cwd, 'link.yaml'))).isSymbolicLink());
  });

  it('says before all counts in which cells text was lost', async () => {
    const lost = Object.fromEntries(
      Object.entries(row).map(([name, text]) => [name, text.replace('è', '\ufffd')]),
    );
    await writeFile(join(cwd, 'lost.xlsx'), workbookOf([wideSheet(lost)]));
    const { code, stdout } = await captureCli(['import', 'lost.xlsx', '--output', 'l.yaml'], { cwd });
    assert.equal(code, 0);
    const [, second = ''] = stdout.split('\n\n');
    assert.match(second, /^▲ Texte perdu dans 1 cellule du classeur \(E2\) : demandez un autre export/);
    const sound = await captureCli(['import', 'rem.xlsx', '--output', 's.yaml'], { cwd });
    assert.doesNotMatch(sound.stdout, /Texte perdu/);
  });

  it('may be another file only by --force', async () => {
    for (const [name, content] of Object.entries({
      'photo.png': '\u0089PNG',
      'x.preuves.yaml': 'chapter: X\nrequirements:\n',
      'notes.txt': 'rem : un mot',
      vide: '',
    })) {
      await writeFile(join(cwd, name), content);
      assert.equal(await importTo(name), '2', name);
      assert.equal(await readFile(join(cwd, name), 'utf8'), content);
      assert.equal(await importTo(name, '--force'), 'written', name);
    }
  });

  it('is never the dossier, a pipe, a device, a folder, a link to something else', async () => {
    await writeFile(join(cwd, 'segur.yaml'), 'segur: 1\n');
    await mkdir(join(cwd, 'folder'));
    const places = ['segur.yaml', 'folder'];
    if (process.platform !== 'win32') {
      execFileSync('mkfifo', [join(cwd, 'pipe')]);
      await writeFile(join(cwd, 'real.txt'), 'x');
      await symlink('real.txt', join(cwd, 'link.txt'));
      await symlink('none', join(cwd, 'dangling'));
      await symlink('circle', join(cwd, 'circle'));
      places.push('pipe', 'link.txt', 'dangling', 'circle', '/dev/null', 'real.txt/below');
    }
    for (const place of places) {
      assert.equal(await importTo(place), '2', place);
      assert.equal(await importTo(place, '--force'), '2', place);
    }
    assert.equal(await readFile(join(cwd, 'segur.yaml'), 'utf8'), 'segur: 1\n');
  });
});
