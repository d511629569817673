import assert from 'node:assert/strict';
import { valueBeside } from '../../../src/core/yaml/valueBeside';

function forAt(text: string): string | undefined {
  const lines = text.split('\n');
  return valueBeside(
    lines,
    lines.findIndex((line) => line.includes('|')),
    'for',
  );
}

describe('the value of a key beside a line', () => {
  it('is that of the same item, above or below, on a line of its own or in braces, quoted or not', () => {
    assert.equal(forAt('proofs:\n  - for: A.01\n    file: |\n  - for: B.02\n'), 'A.01');
    assert.equal(forAt('proofs:\n  - for: A.01\n    file: x\n  - file: |\n    for: "B.02"\n'), 'B.02');
    assert.equal(forAt("proofs:\n- { for: 'C.03', file: | }\n"), 'C.03');
    assert.equal(forAt('proofs:\n- for: D.04#1\n  file: |\n'), 'D.04#1');
  });

  it('is nothing where the item has none, and outside of any item', () => {
    assert.equal(forAt('proofs:\n  - for: A.01\n  - file: |\n'), undefined);
    assert.equal(forAt('chapter: |\nfor: A.01\n'), undefined);
    assert.equal(forAt('|'), undefined);
  });
});
