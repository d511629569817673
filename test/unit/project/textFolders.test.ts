import assert from 'node:assert/strict';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import type { Listing } from '../../../src/core/ports/folder';
import { Project } from '../../../src/core/project/project';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { catalogueText, dossierText, someDay } from '../../support/dossierTexts';
import { MemoryFolder } from '../../support/memoryFolder';

const never = new AbortController().signal;
const texts = { 'segur.yaml': dossierText, 'rem/REM.rem.yaml': catalogueText };

/** Where some folders list something else than is there. */
class FaultyFolder extends MemoryFolder {
  constructor(
    files: Readonly<Record<string, string>>,
    readonly listings: Map<string, Listing>,
  ) {
    super(files);
  }

  override list(path: string): Promise<Listing> {
    const listing = this.listings.get(path);
    return listing === undefined ? super.list(path) : Promise.resolve(listing);
  }
}

function dossierIn(
  files: Readonly<Record<string, string>>,
  listings: Readonly<Record<string, Listing>> = {},
) {
  const folder = new FaultyFolder({ ...texts, ...files }, new Map(Object.entries(listings)));
  const host = { folder, memory: createEvidenceMemory(nodeHasher), clock: { now: () => someDay } };
  const project = new Project(host, 'segur.yaml');
  /** What is reported about folders, with what is said of them. */
  const said = async (): Promise<readonly unknown[]> => {
    const { findings } = await project.load(never);
    return findings
      .filter(({ code }) => code.startsWith('file-'))
      .map(({ code, file, params }) => [code, file, params]);
  };
  return { folder, project, said };
}

const none: Listing = { kind: 'absent' };
const around = (name: string, kind: 'file' | 'folder' | 'link'): Listing => ({
  kind: 'listed',
  entries: [
    { name: 'autre', kind: 'file' },
    { name, kind },
  ],
});

describe('the folders of the proofs and of the deposits', () => {
  it('have nothing said of them where they can be read, or are not there yet', async () => {
    assert.deepEqual(await dossierIn({}).said(), []);
    assert.deepEqual(
      await dossierIn({ 'preuves/a.preuves.yaml': 'requirements:\n', 'depots/a.txt': 'a' }).said(),
      [],
    );
    const unlisted: Listing = { kind: 'unreadable', reason: 'EACCES' };
    assert.deepEqual(await dossierIn({}, { '': unlisted }).said(), []);
    assert.deepEqual(await dossierIn({}, { preuves: none, '': around('preuves', 'folder') }).said(), []);
  });

  for (const name of ['preuves', 'depots']) {
    it(`have said why ${name} can’t be read`, async () => {
      assert.deepEqual(await dossierIn({}, { [name]: { kind: 'outside' } }).said(), [
        ['file-outside-dossier', 'segur.yaml', { file: name, why: 'folder-link' }],
      ]);
      assert.deepEqual(await dossierIn({}, { [name]: { kind: 'unreadable', reason: 'EACCES' } }).said(), [
        ['file-unreadable', 'segur.yaml', { file: name, reason: 'EACCES' }],
      ]);
      assert.deepEqual(await dossierIn({ [name]: 'un fichier' }).said(), [
        ['file-not-regular', 'segur.yaml', { file: name, what: 'no-folder' }],
      ]);
      assert.deepEqual(await dossierIn({}, { '': around(name, 'link') }).said(), [
        ['file-unreadable', 'segur.yaml', { file: name, reason: 'dangling-link' }],
      ]);
    });
  }

  it('have nothing more said of them once they can be read', async () => {
    const { folder, said } = dossierIn({}, { preuves: { kind: 'outside' } });
    assert.equal((await said()).length, 1);
    assert.equal((await said()).length, 1);
    folder.listings.clear();
    assert.deepEqual(await said(), []);
  });

  it('leave what was reported as it is, where the same is still wrong', async () => {
    const { project } = dossierIn({}, { preuves: { kind: 'outside' } });
    const { coverage } = await project.load(never);
    const again = await project.load(never);
    const [before, after] = [[...coverage.values()], [...again.coverage.values()]];
    assert.ok(before.length > 0);
    for (const [order, one] of before.entries()) assert.equal(after[order], one);
  });
});
