import assert from 'node:assert/strict';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import type { Inspection } from '../../../src/core/inspect/model';
import { uncheckedLines } from '../../../src/core/evidence/uncheckedLines';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { container } from '../../support/containerBytes';
import { countedFile } from '../../support/countedFile';
import { bytes, samples } from '../../support/evidenceBytes';
import { parserInThisThread } from '../../support/pdf/parserInThisThread';
import { zipOf } from '../../support/zip';

const go = new AbortController().signal;

function inspect(content: string | Uint8Array): Promise<Inspection> {
  return inspectFile(countedFile(content), 'a', { hash: false, hasher: nodeHasher }, go);
}

/** Type, codes, and how far it was searched. */
async function told(content: string | Uint8Array): Promise<string> {
  const { type, problems, facts } = await inspect(content);
  return [type, ...problems.map(({ code }) => code), facts.searched].filter(Boolean).join(' ');
}

const folder = (...names: readonly string[]): Uint8Array => container(names.map((name) => ({ name })));
const utf16 = (text: string): Uint8Array => bytes(Buffer.from(text, 'utf16le'));

describe('a message in DER for one recipient', () => {
  it('is locked, whatever its envelope is called', async () => {
    const envelope = (...id: readonly number[]): Uint8Array => {
      const content = [0x06, id.length, ...id, 0xa0, 0x02, 0x30, 0x00];
      return Uint8Array.from([0x30, content.length, ...content]);
    };
    const pkcs7 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01];
    assert.equal(await told(envelope(...pkcs7, 0x07, 0x03)), 'p7m mail-encrypted none');
    assert.equal(await told(envelope(...pkcs7, 0x09, 0x10, 0x01, 0x17)), 'p7m mail-encrypted none');
    assert.equal(await told(envelope(...pkcs7, 0x07, 0x02)), 'p7b');
  });
});

describe('an Office document behind a password', () => {
  it('is reported, in the container of today and in those of before', async () => {
    assert.equal(await told(folder('EncryptionInfo', 'EncryptedPackage')), 'cfb office-encrypted none');
    assert.equal(await told(folder('PowerPoint Document', 'EncryptedSummary')), 'ppt office-encrypted none');
    assert.equal(await told(folder('WordDocument', '\u0009DRMContent')), 'doc office-encrypted none');
    assert.equal(await told(folder('WordDocument')), 'doc none');
  });

  it('is reported for an OpenDocument whose list says that its parts are encrypted', async () => {
    const document = (manifest: string): Uint8Array =>
      zipOf([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
        { name: 'content.xml', content: '<office:document-content/>' },
        { name: 'META-INF/manifest.xml', content: manifest },
      ]);
    const entry = '<manifest:file-entry manifest:full-path="content.xml">';
    assert.equal(await told(document(`${entry}<manifest:encryption-data/>`)), 'odt office-encrypted none');
    assert.doesNotMatch(await told(document(entry)), /encrypted/u);
  });
});

describe('an encrypted mail', () => {
  const headers =
    'From: a@example.org\r\nTo: b@example.org\r\nSubject: Compte rendu\r\nMIME-Version: 1.0\r\n';
  const mail = (type: string, body = 'Bonjour'): string =>
    `${headers}Content-Type: ${type}\r\n\r\n${body}\r\n`;
  const packet = (last: number): string =>
    Buffer.from(
      bytes([0x30, 0x80, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last], new Uint8Array(40)),
    ).toString('base64');

  const locked = {
    'by S/MIME': mail('application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"'),
    'by S/MIME, with the kind on a line of its own': mail(
      'application/x-pkcs7-mime; name=smime.p7m;\r\n\tsmime-type="authEnveloped-data"',
    ),
    'by S/MIME, told by its packet alone': mail('application/pkcs7-mime; name=smime.p7m', packet(3)),
    'by PGP': mail('multipart/encrypted; protocol="application/pgp-encrypted"; boundary=x'),
    'by PGP in its text': mail('text/plain', '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA'),
  };
  for (const [how, text] of Object.entries(locked)) {
    it(`is reported: ${how}`, async () => {
      assert.equal(await told(text), 'eml mail-encrypted none');
    });
  }

  const open = {
    'only signed': mail('application/pkcs7-mime; smime-type=signed-data'),
    'only signed, told by its packet alone': mail('application/pkcs7-mime; name=smime.p7m', packet(2)),
    'signed beside its text': mail('multipart/signed; protocol="application/pkcs7-signature"; boundary=x'),
    'speaking of such a mail': mail('text/plain', 'Content-Type: multipart/encrypted'),
  };
  for (const [how, text] of Object.entries(open)) {
    it(`is not reported for one that is ${how}`, async () => {
      assert.doesNotMatch(await told(text), /mail-encrypted/u);
    });
  }

  it('is recognised in Outlook’s by their class, wherever it is', async () => {
    const message = (text: string): Uint8Array =>
      bytes(folder('__properties_version1.0'), new Uint8Array(2000), utf16(text), [0, 0]);
    assert.equal(await told(message('IPM.Note.SMIME')), 'msg mail-encrypted none');
    assert.equal(await told(message('message.rpmsg')), 'msg mail-encrypted none');
    assert.equal(await told(message('IPM.Note.SMIME.MultipartSigned')), 'msg none');
    assert.equal(await told(message('IPM.Note')), 'msg none');
  });
});

describe('what was not checked', () => {
  it('names the pictures in a document whose words were all searched', async () => {
    const saysPixels = async (name: string): Promise<boolean> => {
      const document = zipOf([
        { name: 'note.txt', content: 'rien' },
        { name, content: 'x'.repeat(90_000) },
      ]);
      const options = { hash: false, hasher: nodeHasher, documentParser: parserInThisThread() };
      const inspection = await inspectFile(countedFile(document), 'a.zip', options, go);
      assert.equal(inspection.facts.searched, 'whole');
      return uncheckedLines(inspection, 'fr').some((line) => line.includes('seulement dans du texte'));
    };
    assert.deepEqual([await saysPixels('ecran.PNG'), await saysPixels('suite.txt')], [true, false]);
  });

  it('names the wholeness of a file whose format does not show it, and of no other', async () => {
    const says = async (content: string | Uint8Array): Promise<boolean> =>
      uncheckedLines(await inspect(content), 'fr').some((line) => line.includes('entier'));
    const untold = [
      folder('WordDocument'),
      folder('__properties_version1.0'),
      bytes([0x1f, 0x8b, 8, 0], new Uint8Array(60)),
      bytes('FLV\x01', new Uint8Array(60)),
      bytes([0, 0, 1, 0xba], new Uint8Array(60)),
      bytes('Rar!\x1a\x07', new Uint8Array(60)),
      bytes('8BPS\0\x01', new Uint8Array(60)),
      '{\\rtf1 Bonjour}',
      samples['txt'] ?? '',
      samples['eml'] ?? '',
      '<!doctype html><p>Bonjour',
    ];
    for (const content of untold) assert.equal(await says(content), true);
    for (const type of ['png', 'jpg', 'pdf', 'mp4', 'zip', 'docx', 'xml', 'json'])
      assert.equal(await says(samples[type] ?? ''), false, type);
  });
});
