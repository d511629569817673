import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Folder } from '../../../src/core/ports/folder';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { pooledCalls } from '../../../src/node/systemCalls';
import { unavailableBy } from '../../../src/node/systemReason';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('nodeFolder', () => {
  let outer = '';
  let root = '';
  let folder: Folder;

  beforeEach(async () => {
    outer = await mkdtemp(join(tmpdir(), 'segur-folder-'));
    root = join(outer, 'dossier');
    await mkdir(join(root, 'preuves', 'PSC'), { recursive: true });
    await writeFile(join(root, 'preuves', 'PSC', 'a.txt'), 'bonjour');
    await writeFile(join(outer, 'secret.txt'), 'secret');
    await mkdir(join(outer, 'dossier-voisin'));
    await writeFile(join(outer, 'dossier-voisin', 'b.txt'), 'voisin');
    folder = nodeFolder(root);
  });
  afterEach(() => rm(outer, { recursive: true, force: true }));

  const read = async (path: string): Promise<string> => {
    const content = await folder.read(path, 1000);
    return content.kind === 'content' ? text(content.bytes) : content.kind;
  };

  it('reads, lists and stamps what it holds', async () => {
    assert.equal(await read('preuves/PSC/a.txt'), 'bonjour');
    assert.deepEqual(await folder.list('preuves'), {
      kind: 'listed',
      entries: [{ name: 'PSC', kind: 'folder' }],
    });
    assert.equal((await folder.list('')).kind, 'listed');
    const expected = await stat(join(root, 'preuves/PSC/a.txt'), { bigint: true });
    assert.deepEqual(await folder.stat('preuves/PSC/a.txt'), {
      kind: 'file',
      stamp: {
        size: 7,
        modified: String(expected.mtimeNs),
        inode: String(expected.ino),
        changed: String(expected.ctimeNs),
      },
      cloudOnly: false,
    });
  });

  it('opens what was listed as a file, whatever has come in its place', async () => {
    const place = join(root, 'preuves', 'PSC', 'a.txt');
    const opened = async (): Promise<string> => {
      const found = await folder.open('preuves/PSC/a.txt', 'file');
      if (found.kind !== 'opened') return found.kind;
      const content = text(await found.file.read(0, 100));
      await found.file.close();
      return content;
    };
    assert.equal(await opened(), 'bonjour');
    await rm(place);
    assert.equal(await opened(), 'absent');
    await symlink(join(outer, 'secret.txt'), place);
    assert.equal(await opened(), 'outside');
    await rm(place);
    await writeFile(join(root, 'near.txt'), 'proche');
    await symlink('../../near.txt', place);
    assert.equal(await opened(), 'proche');
    await rm(place);
    await mkdir(place);
    assert.equal(await opened(), 'not-regular');
    if (process.platform === 'win32') return;
    await rm(place, { recursive: true });
    execFileSync('mkfifo', [place]);
    assert.equal(await opened(), 'not-regular');
  });

  it('says what is absent, too large or not a file', async () => {
    assert.deepEqual(await folder.stat('preuves/none.txt'), { kind: 'absent' });
    assert.deepEqual(await folder.stat('preuves/PSC/a.txt/b'), { kind: 'absent' });
    assert.deepEqual(await folder.list('preuves/PSC/a.txt'), { kind: 'absent' });
    assert.deepEqual(await folder.read('preuves/PSC/a.txt', 3), { kind: 'too-large', size: 7 });
    assert.deepEqual(await folder.open('preuves'), { kind: 'not-regular' });
    assert.deepEqual(await folder.stat('preuves'), { kind: 'folder' });
    assert.deepEqual(await folder.stat('x'.repeat(300)), { kind: 'unreadable', reason: 'name-too-long' });
  });

  it('refuses paths that are not below it without a look at the disk', async () => {
    for (const path of ['/etc/passwd', '../secret.txt', 'preuves/../../secret.txt']) {
      assert.deepEqual(await folder.read(path, 1000), { kind: 'outside' }, path);
    }
    assert.deepEqual(await folder.stat('a\0b'), { kind: 'unreadable', reason: 'invalid-name' });
  });

  it('follows links that stay inside, relative or absolute, to files and through folders', async () => {
    await symlink('PSC/a.txt', join(root, 'preuves', 'near.txt'));
    await symlink(join(root, 'preuves', 'PSC'), join(root, 'alias'));
    await symlink('../../dossier/preuves/PSC/a.txt', join(root, 'preuves', 'around.txt'));
    assert.equal(await read('preuves/near.txt'), 'bonjour');
    assert.equal(await read('alias/a.txt'), 'bonjour');
    assert.equal(await read('preuves/around.txt'), 'bonjour');
  });

  it('answers outside for links that lead out, even to a folder whose name begins alike', async () => {
    await symlink(join(outer, 'secret.txt'), join(root, 'out.txt'));
    await symlink('../dossier-voisin', join(root, 'voisin'));
    await symlink('/etc', join(root, 'etc'));
    await symlink('out.txt', join(root, 'chain.txt'));
    for (const path of ['out.txt', 'voisin/b.txt', 'etc/passwd', 'chain.txt']) {
      assert.deepEqual(await folder.read(path, 1000), { kind: 'outside' }, path);
    }
    assert.deepEqual(await folder.list('etc'), { kind: 'outside' });
    const listing = await folder.list('');
    assert.ok(
      listing.kind === 'listed' &&
        listing.entries.every(({ name, kind }) => name === 'preuves' || kind === 'link'),
    );
  });

  it('stops at loops and dangling links', async () => {
    await symlink('loop', join(root, 'loop'));
    await symlink('none', join(root, 'dangling'));
    assert.deepEqual(await folder.stat('loop'), { kind: 'unreadable', reason: 'too-many-links' });
    assert.deepEqual(await folder.stat('dangling'), { kind: 'absent' });
  });

  it('works from a root that is itself reached through a link', async () => {
    await symlink(root, join(outer, 'shortcut'));
    await symlink(join(outer, 'shortcut', 'preuves', 'PSC', 'a.txt'), join(root, 'via.txt'));
    folder = nodeFolder(join(outer, 'shortcut'));
    assert.equal(await read('via.txt'), 'bonjour');
  });

  it('believes the way to a folder for half a second, then sees that it has become a link out', async () => {
    let now = 1000;
    folder = nodeFolder(
      root,
      pooledCalls,
      () => [],
      () => now,
    );
    const kindOf = async (): Promise<string> => (await folder.stat('preuves/PSC/a.txt')).kind;
    assert.equal(await kindOf(), 'file');
    await rename(join(root, 'preuves'), join(outer, 'preuves'));
    await symlink(join(outer, 'preuves'), join(root, 'preuves'));
    now += 499;
    assert.equal(await kindOf(), 'file');
    now += 1;
    assert.equal(await kindOf(), 'outside');
  });

  it('never opens pipes or devices, so that the pool of threads stays alive', async function () {
    if (process.platform === 'win32') this.skip();
    const pipes = ['p1', 'p2', 'p3', 'p4', 'p5'];
    execFileSync(
      'mkfifo',
      pipes.map((name) => join(root, name)),
    );
    const answers = await Promise.all(pipes.map((name) => folder.open(name)));
    assert.deepEqual(
      answers,
      pipes.map(() => ({ kind: 'not-regular' })),
    );
    assert.deepEqual(await folder.stat('p1'), { kind: 'special' });
    assert.equal(await read('preuves/PSC/a.txt'), 'bonjour');
  });

  it('reads the parts of a file larger than memory, and nothing past its end', async () => {
    await writeFile(join(root, 'huge.mp4'), 'head');
    await truncate(join(root, 'huge.mp4'), 50 * 1024 ** 3);
    const opened = await folder.open('huge.mp4');
    assert.ok(opened.kind === 'opened');
    assert.equal(text(await opened.file.read(0, 4)), 'head');
    assert.equal((await opened.file.read(50 * 1024 ** 3 - 2, 100)).length, 2);
    assert.equal((await opened.file.read(60 * 1024 ** 3, 100)).length, 0);
    await opened.file.close();
  });

  it('gives what a shrinking file still has, and says that its stamp changed', async () => {
    const path = join(root, 'preuves/PSC/a.txt');
    const opened = await folder.open('preuves/PSC/a.txt');
    assert.ok(opened.kind === 'opened');
    await truncate(path, 3);
    assert.equal(text(await opened.file.read(0, 7)), 'bon');
    assert.notDeepEqual(opened.file.stampNow?.(), opened.file.stamp);
    await opened.file.close();
  });

  it('stamps many files of a folder at once, and nothing that is no file of it', async () => {
    const below = join(root, 'preuves', 'PSC');
    await writeFile(join(below, 'b.txt'), 'bonsoir !');
    await symlink(join(below, 'a.txt'), join(below, 'lien.txt'));
    await mkdir(join(below, 'dossier'));
    const stamps = await folder.stamps?.('preuves/PSC', [
      'b.txt',
      'lien.txt',
      'dossier',
      'rien.txt',
      'a.txt',
    ]);
    const one = await folder.stat('preuves/PSC/a.txt');
    assert.deepEqual(
      stamps?.map((stamp) => stamp?.size),
      [9, undefined, undefined, undefined, 7],
    );
    assert.deepEqual(stamps[4], one.kind === 'file' ? one.stamp : undefined);
    await symlink(join(outer, 'dossier-voisin'), join(root, 'voisin'));
    assert.deepEqual(await folder.stamps?.('voisin', ['b.txt']), []);
  });

  it('lends the bytes of several files at a time, each its own until it is closed', async () => {
    const names = Array.from({ length: 40 }, (_, number) => `n${String(number)}.txt`);
    for (const name of names) await writeFile(join(root, name), name.repeat(3));
    const open = async (name: string) => {
      const opened = await folder.open(name);
      assert.ok(opened.kind === 'opened' && opened.file.lend !== undefined);
      return {
        file: opened.file,
        bytes: await opened.file.lend(0, 1000),
        more: await opened.file.lend(0, 2),
      };
    };
    for (let round = 0; round < 2; round++) {
      const all = await Promise.all(names.map(open));
      assert.deepEqual(
        all.map(({ bytes }) => text(bytes)),
        names.map((name) => name.repeat(3)),
      );
      assert.equal(text(all[7]?.more ?? new Uint8Array()), 'n7');
      for (const { file } of all) await file.close();
    }
  });

  it('maps what the system says to stable words, and throws on what is not the system', () => {
    const said = (code: string): unknown => unavailableBy(Object.assign(new Error(code), { code }));
    assert.deepEqual(said('EACCES'), { kind: 'unreadable', reason: 'no-permission' });
    assert.deepEqual(said('EBUSY'), { kind: 'unreadable', reason: 'busy' });
    assert.deepEqual(said('EMFILE'), { kind: 'unreadable', reason: 'too-many-files' });
    assert.deepEqual(said('EIO'), { kind: 'unreadable', reason: 'io' });
    assert.deepEqual(said('ENOENT'), { kind: 'absent' });
    assert.throws(() => unavailableBy(new TypeError('a bug')), TypeError);
  });
});
