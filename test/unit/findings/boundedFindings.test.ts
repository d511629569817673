import assert from 'node:assert/strict';
import { BoundedFindings } from '../../../src/core/findings/boundedFindings';
import type { Finding, Severity } from '../../../src/core/findings/model';
import { rangeOf } from '../../../src/core/text/position';

function finding(code: Finding['code'], severity: Severity, line: number): Finding {
  return {
    code,
    severity,
    file: 'preuves/a.preuves.yaml',
    range: rangeOf(line, 0, line, 1),
    params: {},
    related: [],
  };
}

describe('findings of one file', () => {
  it('are kept up to a thousand of each code, and counted beyond', () => {
    const bounded = new BoundedFindings();
    for (let line = 0; line < 1_500; line++) {
      bounded.add(finding('duplicate-key', 'error', line));
      bounded.add(finding('unknown-key', line % 2 === 0 ? 'warning' : 'error', line));
    }
    bounded.add(finding('yaml-syntax', 'error', 3));
    assert.equal(bounded.kept.length, 2_001);
    assert.deepEqual([bounded.countOf('error'), bounded.countOf('warning')], [1_500 + 750 + 1, 750]);
  });

  it('have one finding for all that are left out, with their number, where the first of them is', () => {
    const bounded = new BoundedFindings();
    assert.equal(bounded.tooMany('preuves/a.preuves.yaml', 'warning'), undefined);
    for (let line = 0; line < 1_010; line++) bounded.add(finding('duplicate-key', 'error', 2_000 - line));
    bounded.leaveOut({
      code: 'unknown-key',
      severity: 'warning',
      count: 5,
      range: rangeOf(1_500, 0, 1_500, 1),
    });
    const tooMany = bounded.tooMany('preuves/a.preuves.yaml', 'warning');
    assert.deepEqual([tooMany?.params, tooMany?.range.start.line], [{ left: 15 }, 1_000]);
  });
});
