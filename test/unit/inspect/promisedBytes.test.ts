import assert from 'node:assert/strict';
import { inspectFile } from '../../../src/core/inspect/inspectFile';
import type { Inspection } from '../../../src/core/inspect/model';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { countedFile } from '../../support/countedFile';
import { bytes } from '../../support/evidenceBytes';
import { long } from '../../support/long';

const go = new AbortController().signal;

function inspect(content: string | Uint8Array, name: string): Promise<Inspection> {
  return inspectFile(countedFile(content), name, { hash: false, hasher: nodeHasher }, go);
}

async function problemsOf(content: string | Uint8Array, name: string): Promise<readonly string[]> {
  const { problems } = await inspect(content, name);
  return problems.map(({ code, params }) => [code, params.line].filter(Boolean).join(' '));
}

/** Bytes that are nothing, the same each time. */
const noise = Uint8Array.from({ length: 3000 }, (_, at) => ((at * 7919) ^ (at >> 3) ^ 0x5a) & 0xff);
const nothing: readonly (readonly [string, Uint8Array])[] = [
  ['zeros', new Uint8Array(5000)],
  ['noise', noise],
];

describe('bytes that are nothing known', () => {
  for (const [what, content] of nothing) {
    for (const extension of 'mp4 mov mkv webm avi wmv mpg m2ts flac apng epub msg doc cer p7b dcm gz heic docx pcap csr aif aac'.split(
      ' ',
    )) {
      it(`are a broken file where it is named .${extension} (${what})`, async () => {
        assert.deepEqual(await problemsOf(content, `a.${extension}`), ['file-corrupt']);
      });
    }
    it(`are no XML and no message where they are named so (${what})`, async () => {
      assert.deepEqual(await problemsOf(content, 'a.xml'), ['xml-malformed 1']);
      assert.deepEqual(await problemsOf(content, 'a.HL7'), ['hl7-malformed 1']);
    });

    for (const extension of 'csv log txt json har pem eml md py'.split(' ')) {
      it(`are no readable text where they are named .${extension} (${what})`, async () => {
        assert.deepEqual(await problemsOf(content, `a.${extension}`), ['text-not-readable']);
      });
    }

    it(`are not reported under a name that promises nothing (${what})`, async () => {
      assert.deepEqual(await problemsOf(content, 'a.bin'), []);
      assert.deepEqual(await problemsOf(content, 'LISEZMOI'), []);
    });
  }

  it('are no text where they are 0xFF all over, as in memory that was never written', async () => {
    const unwritten = new Uint8Array(3000).fill(0xff);
    assert.deepEqual(await problemsOf(unwritten, 'a.log'), ['text-not-readable']);
    assert.deepEqual(await problemsOf(unwritten, 'a.mp4'), ['file-corrupt']);
    assert.equal((await inspect(unwritten, 'a.bin')).type, 'unknown');
  });

  it('may be a text in an old encoding of Asia, which is not read', async () => {
    const korean = bytes([0x1b], '$)C', [0x0e], '6|8#', [0x0f], '\n');
    assert.deepEqual(await problemsOf(korean, 'a.txt'), []);
  });

  it('are sound where they begin as one above 4 GB, or of other machines, does', async () => {
    for (const mark of ['RIFF', 'RIFX', 'RF64', 'BW64']) {
      const sound = bytes(mark, [0, 0, 0, 36], 'WAVEfmt ', new Uint8Array(200));
      assert.deepEqual(
        [(await inspect(sound, 'a.wav')).type, await problemsOf(sound, 'a.wav')],
        ['wav', []],
        mark,
      );
    }
  });

  it('are DICOM without its preamble where they begin as its first elements do', async () => {
    const bare = bytes([8, 0, 5, 0], 'CS', [10, 0], 'ISO_IR 100', new Uint8Array(200));
    assert.deepEqual([(await inspect(bare, 'a.dcm')).type, await problemsOf(bare, 'a.dcm')], ['dcm', []]);
  });
});

