import assert from 'node:assert/strict';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import type { Inspection } from '../../../src/core/inspect/model';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { container, tapeEntry } from '../../support/containerBytes';
import { countedFile } from '../../support/countedFile';
import { bytes } from '../../support/evidenceBytes';
import { zipOf } from '../../support/zip';

const go = new AbortController().signal;

function inspect(content: Uint8Array): Promise<Inspection> {
  return inspectFile(countedFile(content), 'nom.trompeur', { hash: false, hasher: nodeHasher }, go);
}

/** Type and what is wrong, as one line. */
async function told(content: Uint8Array): Promise<string> {
  const { type, problems } = await inspect(content);
  return [type, ...problems.map(({ code, params }) => `${code} ${params.what ?? ''}`)].join(' ');
}

function packed(...names: readonly string[]): Uint8Array {
  return zipOf(names.map((name) => ({ name, content: 'x' })));
}

const kinds = '[Content_Types].xml';

describe('the type of a packed document', () => {
  for (const [type, names] of [
    ['docx', [kinds, 'word/document.xml', 'word/embeddings/xl/a.bin']],
    ['xlsx', ['[content_types].xml', 'xl\\workbook.xml']],
    ['xlsb', [kinds, 'xl/workbook.bin']],
    ['pptx', ['ppt/presentation.xml', kinds]],
    ['vsdx', [kinds, 'visio/document.xml']],
    ['xps', [kinds, 'FixedDocSeq.fdseq']],
    ['jar', ['META-INF/MANIFEST.MF', 'A.class']],
    ['zip', ['source/META-INF/MANIFEST.MF']],
    ['zip', [kinds, 'motword/a.xml']],
  ] as const) {
    it(`is known by its parts: ${type}, ${names[0]}`, async () => {
      assert.equal(await told(packed(...names)), type);
    });
  }

  it('is known by the kinds it names where its folders are unusual', async () => {
    const content =
      '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>';
    assert.equal(
      await told(
        zipOf([
          { name: kinds, content },
          { name: 'document.xml', content: '' },
        ]),
      ),
      'docx',
    );
  });

  for (const [type, mime] of [
    ['odt', 'oasis.opendocument.text-template'],
    ['odc', 'oasis.opendocument.chart'],
    ['odf', 'oasis.opendocument.formula'],
    ['odb', 'oasis.opendocument.base'],
    ['sxw', 'sun.xml.writer'],
  ] as const) {
    it(`is known by its declared type, first or not: ${mime}`, async () => {
      const said = { name: 'mimetype', content: `application/vnd.${mime}` };
      const other = { name: 'content.xml', content: '<a/>' };
      assert.equal(await told(zipOf([{ ...said, stored: true }, other])), type);
      assert.equal(await told(zipOf([other, said])), type);
    });
  }

  it('is still known where the end is lost', async () => {
    const whole = packed(kinds, 'word/document.xml', 'word/styles.xml');
    assert.equal(await told(whole.subarray(0, whole.length - 60)), 'docx file-corrupt truncated');
  });

  it('does not hide that it holds macros', async () => {
    assert.deepEqual(
      (await inspect(packed(kinds, 'word/document.xml', 'word/vbaProject.bin'))).facts.macros,
      true,
    );
    assert.equal((await inspect(packed(kinds, 'word/document.xml'))).facts.macros, undefined);
  });
});

describe('an archive', () => {
  it('is found behind a program or padding, and when it was made to be split', async () => {
    const archive = packed('a.txt');
    assert.equal(await told(bytes([1, 2, 0, 0, 250, 251], new Uint8Array(300), archive)), 'zip');
    assert.equal(await told(bytes('PK00', archive)), 'zip');
  });

  it('that names one entry twice is safe', async () => {
    const one = packed('a.txt');
    const directory = one.subarray(one.length - 22 - 51, one.length - 22);
    const end = one.slice(one.length - 22);
    end.set([2, 0, 2, 0, 102, 0], 8);
    assert.equal(await told(bytes(one.subarray(0, one.length - 22), directory, end)), 'zip');
  });

  it('on tape is cut where a file ends past its end, but not where a link only names a length', async () => {
    assert.equal(await told(bytes(tapeEntry('texte'), new Uint8Array(1024))), 'tar');
    assert.equal(await told(tapeEntry('texte', { size: 9000 })), 'tar file-corrupt truncated');
    assert.equal(await told(bytes(tapeEntry('', { size: 9000, kind: '1' }), new Uint8Array(1024))), 'tar');
  });

  it('on tape is cut where no block of zeros ends it', async () => {
    assert.equal(await told(tapeEntry('texte').subarray(0, 600)), 'tar file-corrupt truncated');
    assert.equal(await told(bytes(tapeEntry('texte'), new Uint8Array(512))), 'tar');
  });

  it('in xz is cut without its last mark', async () => {
    const stream = bytes('\xfd7zXZ\0\0\x04', new Uint8Array(40).fill(7));
    assert.equal(await told(bytes(stream, '\0\x04YZ\0\0\0\0')), 'xz');
    assert.equal(await told(bytes(stream, 'xxYZ\0\0\0\0')), 'xz file-corrupt truncated');
    assert.equal(
      await told(bytes('\xfd7zXZ\0\0\x04', new Uint8Array(40).fill(7))),
      'xz file-corrupt truncated',
    );
  });
});

describe('the type of a compound file', () => {
  const filler = Array.from({ length: 30 }, (_, index) => ({ name: `Pictures${index}` }));

  it('is reported wherever its list of contents goes on, and in capitals', async () => {
    assert.equal(await told(container([...filler, { name: 'PowerPoint Document' }])), 'ppt');
    assert.equal(await told(container([{ name: 'WORKBOOK' }])), 'xls');
    assert.equal(await told(container([{ name: '__recip_version1.0_#00000000' }])), 'msg');
    assert.equal(await told(container([{ name: 'Contents' }])), 'cfb');
  });

  it('is its own, not that of a document embedded in it', async () => {
    const embedded = { name: 'MBD0001', inside: [{ name: 'WordDocument' }] };
    assert.equal(await told(container([embedded, { name: 'Workbook' }])), 'xls');
  });

  it('comes with its macros', async () => {
    const { type, facts } = await inspect(
      container([{ name: 'WordDocument' }, { name: 'Macros', inside: [{ name: 'VBA' }] }]),
    );
    assert.deepEqual([type, facts.macros], ['doc', true]);
  });
});
