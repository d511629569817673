import assert from 'node:assert/strict';
import { proofKinds } from '../../../src/core/catalogue/kinds';
import { defaultPolicy } from '../../../src/core/dossier/policy';
import { acceptedTypes } from '../../../src/core/evidence/acceptedTypes';
import { evidencePolicyOf } from '../../../src/core/evidence/evidencePolicy';

describe('evidencePolicyOf', () => {
  it('has an entry for each kind, with its origin', () => {
    for (const kind of proofKinds) {
      const { types, link, testNumber, origin } = acceptedTypes[kind];
      assert.ok(['agency', 'measured', 'ours'].includes(origin), kind);
      assert.ok(types === 'any' || types.length > 0 || link || testNumber, `${kind} accepts nothing`);
    }
  });

  it('takes a picture, a film or a PDF for a demonstration, not a text, a table, an Office file or an archive', () => {
    const { types } = evidencePolicyOf(defaultPolicy).acceptance('demonstration');
    for (const type of ['png', 'jpg', 'mp4', 'webm', 'mov', 'pdf']) assert.ok(types.includes(type), type);
    for (const type of ['docx', 'txt', 'csv', 'zip', 'xml']) assert.ok(!types.includes(type), type);
  });

  it('adds what the dossier says, under any spelling, and says that it did', () => {
    const formats = new Map([['demonstration', ['.PPTX', 'jpeg', 'tiff']]]);
    const policy = evidencePolicyOf({ ...defaultPolicy, formats });
    const changed = policy.acceptance('demonstration');
    assert.ok(changed.types.includes('pptx') && changed.types.includes('png'));
    assert.equal(changed.overridden, true);
    assert.equal(policy.acceptance('log').overridden, false);
  });
});
