import assert from 'node:assert/strict';
import type { ExpectedProof } from '../../../src/core/catalogue/model';
import { defaultPolicy, type Policy } from '../../../src/core/dossier/policy';
import { evidencePolicyOf } from '../../../src/core/evidence/evidencePolicy';
import { ruleLines } from '../../../src/core/findings/ruleLines';

const nothing = { number: undefined, position: 1, text: '', because: undefined, test: undefined };

function lines(expected: Partial<ExpectedProof>, policy: Partial<Policy> = {}): readonly string[] {
  const whole: ExpectedProof = { ...nothing, kinds: ['other'], several: false, demands: [], ...expected };
  return ruleLines(whole, evidencePolicyOf({ ...defaultPolicy, ...policy }), 'en');
}

describe('the rules that held for a proof', () => {
  it('each say who they come from', () => {
    assert.deepEqual(lines({ kinds: ['pentest-form'] }), [
      'penetration test form: pdf, p7b (source: the agency)',
      'a PDF is signed electronically (source: the agency)',
      'less than 12 months old at the deposit (source: the agency)',
    ]);
    assert.deepEqual(lines({ kinds: ['screenshot'] }), [
      'screenshot: pictures (png, jpg, gif…), videos (mp4, mov, m4v…), pdf, a link (source: observed in real catalogues)',
      'the longer side of a picture is at least 400 pixels (source: Ségur Preuves)',
      'not before the version was released (source: Ségur Preuves)',
    ]);
  });

  it('follow the prose and the dossier', () => {
    assert.deepEqual(
      lines(
        { kinds: ['pdfa-document'], demands: ['signed'] },
        { require: new Map([['pdfa-document', ['textLayer']]]) },
      ),
      [
        'PDF/A-1 document: pdf (source: observed in real catalogues)',
        'a PDF contains text (source: policy in segur.yaml)',
        'a PDF is signed electronically (source: the agency)',
        'not before the version was released (source: Ségur Preuves)',
      ],
    );
    assert.deepEqual(
      lines({ kinds: ['screenshot'] }, { pictureMinimum: 900 })[1],
      'the longer side of a picture is at least 900 pixels (source: policy in segur.yaml)',
    );
    assert.deepEqual(lines({ kinds: ['pentest-form'] }, { freshnessMonths: 0 }).length, 2);
  });
});
