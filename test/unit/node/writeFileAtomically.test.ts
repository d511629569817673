import assert from 'node:assert/strict';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileAtomically } from '../../../src/node/writeFileAtomically';
import { long } from '../../support/long';

describe('writeFileAtomically', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'segur-write-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('writes a new file and leaves nothing else', async () => {
    await writeFileAtomically(join(folder, 'a.yaml'), 'é\n');
    assert.equal(await readFile(join(folder, 'a.yaml'), 'utf8'), 'é\n');
    assert.deepEqual(await readdir(folder), ['a.yaml']);
  });

  it('keeps the mode of the file it replaces', async () => {
    const path = join(folder, 'a.yaml');
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    await writeFileAtomically(path, 'new');
    assert.equal(await readFile(path, 'utf8'), 'new');
    assert.equal((await stat(path)).mode & 0o777, 0o640);
  });

  it('writes through a link and leaves the link', async () => {
    const path = join(folder, 'real.yaml');
    await writeFile(path, 'old');
    await symlink('real.yaml', join(folder, 'link.yaml'));
    await writeFileAtomically(join(folder, 'link.yaml'), 'new');
    assert.equal(await readFile(path, 'utf8'), 'new');
    assert.ok((await lstat(join(folder, 'link.yaml'))).isSymbolicLink());
  });

  it('leaves no temporary file where the target cannot be replaced', async () => {
    const path = join(folder, 'taken');
    await mkdir(join(path, 'inside'), { recursive: true });
    await assert.rejects(writeFileAtomically(path, 'new'));
    assert.deepEqual(await readdir(folder), ['taken']);
  });

  it('refuses a folder that does not exist', async () => {
    await assert.rejects(writeFileAtomically(join(folder, 'none', 'a'), 'new'), { code: 'ENOENT' });
  });

  long('shows a reader the old content or the new one, never a half', async () => {
    const path = join(folder, 'a');
    const contents = ['a'.repeat(300_000), 'b'.repeat(200_000)];
    await writeFile(path, contents[0] ?? '');
    const seen = new Set<string>();
    const writing = (async () => {
      for (let turn = 0; turn < 30; turn++) await writeFileAtomically(path, contents[turn % 2] ?? '');
    })();
    for (let turn = 0; turn < 60; turn++) seen.add(await readFile(path, 'utf8'));
    await writing;
    for (const content of seen) assert.ok(contents.includes(content), `half a file of ${content.length}`);
  });
});
