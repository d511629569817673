import assert from 'node:assert/strict';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFile } from '../../support/countedFile';
import { bytes } from '../../support/evidenceBytes';

const go = new AbortController().signal;

/** Type and what is wrong, as one line. */
async function told(content: string | Uint8Array, name: string): Promise<string> {
  const { type, problems } = await inspectFile(
    countedFile(content),
    name,
    { hash: false, hasher: nodeHasher },
    go,
  );
  return [type, ...problems.map(({ code, params }) => `${code} ${params.what ?? ''}`)].join(' ');
}

describe('a text that is named as JSON', () => {
  const list = JSON.stringify(
    Array.from({ length: 4000 }, (_, at) => ({ rang: at, texte: 'a "[{" // b\\', suite: [[], {}] })),
  );
  const cut = 'json file-corrupt truncated';

  it('is cut where what it opened is open at its end, wherever that is', async () => {
    for (const at of [1, 40, 300, 70_000, list.length - 1])
      assert.equal(await told(list.slice(0, at), 'export.json'), cut, String(at));
    assert.equal(await told(list, 'export.json'), 'json');
    assert.equal(await told('{"log": {"entries": [', 'trace.har'), cut);
    assert.equal(await told('{"a": 1}\n{"b": "x', 'trace.jsonl'), 'jsonl file-corrupt truncated');
    assert.equal(await told('{"a": 1 /* et', 'a.json'), cut);
  });

  it('is whole with what programs take beside the norm', async () => {
    for (const text of [
      '// réglages\n{"a": [1, 2,], /* [ */ }\n',
      "{'a': 'b}', \"c\": 'd\\'['}",
      '{"a": 1}\n// fin, sans accolade {',
      '{"a": "http://exemple.test/"}',
      '[]',
      ' {}\n',
    ])
      assert.equal(await told(text, 'a.json'), 'json', text);
    for (const text of ['"texte"', '12.5', 'null', ' '])
      assert.doesNotMatch(await told(text, 'a.json'), /corrupt/u, text);
  });

  it('is whole where a remark ends it, however long it is', async () => {
    assert.equal(await told(`${list}\n// fin de l’export\n`, 'export.json'), 'json');
  });

  it('is cut where it is too long to be read through and ends with no bracket', async () => {
    const long = `{"a": "${'x'.repeat(17 * 1024 * 1024)}`;
    assert.equal(await told(long, 'export.json'), 'json file-corrupt truncated');
    assert.equal(await told(`${long}"}\n`, 'export.json'), 'json');
  });

  it('may end anywhere where its name is that of a log', async () => {
    const log = '{"niveau": "info", "texte": "démarré"}\n'.repeat(4000);
    assert.equal(await told(`${log}{"niveau": "in`, 'trace.log'), 'jsonl');
    assert.equal(await told(`${list.slice(0, 90_000)}\nAppel de l’API {`, 'trace.log'), 'json');
  });

  it('is none where it begins as none does', async () => {
    assert.equal(await told('Bonjour,\nvoici la réponse.\n', 'reponse.json'), 'txt file-corrupt header');
    assert.equal(await told('Bonjour,\nvoici la réponse.\n', 'reponse.txt'), 'txt');
    assert.equal(await told('[{"a": ', 'reponse.txt'), 'txt');
  });
});

describe('a text of parts that lines begin and end', () => {
  it('is cut without the last of those lines', async () => {
    for (const [type, kind] of [
      ['ics', 'VCALENDAR'],
      ['vcf', 'VCARD'],
    ] as const) {
      const whole = `BEGIN:${kind}\r\nVERSION:2.0\r\nEND:${kind}\r\n`;
      assert.equal(await told(whole, `a.${type}`), type);
      assert.equal(await told(whole.slice(0, -8), `a.${type}`), `${type} file-corrupt truncated`);
    }
    const signed =
      '-----BEGIN PGP SIGNED MESSAGE-----\n\nBonjour\n-----BEGIN PGP SIGNATURE-----\n\nabcd\n-----END PGP SIGNATURE-----\n';
    assert.equal(await told(signed, 'a.asc'), 'pgp');
    assert.equal(await told(signed.slice(0, -30), 'a.asc'), 'pgp file-corrupt truncated');
  });
});

describe('a file that says in its beginning how long it is', () => {
  it('is cut where it is shorter: an icon', async () => {
    const row = [16, 16, 0, 0, 1, 0, 32, 0, 40, 0, 0, 0, 22, 0, 0, 0];
    const icon = bytes([0, 0, 1, 0, 1, 0], Uint8Array.from(row), new Uint8Array(40));
    assert.equal(await told(icon, 'a.ico'), 'ico');
    for (const at of [30, 61])
      assert.equal(await told(icon.slice(0, at), 'a.ico'), 'ico file-corrupt truncated');
  });

  it('is cut where it is shorter: a key, and a bundle that did not know its length', async () => {
    const name = [0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1, 5, 0];
    const key = Uint8Array.from([0x30, 0x15, 2, 1, 0, ...name, 4, 1, 7]);
    assert.equal(await told(key, 'a.key'), 'key');
    assert.equal(await told(key.slice(0, -1), 'a.key'), 'key file-corrupt truncated');
    const bundle = Uint8Array.from([
      0x30, 0x80, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 7, 2, 0xa0, 0x80, 0, 0, 0, 0,
    ]);
    assert.equal(await told(bundle, 'a.p7b'), 'p7b');
    assert.equal(await told(bundle.slice(0, 15), 'a.p7b'), 'p7b file-corrupt truncated');
  });
});

describe('bytes that are nothing', () => {
  const noise = Uint8Array.from({ length: 3000 }, (_, at) => ((at * 7919) ^ (at >> 3) ^ 0x5a) & 0xff);
  it('are a fault where all of them are the same, as on memory that was never written', async () => {
    const full = new Uint8Array(3000).fill(255);
    for (const extension of ['mp4', 'flac', 'p12', 'log', 'xml', 'json'])
      assert.match(
        await told(full, `a.${extension}`),
        /^unknown .*(?:corrupt|malformed|readable)/u,
        extension,
      );
  });

  for (const extension of 'har key p12 crl csr ico aif aac yaml md toml pcapng parquet odf vsd cr2 emf ps'.split(
    ' ',
  )) {
    it(`are a fault where the file is named .${extension}`, async () => {
      for (const content of [noise, new Uint8Array(5000)])
        assert.match(await told(content, `a.${extension}`), /file-corrupt|text-not-readable/u);
    });
  }
});
