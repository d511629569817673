import assert from 'node:assert/strict';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';
import { applyEdits } from '../../../src/core/text/textEdit';
import { craftedProject, craftedProduct, type Crafted } from '../../support/craftedEvidence';
import { long } from '../../support/long';

const picture: Crafted = { type: 'png', facts: { width: 800, height: 600 } };
const attestation: Crafted = { type: 'pdf', facts: { textLayer: true, identifiers: { nil: ['JUL895988'] } } };

/** The chapter's proof, or `segur.yaml`, after a fix of the first finding of a code. */
async function mended(
  code: string,
  kind: string,
  proof: string,
  file = 'preuves/x.preuves.yaml',
): Promise<string> {
  const project = craftedProject({
    expected: ['{ kinds: [cnda] }'],
    proofs: [proof],
    files: { 'a.png': picture, 'a.pdf': attestation },
  });
  const snapshot = await project.lookAtEvidence(new AbortController().signal);
  const finding = snapshot.findings.find((one) => one.code === code);
  assert.ok(finding !== undefined, snapshot.findings.map((one) => one.code).join(', '));
  const fixes = quickFixesFor(finding, snapshot, (path) => project.textOf(path));
  const act = fixes.find((fix) => fix.kind === kind)?.act;
  assert.ok(act !== undefined, fixes.map((fix) => fix.kind).join(', '));
  if (act.kind === 'snippet') return act.snippet;
  assert.ok(act.kind === 'edit');
  const text = applyEdits(project.textOf(file) ?? '', act.edits.get(file) ?? []);
  return file === 'segur.yaml' ? text : (text.split('\n').at(-2) ?? '').trim();
}

describe('quick fixes of what authorities give', () => {
  long('write the stage that the file shows first', async () => {
    assert.equal(
      await mended('cnda-stage-insufficient', 'write-stage-pre-examen', '{ cnda: { file: a.png } }'),
      '- { cnda: { file: a.png, stage: pre-examen } }',
    );
    assert.equal(
      await mended('cnda-stage-insufficient', 'write-stage-attestation', '{ cnda: { file: a.pdf } }'),
      '- { cnda: { file: a.pdf, stage: attestation } }',
    );
  });

  long('let the date of the answer be typed where it belongs', async () => {
    assert.equal(
      await mended(
        'cnda-expected-date',
        'type-expected-date',
        '{ cnda: { file: a.png, stage: pre-examen } }',
      ),

      ', expectedOn: ${1:AAAA-MM-JJ}',
    );
    assert.equal(
      await mended(
        'cnda-expected-date',
        'type-expected-date',
        '{ cnda: { file: a.png, stage: pre-examen, expectedOn: 2020-01-01 } }',
      ),

      '${1:AAAA-MM-JJ}',
    );
  });

  it('write the NIL that was found into segur.yaml, and nothing else', async () => {
    assert.equal(
      await mended(
        'nil-mismatch',
        'use-found-nil',
        '{ cnda: { file: a.pdf, stage: attestation } }',
        'segur.yaml',
      ),
      craftedProduct.replace('RAD123456', 'JUL895988'),
    );
  });

  it('write the version of the dossier, and the day on which a file changed', async () => {
    assert.equal(
      await mended('evidence-stale', 'use-dossier-version', '{ file: a.pdf, version: 3.1.0 }'),
      '- { file: a.pdf, version: 3.2.0 }',
    );
  });
});
