import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { long } from '../../support/long';

describe('unpacking by Node', () => {
  const text = Buffer.from('<dc:title>Notice</dc:title>'.repeat(500));
  const packed = deflateRawSync(text);

  it('gives all of a stream, or as far as it is given', () => {
    assert.deepEqual(nodeHasher.inflate(packed, text.length), text);
    const start = nodeHasher.inflate(packed.subarray(0, -4), text.length);
    assert.ok(start !== undefined && start.length > 0 && text.subarray(0, start.length).equals(start));
  });

  long('gives nothing of one that would be larger than allowed, or that is none', () => {
    assert.equal(nodeHasher.inflate(deflateRawSync(new Uint8Array(50_000_000)), 1024), undefined);
    assert.equal(nodeHasher.inflate(Uint8Array.of(7, 7, 7, 7), 1024), undefined);
  });
});
