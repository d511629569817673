import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { addIgnore, addIgnoreToDossier } from '../../../src/core/editing/addIgnore';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import type { Finding } from '../../../src/core/findings/model';
import type { IgnorePlace } from '../../../src/core/findings/quickFixes/quickFix';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import { Project } from '../../../src/core/project/project';
import { applyEdits, type TextEdit } from '../../../src/core/text/textEdit';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { dossierText, findingsOf, someDay } from '../../support/dossierTexts';
import { long } from '../../support/long';

const reason = 'convenu avec l’agence le 3 mars';

/** The codes found where two proofs of one requirement cite the same absent file; `ignore:` at one place. */
async function codesWith(place: 'dossier' | 'entry' | 'proof' | 'nowhere', code: string): Promise<string[]> {
  const ignore = (here: typeof place, before: string): string =>
    here === place ? `${before}ignore: { ${code}: ${reason} }\n` : '';
  const found = await findingsOf({
    'segur.yaml': `${dossierText}${ignore('dossier', '')}`,
    'preuves/psc.preuves.yaml': [
      'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n',
      ignore('entry', '    '),
      '    proofs:\n      - for: SC.PSC.01.01.01\n        file: PSC/rien.png\n',
      '      - for: SC.PSC.01.01.01\n        file: PSC/rien.png\n',
      ignore('proof', '        '),
    ].join(''),
  });
  return found.map((one) => one.slice(0, one.indexOf(' '))).filter((one) => one === code);
}

describe('a reason to ignore a finding', () => {
  long('counts on the proof, the requirement or the dossier, whatever kind of check finds it', async () => {
    for (const [code, count] of [
      ['file-not-found', 2],
      ['duplicate-proof', 1],
    ] as const) {
      assert.equal((await codesWith('nowhere', code)).length, count);
      assert.equal((await codesWith('proof', code)).length, count - 1);
      assert.equal((await codesWith('entry', code)).length, 0);
      assert.equal((await codesWith('dossier', code)).length, 0);
    }
  });

  it('counts not for what hides the text after it', async () => {
    const entry = '  SC.PSC.01:\n    ignore: { schema-invalid: voulu ainsi }\n    proofs: 3\n';
    const found = await findingsOf({
      'segur.yaml': `${dossierText}ignore: { schema-invalid: voulu ainsi }\n`,
      'preuves/psc.preuves.yaml': `chapter: Pro Santé Connect\nrequirements:\n${entry}`,
    });
    assert.ok(
      found.some((one) => one.startsWith('schema-invalid')),
      found.join('\n'),
    );
  });

  long('counts wherever the quick fix writes it', async () => {
    const signal = new AbortController().signal;
    const folder = nodeFolder(resolve(__dirname, '../../fixtures/dossiers/every-fault'));
    const memory = createEvidenceMemory(nodeHasher);
    const project = new Project({ folder, memory, clock: { now: () => someDay } }, 'segur.yaml');
    await project.load(signal);
    const snapshot = await project.lookAtEvidence(signal);
    const tried = new Map<string, IgnorePlace['kind']>();
    for (const finding of snapshot.findings) {
      const place = placeOffered(project, finding);
      if (place === undefined || tried.get(finding.code) === place.kind) continue;
      const text = project.textOf(place.file) ?? '';
      const edits = editsAt(text, place, finding.code);
      if (edits === undefined) continue; // nothing can be written into an entry that is not read
      tried.set(finding.code, place.kind);
      const before = countOf(snapshot.findings, finding);
      const after = project.setText(place.file, applyEdits(text, edits));
      assert.ok(after !== undefined && countOf(after.findings, finding) < before, finding.code);
      project.setText(place.file, text);
    }
    assert.ok(tried.size > 30, [...tried.keys()].join(', '));
  });
});

function placeOffered(project: Project, finding: Finding): IgnorePlace | undefined {
  const { snapshot } = project;
  if (snapshot === undefined) return undefined;
  const fixes = quickFixesFor(finding, snapshot, (file) => project.textOf(file));
  const act = fixes.find(({ kind }) => kind === 'ignore')?.act;
  return act?.kind === 'ask' && act.ask.for === 'reason' ? act.ask.place : undefined;
}

function editsAt(text: string, place: IgnorePlace, code: string): readonly TextEdit[] | undefined {
  if (place.kind === 'dossier') return addIgnoreToDossier(text, { code, reason });
  const { requirementId } = place;
  const index = place.kind === 'proof' ? place.index : undefined;
  return addIgnore(text, { requirementId, index }, { code, reason });
}

function countOf(findings: readonly Finding[], { code, file }: Finding): number {
  return findings.filter((one) => one.code === code && one.file === file).length;
}
