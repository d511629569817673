import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/core/findings/model';
import { rangeOf } from '../../../../src/core/text/position';
import { foldMissing } from '../../../../src/core/views/diagnostics/foldMissing';

function finding(code: string, requirement: string, line: number): Finding {
  return {
    code,
    severity: 'warning',
    file: 'preuves/an.preuves.yaml',
    range: rangeOf(line, 2, line, 7),
    params: {},
    related: [],
    requirement,
  };
}

const chapterOf = (id: string): string | undefined => (id === 'X' ? undefined : id.slice(0, 2));

describe('the missing proofs of a file in the Problems view', () => {
  it('are one line for each chapter, at the first of them, and hide no other finding', () => {
    const all = [
      finding('proof-missing', 'AN.01', 1),
      finding('file-empty', 'AN.01', 2),
      finding('proof-missing', 'AN.02', 3),
      finding('proof-missing', 'BA.01', 4),
      finding('proof-missing', 'BA.02', 5),
      finding('proof-missing', 'BA.02', 5),
    ];
    const { findings, missing } = foldMissing(all, chapterOf);
    assert.deepEqual(findings, [all[1]]);
    assert.deepEqual(
      missing.map((one) => [one.chapter, one.findings.length, one.findings[0].range.start.line]),
      [
        ['AN', 2, 1],
        ['BA', 3, 4],
      ],
    );
  });

  it('stay as they are where only one of a chapter is missing, or its chapter is unknown', () => {
    const all = [
      finding('proof-missing', 'X', 1),
      finding('proof-missing', 'X', 2),
      finding('proof-missing', 'AN.01', 3),
    ];
    const { findings, missing } = foldMissing(all, chapterOf);
    assert.equal(findings.length, 3);
    assert.deepEqual(missing, []);
  });
});
