import assert from 'node:assert/strict';
import { inspectFile } from '../../../../src/core/inspect/inspectFile';
import type { Inspection } from '../../../../src/core/inspect/model';
import { nodeHasher } from '../../../../src/node/nodeHasher';
import { encryptedPdf } from '../../../support/pdf/encryptedPdf';
import { parserInThisThread } from '../../../support/pdf/parserInThisThread';
import { joined } from '../../../support/pdf/pdfBytes';
import { textPdf } from '../../../support/pdf/textPdf';
import { long } from '../../../support/long';

const lines = Array.from({ length: 40 }, (_, at) => `Ligne ${String(at)} : ${String(Math.sqrt(at + 2))}`);
const sound = textPdf({ pages: [lines, lines.map((line) => line.toUpperCase())] });

async function inspect(content: Uint8Array): Promise<Inspection> {
  const file = {
    stamp: { size: content.length, modified: '1', inode: '1' },
    read: (offset: number, length: number) => Promise.resolve(content.slice(offset, offset + length)),
    close: () => Promise.resolve(),
  };
  const options = { hash: false, hasher: nodeHasher, documentParser: parserInThisThread() };
  return inspectFile(file, 'a.pdf', options, new AbortController().signal);
}

async function damage(content: Uint8Array): Promise<unknown> {
  const { problems } = await inspect(new Uint8Array(content));
  const [found] = problems.filter(({ code }) => code === 'file-corrupt');
  return found?.params.what;
}

function rewritten(content: Uint8Array, from: RegExp, to: string): Buffer {
  return Buffer.from(Buffer.from(content).toString('latin1').replace(from, to), 'latin1');
}

describe('a PDF that readers show blank', () => {
  long('is damaged where its line ends were rewritten, ciphered or not', async () => {
    const locked = encryptedPdf('aes-256', lines.join(' '));
    for (const file of [sound, locked]) {
      assert.equal(await damage(rewritten(file, /\n/g, '\r\n')), 'line-ends');
      assert.equal(await damage(rewritten(file, /\n/g, '')), 'line-ends');
    }
  });

  long('is damaged where what its pages are drawn with does not unpack', async () => {
    const text = Buffer.from(sound).toString('latin1');
    const at = text.indexOf('stream\n', text.indexOf('/Contents')) + 20;
    assert.equal(await damage(joined(sound.subarray(0, at), 'xxxxxxxx', sound.subarray(at + 8))), 'streams');
  });

  it('is damaged where it has no page', async () => {
    const empty =
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n';
    assert.equal(await damage(Buffer.from(empty)), 'no-page');
    assert.equal(await damage(Buffer.from('%PDF-1.4\nstartxref\n0\n%%EOF\n')), 'no-page');
  });
});

describe('a PDF that readers show', () => {
  long('is sound with zeros after its end, few or many', async () => {
    for (const size of [1, 5000, 66_000, 400_000]) {
      const { type, problems } = await inspect(new Uint8Array(joined(sound, new Uint8Array(size))));
      assert.deepEqual([type, problems], ['pdf', []], String(size));
    }
  });

  long('is sound with a few bytes before its header, even those of another format', async () => {
    for (const before of ['\0\0', '\xef\xbb\xbf', '\r\n', 'PK\x03\x04junk', 'GIF89a', '\xff\xd8\xff\xe0']) {
      const { type, problems } = await inspect(new Uint8Array(joined(before, sound)));
      assert.deepEqual([type, problems], ['pdf', []], before);
    }
  });

  it('is sound where its line ends were rewritten and nothing was lost', async () => {
    const plain = textPdf({ form: 'none' });
    assert.equal(await damage(plain), undefined);
    assert.equal(await damage(sound), undefined);
    assert.equal(await damage(encryptedPdf('aes-128', 'Bonjour')), undefined);
  });
});
