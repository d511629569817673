import assert from 'node:assert/strict';
import { ascii85, asciiHex, lzw, runLength } from '../../../../src/node/pdf/smallFilters';

const most = 1000;
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('filters', () => {
  it('undo the example of the norm for LZW', () => {
    const coded = Buffer.from('800B6050220C0C8501', 'hex');
    assert.deepEqual(Buffer.from(lzw(coded, 1, most)), Buffer.from('-----A---B'));
  });

  it('undo LZW where the codes grow', () => {
    // Each code is that of the entry just made, so that the table grows with every one.
    const codes = [256, 65, ...Array.from({ length: 700 }, (_, at) => 258 + at), 257];
    let bits = '';
    for (const [at, code] of codes.entries()) {
      const next = Math.max(258, 258 + at - 2) + 1;
      bits += code.toString(2).padStart(next >= 512 ? 10 : 9, '0');
    }
    const coded = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2));
    const expected = (701 * 702) / 2;
    const found = lzw(coded, 1, expected * 2);
    assert.ok(found.length >= 30_000 && found.every((byte) => byte === 65), String(found.length));
  });

  it('undo the two forms of ASCII, whatever stands around them', () => {
    assert.deepEqual(
      Buffer.from(ascii85(bytes('87cURD]i,"Ebo\n80~>after'), most)),
      Buffer.from('Hello World!'),
    );
    assert.deepEqual(Buffer.from(ascii85(bytes('zz~>'), most)), Buffer.alloc(8));
    assert.deepEqual(Buffer.from(asciiHex(bytes('48 65\n6C6c6>41'), most)), Buffer.from('Hell`'));
  });

  it('undo runs, also those cut short', () => {
    assert.deepEqual(
      Buffer.from(runLength(Uint8Array.of(1, 65, 66, 254, 67, 128, 9), most)),
      Buffer.from('ABCCC'),
    );
    assert.deepEqual(Buffer.from(runLength(Uint8Array.of(9, 65), most)), Buffer.from('A'));
  });

  it('give no more than was asked for', () => {
    assert.equal(runLength(new Uint8Array(10_000).fill(129), 100).length, 100);
    assert.equal(asciiHex(bytes('41'.repeat(500)), 100).length, 100);
  });
});