describe('a text named as XML', () => {
  const broken: readonly (readonly [string, string])[] = [
    ['<ClinicalDocument><title>Compte rendu</ClinicalDocument>', 'xml-malformed 1'],
    ['<!-- export -->\n<patient>\n  <nom>Test\n</patient>', 'xml-malformed 4'],
    ['<lettre><corps>Bonjour', 'xml-malformed 1'],
    ['<', 'xml-malformed 1'],
    ['Erreur 500 : export impossible', 'xml-malformed 1'],
    ['{"a": 1}', 'xml-malformed 1'],
  ];
  for (const [text, problem] of broken) {
    it(`is reported as broken: ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await problemsOf(text, 'cda.xml'), [problem]);
    });
  }

  it('is plain text under another name, unless it says that it is XML or is a clinical document', async () => {
    assert.deepEqual(await problemsOf('<patient><nom>Test</patient>', 'a.log'), []);
    assert.deepEqual(await problemsOf('<ClinicalDocument><a></ClinicalDocument>', 'a.txt'), [
      'xml-malformed 1',
    ]);
    assert.deepEqual(await problemsOf('<!-- x -->\n<a xmlns="urn:x"><b></a>', 'a.txt'), ['xml-malformed 2']);
  });

  it('may be a page, whatever names Office gives to its parts', async () => {
    const page =
      '<html xmlns:v="urn:schemas-microsoft-com:vml"\nxmlns="http://www.w3.org/TR/REC-html40">\n<p>a<br>';
    for (const text of [page, page.replace('html', 'HTML'), page.replace(/\nxmlns=[^>]*/u, '')]) {
      assert.deepEqual([(await inspect(text, 'a.htm')).type, await problemsOf(text, 'a.htm')], ['html', []]);
    }
  });

  it('is a clinical document where its own style sheet holds it', async () => {
    const held = (namespace: string): string =>
      `<?xml version="1.0"?><x:stylesheet version="1.0" xmlns:x="http://www.w3.org/1999/XSL/Transform" xmlns:c="${namespace}">` +
      '<x:variable name="d"><c:ClinicalDocument><c:typeId root="2.16.840.1.113883.1.3"/></c:ClinicalDocument></x:variable></x:stylesheet>';
    const { facts } = await inspect(held('urn:hl7-org:v3'), 'cda.xml');
    assert.deepEqual([facts.xmlRoot, facts.cda], ['stylesheet', true]);
    assert.equal((await inspect(held('urn:autre'), 'cda.xml')).facts.cda, false);
  });
});

describe('bytes of an XML text that are not of its encoding', () => {
  const lines = (count: number): string => '<a>texte</a>\n'.repeat(count);

  long('are reported at the line where they are, at the start or far from it', async () => {
    for (const count of [3, 20_000]) {
      const text = bytes(
        `<?xml version="1.0" encoding="UTF-8"?>\n<r>\n${lines(count)}<b>caf`,
        [0xe9],
        '</b>\n</r>',
      );
      assert.deepEqual(await problemsOf(text, 'a.xml'), [`xml-malformed ${count + 3}`]);
    }
  });

  it('are reported at the declaration where it is the declaration that is wrong', async () => {
    assert.deepEqual(await problemsOf('<?xml version="1.0" encoding="UTF-16"?>\n<r>\n</r>', 'a.xml'), [
      'xml-malformed 1',
    ]);
  });
});

describe('JSON under its name', () => {
  const long = `{"entries": [${'{"a": "b"},\n'.repeat(60_000)}{}]}`;

  it('is cut where it does not end, however long it is', async () => {
    for (const text of [
      '{"log": {"entries": [{"a": "b',
      '[{"a": 1}, {"b"',
      '// note\n{ /* note */ "a": 1,',
      long.slice(0, -900),
    ]) {
      const { type, problems } = await inspect(text, 'a.har');
      assert.equal(type, 'json');
      assert.deepEqual(
        problems,
        [{ code: 'file-corrupt', params: { type: 'json', what: 'truncated' } }],
        text.slice(0, 40),
      );
    }
  });

  it('is whole where it ends, also with remarks, a comma too many or blanks', async () => {
    for (const text of [
      '{"a": 1}\n',
      '{\n  // note\n  "a": [1, 2,],\n}\n\n',
      '[{"a": 1}] // fin\n',
      `${long}\n  `,
    ])
      assert.deepEqual((await inspect(text, 'a.json')).problems, [], text.slice(0, 40));
  });

  it('is no matter of a text that another name has', async () => {
    assert.deepEqual(await problemsOf('{"a": 1,', 'a.txt'), []);
  });
});
