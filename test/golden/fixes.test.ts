import assert from 'node:assert/strict';
import path from 'node:path';
import { createEvidenceMemory } from '../../src/core/evidence/evidenceMemory';
import type { Finding } from '../../src/core/findings/model';
import { quickFixesFor } from '../../src/core/findings/quickFixesFor';
import { Project } from '../../src/core/project/project';
import { LineIndex } from '../../src/core/text/lineIndex';
import { nodeFolder } from '../../src/node/nodeFolder';
import { nodeHasher } from '../../src/node/nodeHasher';
import { someDay } from '../support/dossierTexts';
import { matchesGolden } from '../support/golden';
import { repository } from '../support/vscode/repository';

describe('each finding of a dossier with every fault', () => {
  it('stands where it is corrected, with the ways to correct it', async () => {
    const folder = nodeFolder(path.join(repository, 'test/fixtures/dossiers/every-fault'));
    const memory = createEvidenceMemory(nodeHasher);
    const project = new Project({ folder, memory, clock: { now: () => someDay } }, 'segur.yaml');
    await project.load(new AbortController().signal);
    const snapshot = await project.lookAtEvidence(new AbortController().signal);
    const lines = new Map<string, string>();
    const unaided = new Set<string>();
    for (const finding of snapshot.findings) {
      const fixes = quickFixesFor(finding, snapshot, (file) => project.textOf(file));
      const line = `${finding.code}  ${placeOf(finding, project)}  ${fixes.map(({ kind }) => kind).join(', ')}`;
      if (lines.has(finding.code)) continue;
      if (fixes.every(({ kind }) => kind === 'ignore')) unaided.add(finding.code);
      lines.set(finding.code, line.trimEnd());
    }
    assert.ok(lines.size > 60);
    assert.deepEqual([...unaided].sort(), correctedByHand);
    matchesGolden('every-fault.fixes.txt', `${[...lines.values()].sort().join('\n')}\n`);
  });
});

/** What no edit of ours corrects: it is done by hand where the finding is, in a comment beside it, or outside of the files. */
const correctedByHand = [
  'changed-since-submission',
  'deposit-unknown-proof',
  'duplicate-key',
  'encoding-unsupported',
  'evidence-reused',
  'merge-conflict',
  'prerequisite-missing',
  'remark-open',
  'schema-invalid',
  'test-name-missing',
  'yaml-alias',
  'yaml-syntax',
  'yaml-too-deep',
];

/** The kind of file, and the text that is marked in it. */
function placeOf({ file, range }: Finding, project: Project): string {
  const text = project.textOf(file) ?? '';
  const index = new LineIndex(text);
  const marked = text.slice(index.offsetAt(range.start), index.offsetAt(range.end));
  const kind = /\.(?<kind>preuves|rem|corrections|depot)\.yaml$/u.exec(file)?.groups?.['kind'] ?? file;
  return `${kind}  «${marked.split('\n')[0]?.trim().slice(0, 50) ?? ''}»`;
}
