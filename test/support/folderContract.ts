import assert from 'node:assert/strict';
import type { Folder } from '../../src/core/ports/folder';

export type FolderFiles = Readonly<Record<string, string | Uint8Array>>;

/** One implementation under test. */
export interface FolderUnderTest {
  /** A folder that holds these files, by path, and nothing else. */
  readonly make: (files: FolderFiles) => Promise<Folder> | Folder;
  /** Whether `A.txt` and `a.txt` are two files. Undefined where the disk decides. */
  readonly caseSensitive: boolean | undefined;
}

const files: FolderFiles = {
  'segur.yaml': 'segur: 1\n',
  'preuves/PSC/a.txt': 'bonjour',
  'preuves/PSC/vide.log': '',
  'preuves/PSC/Été 1 – copie (2).TXT': new Uint8Array([0, 255, 10, 13, 26]),
  'preuves/DMP/😀.png': 'image',
};

const most = 1024;

/** What every `Folder` promises to the core, whatever it is on. Called where tests are defined. */
export function testFolder(name: string, { make, caseSensitive }: FolderUnderTest): void {
  const folderOf = async (): Promise<Folder> => make(files);

  describe(`the folder ${name}`, () => {
    it('lists what is directly in a folder, under the names as written', async () => {
      const folder = await folderOf();
      assert.deepEqual(await listed(folder, ''), ['preuves folder', 'segur.yaml file']);
      assert.deepEqual(await listed(folder, 'preuves'), ['DMP folder', 'PSC folder']);
      const names = ['a.txt file', 'vide.log file', 'Été 1 – copie (2).TXT file'];
      assert.deepEqual(await listed(folder, 'preuves/PSC'), names);
    });

    it('calls absent what is not there, what a file is taken for a folder, and what is below one', async () => {
      const folder = await folderOf();
      for (const path of ['rien', 'preuves/rien', 'segur.yaml/a', 'preuves/PSC/a.txt/b']) {
        assert.deepEqual(await folder.list(path), { kind: 'absent' }, path);
        assert.deepEqual(await folder.stat(path), { kind: 'absent' }, path);
        assert.deepEqual(await folder.read(path, most), { kind: 'absent' }, path);
        assert.deepEqual(await folder.open(path), { kind: 'absent' }, path);
      }
      assert.deepEqual(await folder.list('segur.yaml'), { kind: 'absent' });
    });

    it('distinguishes files from folders', async () => {
      const folder = await folderOf();
      assert.deepEqual(await folder.stat('preuves/PSC'), { kind: 'folder' });
      assert.deepEqual(await folder.stat(''), { kind: 'folder' });
      const stat = await folder.stat('preuves/PSC/a.txt');
      assert.ok(stat.kind === 'file');
      assert.deepEqual([stat.stamp.size, stat.cloudOnly], [7, false]);
    });

    it('gives the same stamp for the same file, and each time one that an opened file bears too', async () => {
      const folder = await folderOf();
      const [first, second] = [await folder.stat('segur.yaml'), await folder.stat('segur.yaml')];
      assert.deepEqual(first, second);
      const opened = await folder.open('segur.yaml');
      assert.ok(first.kind === 'file' && opened.kind === 'opened');
      assert.deepEqual(opened.file.stamp, first.stamp);
      await opened.file.close();
    });

    it('reads every byte, of an empty file none', async () => {
      const folder = await folderOf();
      for (const [path, content] of Object.entries(files)) {
        const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
        const read = await folder.read(path, most);
        assert.ok(read.kind === 'content', path);
        assert.deepEqual([...read.bytes], [...bytes], path);
      }
    });

    it('reads no file above the limit, and says how large it is', async () => {
      const folder = await folderOf();
      assert.deepEqual(await folder.read('preuves/PSC/a.txt', 6), { kind: 'too-large', size: 7 });
      assert.equal((await folder.read('preuves/PSC/a.txt', 7)).kind, 'content');
    });

    it('opens a file to read parts of it, fewer bytes at its end', async () => {
      const folder = await folderOf();
      for (const known of [undefined, 'file'] as const) {
        const opened = await folder.open('preuves/PSC/a.txt', known);
        assert.ok(opened.kind === 'opened');
        const part = async (offset: number, length: number): Promise<string> =>
          new TextDecoder().decode(await opened.file.read(offset, length));
        assert.deepEqual(
          [await part(0, 3), await part(3, 100), await part(7, 5), await part(99, 5)],
          ['bon', 'jour', '', ''],
        );
        await opened.file.close();
      }
    });

    it('neither reads nor opens a folder', async () => {
      const folder = await folderOf();
      assert.deepEqual(await folder.read('preuves', most), { kind: 'not-regular' });
      assert.deepEqual(await folder.open('preuves/PSC'), { kind: 'not-regular' });
    });

    it('gives nothing that is outside', async () => {
      const folder = await folderOf();
      for (const path of ['..', '../..', 'preuves/../../segur.yaml', '/etc']) {
        assert.deepEqual(await folder.list(path), { kind: 'outside' }, path);
        assert.deepEqual(await folder.stat(path), { kind: 'outside' }, path);
        assert.deepEqual(await folder.read(path, most), { kind: 'outside' }, path);
        assert.deepEqual(await folder.open(path), { kind: 'outside' }, path);
      }
    });

    it('answers for the names of an object’s own parts as for any other', async () => {
      const folder = await make({ 'constructor/__proto__': 'a', toString: 'b' });
      assert.equal((await folder.read('constructor/__proto__', most)).kind, 'content');
      assert.equal((await folder.stat('hasOwnProperty')).kind, 'absent');
    });

    if (caseSensitive !== undefined)
      it(caseSensitive ? 'knows a name by its capitals' : 'finds a name in any capitals', async () => {
        const folder = await folderOf();
        const kind = caseSensitive ? 'absent' : 'file';
        assert.equal((await folder.stat('PREUVES/psc/A.TXT')).kind, kind);
      });
  });
}

async function listed(folder: Folder, path: string): Promise<readonly string[]> {
  const listing = await folder.list(path);
  assert.ok(listing.kind === 'listed', path);
  return listing.entries.map(({ name, kind }) => `${name} ${kind}`).sort();
}
