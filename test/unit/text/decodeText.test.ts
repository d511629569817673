import assert from 'node:assert/strict';
import { decodedInSteps, decodeText } from '../../../src/core/text/decodeText';
import { long } from '../../support/long';

const encoder = new TextEncoder();
const mebibyte = 1024 * 1024;

function stepsOf(bytes: Uint8Array): number {
  const steps = decodedInSteps(bytes);
  let count = 1;
  while (steps.next().done !== true) count++;
  return count;
}

describe('bytes as a text', () => {
  long(
    'are read at once up to two mebibytes, else in steps of one, and a sign that a cut parts is whole',
    () => {
      for (const before of [0, 1, 2, 3]) {
        const text = 'x'.repeat(before) + '𝒫é’'.repeat(400_000);
        const bytes = encoder.encode(text);
        const decoded = decodeText(bytes);
        assert.ok(decoded.kind === 'text' && decoded.text === text);
        assert.equal(stepsOf(bytes), Math.ceil(bytes.length / mebibyte));
      }
      assert.equal(stepsOf(encoder.encode('a'.repeat(2 * mebibyte))), 1);
      assert.equal(stepsOf(encoder.encode('a'.repeat(2 * mebibyte + 1))), 3);
      assert.deepEqual(decodeText(new Uint8Array()), { kind: 'text', text: '' });
    },
  );

  for (const letters of [10, mebibyte]) {
    long(`are refused for what is behind ${letters} letters as well`, () => {
      const before = 'é'.repeat(letters);
      assert.deepEqual(decodeText(encoder.encode(`${before}\0`)), { kind: 'unsupported', guess: 'binary' });
      const latin = new Uint8Array([...encoder.encode(before), 0xe9]);
      assert.deepEqual(decodeText(latin), { kind: 'unsupported', guess: 'Latin-1' });
    });
  }

  it('lose the byte order mark at their beginning, and only there', () => {
    const text = `\ufeff${'a'.repeat(mebibyte - 3)}\ufeffb`;
    const decoded = decodeText(encoder.encode(text));
    assert.ok(decoded.kind === 'text' && decoded.text === text.slice(1));
  });
});
