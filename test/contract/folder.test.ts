import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createEvidenceMemory } from '../../src/core/evidence/evidenceMemory';
import type { Folder } from '../../src/core/ports/folder';
import { Project } from '../../src/core/project/project';
import { nodeFolder } from '../../src/node/nodeFolder';
import { nodeHasher } from '../../src/node/nodeHasher';
import { directCalls } from '../../src/node/systemCalls';
import { catalogueText, dossierText, someDay } from '../support/dossierTexts';
import { type FolderFiles, testFolder } from '../support/folderContract';
import { MemoryFolder } from '../support/memoryFolder';
import { windowsFolder } from '../support/windowsFolder';

const made: string[] = [];

function onDisk(files: FolderFiles): string {
  const root = mkdtempSync(join(tmpdir(), 'segur-folder-'));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

after(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true });
});

testFolder('in memory', { make: (files) => new MemoryFolder(files), caseSensitive: true });
testFolder('of Windows', { make: windowsFolder, caseSensitive: false });
testFolder('on a disk, by Node', { make: (files) => nodeFolder(onDisk(files)), caseSensitive: undefined });
testFolder('on a disk, by Node, with direct calls', {
  make: (files) => nodeFolder(onDisk(files), directCalls),
  caseSensitive: undefined,
});

describe('the folder of Windows', () => {
  const folder = windowsFolder({ 'preuves/Capture.png': 'image' });

  it('drops dots and blanks at the end of a name', async () => {
    for (const path of ['preuves/capture.png.', 'preuves/Capture.png . ', 'preuves./CAPTURE.PNG'])
      assert.equal((await folder.stat(path)).kind, 'file', path);
  });

  it('opens no device', async () => {
    for (const path of ['preuves/NUL', 'preuves/con.txt', 'Aux', 'COM1.log', 'lpt9']) {
      assert.equal((await folder.stat(path)).kind, 'special', path);
      assert.equal((await folder.open(path)).kind, 'not-regular', path);
    }
    assert.equal((await folder.stat('console.txt')).kind, 'absent');
  });

  it('takes a colon for another stream, and a backslash for a way out', async () => {
    for (const path of ['preuves/Capture.png:autre', 'C:', 'preuves\\Capture.png'])
      assert.equal((await folder.stat(path)).kind, 'outside', path);
  });
});

describe('a dossier on Windows', () => {
  const citing = (file: string): FolderFiles => ({
    'segur.yaml': dossierText,
    'rem/REM.rem.yaml': catalogueText,
    'preuves/psc.preuves.yaml': `chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n      - file: ${file}\n`,
    'preuves/PSC/Trace.txt': 'une trace\n',
  });

  /** What is reported about the file that is cited, and of that file itself. */
  async function said(folder: Folder): Promise<readonly string[]> {
    const memory = createEvidenceMemory(nodeHasher);
    const project = new Project({ folder, memory, clock: { now: () => someDay } }, 'segur.yaml');
    await project.load(new AbortController().signal);
    const { findings } = await project.lookAtEvidence(new AbortController().signal);
    return findings.map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
  }

  for (const file of [
    'PSC/Trace.txt',
    'psc/trace.TXT',
    'PSC/Trace.txt.',
    'PSC/NUL',
    'PSC/con.txt',
    'PSC/absent.txt',
  ])
    it(`is checked as elsewhere where it cites ${file}`, async () => {
      const onWindows = await said(windowsFolder(citing(file)));
      assert.deepEqual(onWindows, await said(new MemoryFolder(citing(file))));
      assert.equal(
        onWindows.some((one) => one.includes('"file":"PSC/Trace.txt"') && !one.includes('orphan')),
        false,
      );
    });
});
