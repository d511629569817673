import assert from 'node:assert/strict';
import { proofKinds } from '../../../src/core/catalogue/kinds';
import { defaultPolicy, type Policy } from '../../../src/core/dossier/policy';
import { acceptedTypes } from '../../../src/core/evidence/acceptedTypes';
import { evidencePolicyOf } from '../../../src/core/evidence/evidencePolicy';

describe('evidencePolicyOf', () => {
  it('accepts something for each kind', () => {
    for (const kind of proofKinds) {
      const { types, link, testNumber } = acceptedTypes[kind];
      assert.ok(types === 'any' || types.length > 0 || link || testNumber, `${kind} accepts nothing`);
    }
  });

  it('says of each kind whose word it is: the agency’s, what catalogues were seen to say, or ours', () => {
    const by = (origin: string): readonly string[] =>
      proofKinds.filter((kind) => evidencePolicyOf(defaultPolicy).acceptance(kind).origin === origin);
    assert.deepEqual(by('agency'), ['gazelle-link', 'cnda', 'msante-test', 'pentest-form']);
    assert.deepEqual(by('ours'), ['document', 'psc-habilitation', 'other']);
    assert.equal(by('measured').length, proofKinds.length - 7);
  });

  it('says so of each demand too, and of one that the dossier makes', () => {
    const demands = (require: Policy['require']): readonly string[] =>
      proofKinds.flatMap((kind) =>
        evidencePolicyOf({ ...defaultPolicy, require })
          .acceptance(kind)
          .requires.map(({ fact, origin }) => `${kind}: ${fact} (${origin})`),
      );
    assert.deepEqual(demands(new Map()), [
      'cnda: textLayer (ours)',
      'attestation: textLayer (ours)',
      'attestation: signed (measured)',
      'pentest-form: signed (agency)',
      'pdfa-document: pdfa (measured)',
      'pdfa-document: textLayer (ours)',
    ]);
    const own = demands(new Map([['cnda', ['signed'] as const]]));
    assert.equal(own[0], 'cnda: signed (dossier)');
    assert.equal(own.length, 6);
  });

  it('takes a picture, a video or a PDF for a demonstration, not a text, a table, an Office file or an archive', () => {
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
