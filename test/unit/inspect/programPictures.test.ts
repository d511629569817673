import assert from 'node:assert/strict';
import { bytes } from '../../support/evidenceBytes';
import { factsOf, inspect, problemOf, realFile } from '../../support/inspected';

describe('pictures that programs wrote', () => {
  it('are of a rare type by the package that knows it', async () => {
    assert.equal((await inspect(realFile('plain.jp2'))).type, 'jp2');
    assert.equal((await inspect(realFile('plain.j2k'))).type, 'j2c');
  });

  const size = { width: 24, height: 18 };
  const taken = { location: true, dates: { taken: '2026-02-11T10:32:00+01:00' } };

  for (const [name, type] of [
    ['progressive.jpg', 'jpg'],
    ['cmyk.jpg', 'jpg'],
    ['two.jpg', 'jpg'],
    ['plain.tif', 'tif'],
    ['large-format.tif', 'tif'],
    ['plain.bmp', 'bmp'],
    ['plain.gif', 'gif'],
    ['lossless.webp', 'webp'],
    ['plain.avif', 'avif'],
  ] as const) {
    it(`have their size: ${name}`, async () => {
      const inspected = await inspect(realFile(name));
      assert.deepEqual([inspected.type, inspected.facts, inspected.problems], [type, size, []]);
    });
  }

  for (const name of ['place.jpg', 'place.png', 'place.webp', 'place.avif']) {
    it(`say when and where they were taken: ${name}`, async () => {
      assert.deepEqual(await factsOf(realFile(name)), { ...size, ...taken });
    });
  }

  it('are not broken by bytes after their end, nor by a GIF without its last one', async () => {
    assert.deepEqual(await factsOf(bytes(realFile('two.jpg'), new Uint8Array(5000))), size);
    assert.deepEqual(await factsOf(realFile('plain.gif').subarray(0, -1)), {
      ...size,
      endUnknown: true,
    });
  });

  it('are broken where their pixels are lost', async () => {
    for (const name of [
      'plain.tif',
      'plain.bmp',
      'lossless.webp',
      'plain.avif',
      'progressive.jpg',
      'place.png',
    ]) {
      const whole = realFile(name);
      const problem = await problemOf(whole.subarray(0, whole.length / 2));
      assert.match(JSON.stringify(problem), /file-corrupt.*truncated/u, name);
    }
  });

  it('let pass a wrong checksum of what readers do without', async () => {
    const picture = realFile('place.png');
    const notesAt = Buffer.from(picture).indexOf('eXIf');
    const length = Buffer.from(picture).readUInt32BE(notesAt - 4);
    const flipped = picture.map((byte, at) => (at === notesAt + 4 + length ? byte ^ 1 : byte));
    assert.deepEqual((await inspect(flipped)).problems, []);
  });
});
