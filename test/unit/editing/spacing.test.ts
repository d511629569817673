import assert from 'node:assert/strict';
import { addProof } from '../../../src/core/editing/addProof';
import { applyEdits } from '../../../src/core/text/textEdit';

const order = ['SC.X.01', 'SC.X.02', 'SC.X.03', 'SC.X.04'];

function added(text: string, id: string): string {
  const edits = addProof(text, id, { for: undefined, target: { kind: 'file', file: 'n.png' } }, order);
  assert.ok(edits !== undefined);
  return applyEdits(text, edits);
}

function entries(gap: string, ...ids: readonly string[]): string {
  return ids
    .map((id) => `  ${id}:\n    proofs:\n      - file: ${id === 'SC.X.02' ? 'n' : 'o'}.png\n`)
    .join(gap);
}

describe('a new entry', () => {
  for (const [words, gap] of [
    ['no blank line', ''],
    ['one', '\n'],
    ['two', '\n\n'],
  ] as const) {
    it(`keeps the file's own spacing: ${words}`, () => {
      const head = 'chapter: X\nrequirements:\n';
      const before = head + entries(gap, 'SC.X.01', 'SC.X.03', 'SC.X.04');
      assert.equal(added(before, 'SC.X.02'), head + entries(gap, 'SC.X.01', 'SC.X.02', 'SC.X.03', 'SC.X.04'));
    });
  }

  it('comes first without a gap of its own below the key', () => {
    const head = 'chapter: X\nrequirements:\n\n';
    assert.equal(
      added(head + entries('\n', 'SC.X.03', 'SC.X.04'), 'SC.X.02'),
      head + entries('\n', 'SC.X.02', 'SC.X.03', 'SC.X.04'),
    );
  });
});

describe('a new proof', () => {
  it('is as far from the last one as that from the one before', () => {
    const text = (...files: readonly string[]): string =>
      `requirements:\n  SC.X.01:\n    proofs:\n${files.map((file) => `      - file: ${file}\n`).join('\n')}\n  SC.X.02: {}\n`;
    assert.equal(added(text('a.png', 'b.png'), 'SC.X.01'), text('a.png', 'b.png', 'n.png'));
  });

  it('stands among others in braces that are on the lines below the key', () => {
    for (const [open, close] of [
      ['  { ', ' }\n'],
      ['\n  # words\n  {\n    ', ',\n  }\n'],
    ] as const) {
      const text = (...ids: readonly string[]): string =>
        `requirements:\n${open}${ids.map((id) => `${id}: { proofs: [{ file: n.png }] }`).join(', ')}${close}`;
      assert.equal(added(text('SC.X.02'), 'SC.X.01'), text('SC.X.01', 'SC.X.02'));
      assert.equal(added(text('SC.X.02', 'SC.X.04'), 'SC.X.03'), text('SC.X.02', 'SC.X.03', 'SC.X.04'));
      assert.equal(
        added(text('SC.X.02').replace('{ proofs: [{ file: n.png }] }', '{}'), 'SC.X.02'),
        text('SC.X.02'),
      );
    }
  });
});
