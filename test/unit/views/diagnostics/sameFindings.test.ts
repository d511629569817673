import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/core/findings/model';
import { rangeOf } from '../../../../src/core/text/position';
import { sameFindings } from '../../../../src/core/views/diagnostics/sameFindings';

const finding: Finding = {
  code: 'duplicate-key',
  severity: 'error',
  file: 'a.yaml',
  range: rangeOf(1, 2, 1, 5),
  params: { key: 'file' },
  related: [{ file: 'a.yaml', range: rangeOf(0, 2, 0, 5), note: 'first-one' }],
};

describe('findings that are shown already', () => {
  it('are known again though they were made anew', () => {
    assert.equal(sameFindings([finding], [structuredClone(finding)]), true);
  });

  const changes: Readonly<Record<string, Partial<Finding>>> = {
    'another code': { code: 'unknown-key' },
    'another severity': { severity: 'warning' },
    'another place': { range: rangeOf(1, 2, 1, 6) },
    'other words': { params: { key: 'link' } },
    'another word more': { params: { key: 'file', path: 'x' } },
    'another related place': { related: [{ file: 'b.yaml', range: rangeOf(0, 2, 0, 5), note: 'first-one' }] },
    'no related place': { related: [] },
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`are shown anew for ${what}`, () => {
      assert.equal(sameFindings([finding], [{ ...finding, ...change }]), false);
    });
  }

  it('are shown anew when there are more or fewer', () => {
    assert.equal(sameFindings([finding], []), false);
    assert.equal(sameFindings([], [finding]), false);
  });
});
