import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFile } from '../../support/countedFile';
import { bytes, chunk, jpg, png, uint16 } from '../../support/evidenceBytes';
import { withKey } from '../../support/identityNumbers';

const go = new AbortController().signal;

describe('patients’ numbers in what a picture says in words', () => {
  const patient = withKey('2790675004017');
  const withChunk = (name: string, note: Uint8Array): Uint8Array => {
    const whole = png();
    return bytes(whole.subarray(0, 33), chunk(name, note), whole.subarray(33));
  };
  const filler = 'x'.repeat(3000);
  const notes: Readonly<Record<string, Uint8Array>> = {
    'a title': withChunk('tEXt', Buffer.from(`Title\0Dossier ${patient}`)),
    'a packet of XMP': withChunk(
      'iTXt',
      Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0<dc:title>${filler} ${patient}</dc:title>`),
    ),
    'a packed note': withChunk(
      'zTXt',
      Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(`patient ${patient}`)]),
    ),
  };
  it('are found in a comment of a JPEG', async () => {
    const [whole, note] = [jpg(), bytes(`Patient ${patient}`)];
    const picture = bytes(
      whole.subarray(0, 2),
      [0xff, 0xfe],
      uint16(note.length + 2),
      note,
      whole.subarray(2),
    );
    const { facts } = await inspectFile(
      countedFile(picture),
      'a.jpg',
      { hash: false, hasher: nodeHasher },
      go,
    );
    assert.equal(facts.personal?.count, 1);
  });
  for (const [what, picture] of Object.entries(notes)) {
    it(`are found in ${what}`, async () => {
      const { facts, problems } = await inspectFile(
        countedFile(picture),
        'a.png',
        { hash: false, hasher: nodeHasher },
        go,
      );
      assert.deepEqual([problems, facts.personal?.count], [[], 1]);
    });
  }
});
