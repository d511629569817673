import assert from 'node:assert/strict';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFile } from '../../support/countedFile';
import { bytes } from '../../support/evidenceBytes';

const go = new AbortController().signal;

async function told(content: string | Uint8Array): Promise<string> {
  const options = { hash: false, hasher: nodeHasher };
  const { type, problems } = await inspectFile(countedFile(content), 'nom.trompeur', options, go);
  return [type, ...problems.map(({ code, params }) => `${code} ${params.line ?? ''}`)].join(' ');
}

function all(type: string, texts: readonly string[]): void {
  for (const text of texts)
    it(`${type}: ${JSON.stringify(text.slice(0, 48))}`, async () => {
      assert.equal(await told(text), type);
    });
}

describe('tables', () => {
  all('csv', [
    '"a","b"\n"1,2","3"\n',
    'nom;remarque\nA;"sur deux\nlignes"\nB;"un ""mot"" cité"\n',
    '"nom";"ville"\r\n"A";"Lyon"\r\n',
    'sep=;\r\nnom;ville\r\nA;Lyon\r\n',
    '17;Lyon;69\n18;Paris;75\n19;Brest;29\n',
    'a1,v1,h1,x\nb2,v2,h2,x\nc3,v3,h3,x\nd4,v4,h4,x\ne5,v5,h5,x\n',
    '\ufeffnom,âge,ville\nA,1,Lyon\n',
  ]);
  all('txt', [
    '2026-02-11 10:32:00,123 INFO démarré\n2026-02-11 10:32:01,456 INFO prêt\n',
    '2026-02-11T10:32:00;INFO;démarré\n2026-02-11T10:32:01;INFO;prêt\n2026-02-11T10:32:02;INFO;fini\n',
    'Bonjour, voici la liste.\nCordialement, Anne.\n',
    'Un mot, un autre\nEncore un, et un autre\n',
    '"Une phrase citée, seule"\n"Une autre, seule aussi"\n',
  ]);

  it('in the encoding of old spreadsheets are tables too', async () => {
    assert.equal(await told(bytes('prénom;ville\nZoé;Orléans\nLéa;Béziers\n')), 'csv');
    assert.equal(await told(Buffer.from('\ufeffprénom\tville\nZoé\tOrléans\n', 'utf16le')), 'csv');
  });
});

describe('JSON', () => {
  all('jsonl', ['{"a": 1}\n{"b": [2]}\n', '{"a": 1}\r\n\r\n{"b": 2}']);
  all('json', [
    '{"a": 1}\n',
    '{\n  "a": [1, 2],\n}\n',
    '[\n  {"a": 1},\n  {"a": 2},\n]\n',
    '{"a": 1}',
    `{"a": "${'x'.repeat(70_000)}"}`,
  ]);
  all('txt', [
    '[INFO] démarré\n[INFO] prêt ]\n',
    '{"niveau": "info"} démarré\n',
    '["une note" en prose\n',
    '[[service]]\nnom = "a"\nports = ["1"]\n',
  ]);

  it('in lines is recognised by its start where it is long', async () => {
    assert.equal(await told('{"niveau": "info", "texte": "démarré"}\n'.repeat(4000)), 'jsonl');
  });
});

describe('markup', () => {
  all('xml', [
    '<p xmlns="urn:exemple"><q/></p>',
    '<?xml version="1.0"?>\n<table><ligne/></table>',
    '<style xmlns="http://purl.org/net/xbiblio/csl"/>',
    '<?xml version="1.0"?><body/>',
  ]);
  all('html', [
    '<p>Bonjour</p>',
    '<h1>Rapport</h1>\n<p>Corps\n',
    '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head/></html>',
    '<div xmlns="http://www.w3.org/1999/xhtml">x</div>',
    '<?xml version="1.0"?>\n<html><body/></html>',
  ]);
});

describe('messages', () => {
  const header = 'MSH|^~\\&|A|B|C|D|20260211||ORU^R01|1|P|2.5\r';

  it('of HL7 v2 with a segment before their header are broken there', async () => {
    assert.equal(await told(`PID|1||123\r${header}OBX|1\r`), 'hl7 hl7-malformed 1');
    assert.equal(await told(`${header}PID|1||123\r`), 'hl7');
    assert.equal(await told(`Note du 11 février\r${header}`), 'txt');
  });

  all('eml', [
    'From: a@example.org\nContent-Type: text/plain\n\nBonjour',
    'MIME-Version: 1.0\nContent-Type: multipart/signed; boundary=x\n\n--x\n',
  ]);
  all('txt', ['From: ici\nVers: là\n', 'Content-Type: text/plain\nContent-Length: 12\n\nBonjour']);
});

describe('what is text', () => {
  it('may hold a stray bell or zero, end in zeros, or go on in another encoding', async () => {
    const lines = 'démarrage du service\n'.repeat(20);
    assert.equal(await told(`${lines}\u0007fin\n`), 'txt');
    assert.equal(await told(`${lines}\0fin\n`), 'txt');
    assert.equal(await told(lines + '\0'.repeat(60_000)), 'txt');
    for (const encoding of ['utf16le', 'utf8'] as const)
      for (const [first, then] of [
        ['latin1', encoding],
        [encoding, 'utf16le'],
      ] as const)
        assert.equal(
          await told(
            new Uint8Array(Buffer.concat([Buffer.from(lines, first), Buffer.from(`${lines}l’INS\n`, then)])),
          ),
          'txt',
        );
  });

  it('is not what has zeros all over, nor many controls', async () => {
    assert.equal(await told('ab\0\0\0cd\0\0\0ef\0\0\0gh\0\0\0ij\0\0\0kl\0\0\0mn\0\0\0op\0\0\0q'), 'unknown');
    assert.equal(await told('a\u0001b\u0002\0'.repeat(40)), 'unknown');
    assert.equal(await told('\0'.repeat(5000)), 'unknown');
    // A picture without a mark: bright and dark, and nothing between.
    assert.equal(await told(bytes([...Array(3000).keys()].flatMap(() => [0xff, 0xcf, 0]))), 'unknown');
  });

  it('is so in UTF-32, and in UTF-16 with a letter of two units where the first part ends', async () => {
    assert.equal(await told(bytes([0xff, 0xfe, 0, 0], 'a\0\0\0b\0\0\0')), 'txt');
    const cut = Buffer.from(`\ufeff${'a'.repeat(2046)}\u{1f600}${'b'.repeat(40_000)}`, 'utf16le');
    assert.equal(await told(new Uint8Array(cut)), 'txt');
  });
});
