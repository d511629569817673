import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { Project } from '../../../src/core/project/project';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { repository } from '../../support/vscode/repository';

const go = new AbortController().signal;

describe('faults of the disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'segur-faults-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('a name that is no UTF-8 is reported under the name that can be shown, and hides no other file', async function () {
    mkdirSync(join(folder, 'preuves'));
    try {
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/preuves/`), Buffer.from([0xff]), Buffer.from('.txt')]),
        'x',
      );
    } catch {
      // Some systems take no such name.
      this.skip();
    }
    writeFileSync(join(folder, 'preuves', 'a.txt'), 'bonjour');
    writeFileSync(
      join(folder, 'segur.yaml'),
      'segur: 1\nproduct: { name: R, version: 1.0.0 }\ncatalogue: r.rem.yaml\n',
    );
    writeFileSync(join(folder, 'r.rem.yaml'), 'rem: 1\nchapters: []\n');
    const proofs = '      - { link: x, for: a }\n      - file: "\ufffd.txt"\n      - file: a.txt\n';
    writeFileSync(
      join(folder, 'preuves', 'x.preuves.yaml'),
      `chapter: X\nrequirements:\n  SC.X.01:\n    proofs:\n${proofs}`,
    );
    const host = {
      folder: nodeFolder(folder),
      memory: createEvidenceMemory(nodeHasher),
      clock: { now: () => 0 },
    };
    const { evidence, findings } = await new Project(host, 'segur.yaml').lookAtEvidence(go);
    assert.deepEqual([...evidence.files].sort(), ['preuves/a.txt', 'preuves/\ufffd.txt'].sort());
    assert.equal(evidence.states.get('preuves/a.txt')?.kind, 'present');
    assert.notEqual(evidence.states.get('preuves/\ufffd.txt')?.kind, 'present');
    assert.ok(
      findings.some(
        ({ code, range }) => /^file-(?:not-found|unreadable)$/u.test(code) && range.start.line === 5,
      ),
    );
  });

  it('a process killed while it writes leaves the old content or the new one', async function () {
    this.timeout(240_000);
    const file = join(folder, 'a.facts');
    const module = pathToFileURL(join(repository, 'src/node/writeFileAtomically.ts')).href;
    const script = join(folder, 'write.mts');
    writeFileSync(
      script,
      `import { writeFileAtomically } from ${JSON.stringify(module)};
for (let round = 0; ; round++) {
  await writeFileAtomically(${JSON.stringify(file)}, String(round % 10).repeat(1_000_000));
  if (round > 1) process.stdout.write('.');
}
`,
    );
    for (let kill = 0; kill < 4; kill++) {
      const child = spawn(process.execPath, ['--import', 'tsx', script], { cwd: repository });
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(child, 'close');
      const content = readFileSync(file, 'utf8');
      assert.equal(content.length, 1_000_000);
      assert.equal(content, content.charAt(0).repeat(1_000_000));
    }
  });
});
