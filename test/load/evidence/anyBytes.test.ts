import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import type { Inspection } from '../../../src/core/inspect/model';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { evidenceSeeds } from '../../support/evidenceSeeds';
import { runs } from '../../support/runs';

const go = new AbortController().signal;

function inspect(content: Uint8Array, name: string): Promise<Inspection> {
  const file = {
    stamp: { size: content.length, modified: '1', inode: '1' },
    read: (offset: number, length: number) => Promise.resolve(content.subarray(offset, offset + length)),
    close: () => Promise.resolve(),
  };
  return inspectFile(file, name, { hash: true, hasher: nodeHasher }, go);
}

/** Bytes changed, cut out, doubled or cut off, as broken copies and crafted files have them. */
const mutated = fc
  .record({
    seed: fc.constantFrom(...evidenceSeeds),
    changes: fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), to: fc.nat(255) }), {
      maxLength: 8,
    }),
    early: fc.array(fc.record({ at: fc.nat(200), to: fc.constantFrom(0, 1, 127, 128, 255) }), {
      maxLength: 6,
    }),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    isCut: fc.boolean(),
  })
  .map(({ seed, changes, early, cut, isCut }) => {
    const content = Uint8Array.from(seed);
    for (const { at, to } of changes) content[Math.floor(at * content.length)] = to;
    for (const { at, to } of early) if (at < content.length) content[at] = to;
    return isCut ? content.subarray(0, Math.floor(cut * content.length)) : content;
  });

describe('inspectFile on any bytes', () => {
  it('has nothing to say against files that programs wrote', async () => {
    for (const seed of evidenceSeeds) {
      const { type, problems } = await inspect(seed, 'a');
      assert.deepEqual(problems, [], type);
    }
  });

  it('answers whatever became of a file', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, fc.constantFrom('a.png', 'a.pdf', 'a', 'a.docx'), async (content, name) => {
        const { type, facts, sha256 } = await inspect(content, name);
        assert.notEqual(type, '');
        assert.equal(sha256, nodeHasher.sum(content));
        for (const fact of Object.values(facts)) assert.ok(typeof fact !== 'number' || Number.isFinite(fact));
      }),
      runs(75),
    );
  });

  it('answers on noise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (content) => {
        const { type, sha256 } = await inspect(content, 'a');
        assert.deepEqual([type === '', sha256], [false, nodeHasher.sum(content)]);
      }),
      runs(50),
    );
  });

  // No measure: what goes back over its text does not end within the time that a test has. `npm run hostile` measures.
  it('reads text that was made to make patterns stumble', async () => {
    const long = (part: string): Uint8Array =>
      new TextEncoder().encode(part.repeat(Math.ceil(600_000 / part.length)));
    const texts = [
      '<',
      '<!--',
      '<?x ?>',
      '<a ',
      '{"a',
      '[',
      'a,',
      '"',
      'From: ',
      '-----BEGIN ',
      'MSH|',
      ' ',
      '---\n#\n',
      '%PDF-<<',
      'startxref ',
      '/Type/Pages<<',
      '<</Type /Pages ',
    ];
    for (const text of texts) {
      for (const before of ['', '%PDF-1.7\n', '<?xml version="1.0"?>']) {
        const content = new Uint8Array([...new TextEncoder().encode(before), ...long(text)]);
        assert.ok((await inspect(content, 'a')).type.length > 0, `${before}${text}`);
      }
    }
  });
});
