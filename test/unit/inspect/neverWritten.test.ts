import assert from 'node:assert/strict';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFile } from '../../support/countedFile';
import { bytes } from '../../support/evidenceBytes';
import { zipOf } from '../../support/zip';

const go = new AbortController().signal;

async function told(content: Uint8Array, name: string): Promise<string> {
  const options = { hash: false, hasher: nodeHasher };
  const { type, problems } = await inspectFile(countedFile(content), name, options, go);
  return [type, ...problems.map(({ code, params }) => `${code} ${'what' in params ? params.what : ''}`)].join(
    ' ',
  );
}

const windows = [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11, 0xa6, 0xd9, 0, 0xaa, 0, 0x62, 0xce, 0x6c];
const matroska = [0x1a, 0x45, 0xdf, 0xa3, 0x84, 0x42, 0x86, 0x81, 1];

describe('a file of which only the beginning was written, or the end is lost', () => {
  const zeros = new Uint8Array(5000);

  it('is damaged where a video has nothing but zeros behind its mark', async () => {
    assert.equal(await told(bytes(windows, zeros), 'a.wmv'), 'wmv file-corrupt structure');
    assert.equal(
      await told(bytes('RIFF', [0, 0, 16, 0], 'AVI ', zeros), 'a.avi'),
      'avi file-corrupt structure',
    );
    assert.equal(await told(bytes(matroska, zeros), 'a.mkv'), 'mkv file-corrupt structure');
  });

  it('is damaged where an archive lost the last bytes of its list', async () => {
    const whole = zipOf([{ name: 'a.txt', content: 'x' }]);
    assert.equal(await told(whole, 'a.zip'), 'zip');
    for (const lost of [1, 3, 12])
      assert.equal(await told(whole.subarray(0, -lost), 'a.zip'), 'zip file-corrupt truncated', String(lost));
  });

  it('is damaged where a certificate in letters has no end', async () => {
    const body = `${'QUJD'.repeat(16)}\n`.repeat(12);
    const whole = `-----BEGIN CERTIFICATE-----\n${body}-----END CERTIFICATE-----\n`;
    const cut = (length: number): Uint8Array => bytes(Buffer.from(whole.slice(0, length)));
    assert.equal(await told(cut(whole.length), 'a.pem'), 'pem');
    for (const length of [60, 400, body.length, whole.length - 22])
      assert.equal(await told(cut(length), 'a.pem'), 'pem file-corrupt truncated', String(length));
  });
});
