import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { factsStore } from '../../../src/node/factsStore';
import { temporaryNextTo } from '../../../src/node/temporaryFiles';
import { writeFileAtomically } from '../../../src/node/writeFileAtomically';

describe('the store of facts', () => {
  let outer = '';
  let folder = '';
  beforeEach(async function () {
    if (process.platform === 'win32') this.skip();
    outer = await mkdtemp(join(tmpdir(), 'segur-store-'));
    folder = join(outer, 'facts');
  });
  afterEach(() => rm(outer, { recursive: true, force: true }));

  const fileIn = async (): Promise<string> => join(folder, (await readdir(folder))[0] ?? '');

  it('is closed to others, file and folder, and closed again where it was opened', async () => {
    const store = factsStore(folder, 'dossier');
    await store.save('un');
    await chmod(folder, 0o777);
    await chmod(await fileIn(), 0o644);
    await store.save('deux');
    assert.equal((await stat(await fileIn())).mode & 0o777, 0o600);
    assert.equal((await stat(folder)).mode & 0o777, 0o700);
    assert.equal(await store.load(), 'deux');
  });

  it('ignores a link, a pipe, a folder in place of its file, and leaves them', async () => {
    const store = factsStore(folder, 'dossier');
    await store.save('un');
    const file = await fileIn();
    const other = join(outer, 'autre');
    await writeFile(other, 'un');
    for (const make of [
      () => symlink(other, file),
      () => Promise.resolve(execFileSync('mkfifo', [file])),
      () => mkdir(file),
    ]) {
      await rm(file, { recursive: true });
      await make();
      const before = await lstat(file);
      assert.equal(await store.load(), undefined);
      await store.save('deux');
      assert.equal((await lstat(file)).ino, before.ino);
      assert.equal(await readFile(other, 'utf8'), 'un');
    }
  });

  it('ignores what others may write, and a folder that is a link', async () => {
    const store = factsStore(folder, 'dossier');
    await store.save('un');
    await chmod(await fileIn(), 0o666);
    assert.equal(await store.load(), undefined);
    await store.save('deux');
    assert.equal(await store.load(), 'deux');
    await rename(folder, join(outer, 'vrai'));
    await symlink(join(outer, 'vrai'), folder);
    assert.equal(await store.load(), undefined);
  });
});

describe('leftovers of a killed write', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'segur-left-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are cleared by the next write of the same file, and nothing else is', async () => {
    const target = join(folder, 'a.yaml');
    const own = basename(temporaryNextTo(target));
    // A process that has ended: its number is free.
    const { pid } = spawnSync(process.execPath, ['--version']);
    const dead = own.replace(`-${String(process.pid)}-`, `-${String(pid)}-`);
    const kept = [
      own,
      dead.replace('.a.yaml.', '.b.yaml.'),
      '.a.yaml.notes.tmp',
      'a.yaml.tmp',
      `${dead}.bak`,
    ];
    for (const name of [dead, ...kept]) await writeFile(join(folder, name), 'moitié');
    await writeFileAtomically(target, 'tout');
    assert.deepEqual((await readdir(folder)).sort(), [...kept, 'a.yaml'].sort());
    assert.equal(dirname(temporaryNextTo(target)), folder);
  });
});
