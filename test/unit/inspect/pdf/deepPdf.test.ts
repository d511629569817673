import assert from 'node:assert/strict';
import { createEvidenceMemory } from '../../../../src/core/evidence/evidenceMemory';
import { inspectFile } from '../../../../src/core/inspect/inspectFile';
import { lookAtEvidence } from '../../../../src/core/evidence/lookAtEvidence';
import type { Inspection } from '../../../../src/core/inspect/model';
import type { DocumentParser } from '../../../../src/core/ports/documentParser';
import { Project } from '../../../../src/core/project/project';
import { nodeHasher } from '../../../../src/node/nodeHasher';
import { catalogueText, dossierText, someDay } from '../../../support/dossierTexts';
import { withKey } from '../../../support/identityNumbers';
import { MemoryFolder } from '../../../support/memoryFolder';
import { encryptedPdf } from '../../../support/pdf/encryptedPdf';
import { parserInThisThread } from '../../../support/pdf/parserInThisThread';
import { joined, stream } from '../../../support/pdf/pdfBytes';
import { pdfaMetadata } from '../../../support/pdf/pdfaMetadata';
import { textPdf } from '../../../support/pdf/textPdf';
import { long } from '../../../support/long';

const go = new AbortController().signal;

function inspect(content: Uint8Array, documentParser?: DocumentParser, text = false): Promise<Inspection> {
  const file = {
    stamp: { size: content.length, modified: '1', inode: '1' },
    read: (offset: number, length: number) => Promise.resolve(content.subarray(offset, offset + length)),
    close: () => Promise.resolve(),
  };
  const options = {
    hash: false,
    hasher: nodeHasher,
    text,
    ...(documentParser === undefined ? {} : { documentParser }),
  };
  return inspectFile(file, 'a.pdf', options, go);
}

const attestation = [
  ['Éditeur Nacre, NIE EDI123456', 'Logiciel Radiance, NIL RAD123456, version 3.2.0'],
  ['Vu', `Patient ${withKey('1840375123456')}`],
];
const info = '<</Title(Attestation)/CreationDate(D:20260211103200Z)/ModDate(D:20260212)>>';
const signature = '<</FT/Sig/V<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>/M(D:20260213100000Z)>>>>';

describe('a PDF that is read whole', () => {
  long('has its facts, and its text where that is asked for', async () => {
    const more = [stream(pdfaMetadata.element('2', 'B'), '/Type/Metadata'), info, signature];
    const catalogue = '/Metadata 4 0 R/AcroForm<</Fields[6 0 R]>>/AF[<</F(a)/EF<</F 4 0 R>>>>]';
    for (const form of ['table', 'stream', 'none'] as const) {
      const file = textPdf({ pages: attestation, more, catalogue, trailer: '/Info 5 0 R', form });
      const { type, facts, problems, text } = await inspect(file, parserInThisThread(), true);
      assert.deepEqual(
        { type, facts, problems },
        {
          type: 'pdf',
          facts: {
            pages: 2,
            encrypted: false,
            textLayer: true,
            signed: true,
            attachments: 1,
            pdfa: '2b',
            title: 'Attestation',
            dates: {
              created: '2026-02-11T10:32:00Z',
              modified: '2026-02-12',
              signed: '2026-02-13T10:00:00Z',
            },
            identifiers: { nil: ['RAD123456'], nie: ['EDI123456'] },
            versions: ['3.2.0'],
            personal: { count: 1, places: [2] },
            searched: 'part',
            searchedUpTo: 2,
            unsearchedBecause: 'documents',
          },
          problems: [],
        },
        form,
      );
      assert.match(text ?? '', /Radiance/);
      assert.equal((await inspect(file, parserInThisThread())).text, undefined);
    }
  });

  it('may begin as the first PDFs did', async () => {
    const { type, facts, problems } = await inspect(
      textPdf({ header: '%!PS-Adobe-3.0 PDF-1.4' }),
      parserInThisThread(),
    );
    assert.deepEqual([type, facts.textLayer, problems], ['pdf', true, []]);
  });

  it('that holds pictures alone has no text, and that is known', async () => {
    const { facts } = await inspect(textPdf({ pages: [[], []] }), parserInThisThread());
    assert.deepEqual(facts, {
      pages: 2,
      encrypted: false,
      textLayer: false,
      signed: false,
      searched: 'none',
      unsearchedBecause: 'no-text',
    });
  });

  it('says until when it holds, where its text does', async () => {
    const file = textPdf({ pages: [['Attestation'], ["Valable jusqu'au 31/12/2026"]] });
    assert.deepEqual((await inspect(file, parserInThisThread())).facts.dates, { validUntil: '2026-12-31' });
  });

  long('may be locked, with or without a password', async () => {
    const open = await inspect(encryptedPdf('aes-256', 'NIL RAD123456'), parserInThisThread());
    assert.deepEqual([open.facts.textLayer, open.facts.encrypted, open.problems.length], [true, true, 1]);
    const closed = await inspect(encryptedPdf('aes-128', 'secret', 'x'), parserInThisThread(), true);
    assert.deepEqual(closed.facts, {
      pages: 1,
      encrypted: true,
      searched: 'none',
      unsearchedBecause: 'protected',
    });
    assert.deepEqual([closed.problems, closed.text], [[{ code: 'pdf-encrypted', params: {} }], '']);
  });

  it('is not called broken for an end that points past it, where its pages are there', async () => {
    for (const pages of [[['Bonjour']], [[]]]) {
      const text = Buffer.from(textPdf({ pages })).toString('latin1');
      const wrong = Buffer.from(text.replace(/startxref\n/, 'startxref\n9'), 'latin1');
      assert.equal((await inspect(wrong)).problems[0]?.code, 'file-corrupt');
      assert.deepEqual((await inspect(wrong, parserInThisThread())).problems, []);
    }
    const cut = textPdf().subarray(0, -60);
    assert.equal((await inspect(cut, parserInThisThread())).problems[0]?.code, 'file-corrupt');
  });

  it('keeps what is cheap to know, and one problem, where reading it came to nothing', async () => {
    const more = [
      stream(pdfaMetadata.attribute('1', 'A'), '/Type/Metadata', { plain: true }),
      info,
      signature,
    ];
    const file = textPdf({ more, catalogue: '/Metadata 4 0 R', trailer: '/Info 5 0 R' });
    for (const [content, start] of [
      [file, []],
      [joined(file.subarray(0, 9), `%${' '.repeat(80_000)}\n`, file.subarray(9)), []],
    ] as const) {
      const { facts, problems, text } = await inspect(
        new Uint8Array(content),
        parserInThisThread({ PDF: 'time' }),
        true,
      );
      assert.deepEqual(problems, [...start, { code: 'file-unreadable', params: { reason: 'time' } }]);
      assert.deepEqual([facts.pdfa, facts.signed, facts.title, text], ['1a', true, 'Attestation', '']);
    }
  });

  long('that is larger than what is read whole is left alone', async () => {
    const documentParser = parserInThisThread();
    const start = textPdf();
    const size = 60 * 1024 * 1024;
    const read = (offset: number, length: number): Promise<Uint8Array> =>
      Promise.resolve(
        offset < start.length
          ? start.subarray(offset, offset + length)
          : new Uint8Array(Math.min(length, size - offset)),
      );
    const file = { stamp: { size, modified: '1', inode: '1' }, read, close: () => Promise.resolve() };
    const { facts } = await inspectFile(
      file,
      'a.pdf',
      { hash: false, hasher: nodeHasher, documentParser },
      go,
    );
    assert.deepEqual([documentParser.asked, facts.searched], [0, 'none']);
  });
});

describe('PDFs without a reader', () => {
  it('show what is in clear, and nothing of what may be hidden', async () => {
    const more = [
      stream(pdfaMetadata.element('3', 'U'), '/Type/Metadata', { plain: true }),
      info,
      `${signature.slice(0, 9)}/V 7 0 R>>`,
      '<</Type/Sig/ByteRange[0 1 2 3]/Contents<00>/M(D:20260213100000Z)>>',
    ];
    const { facts } = await inspect(textPdf({ more, catalogue: '/Metadata 4 0 R', trailer: '/Info 5 0 R' }));
    assert.deepEqual(facts, {
      pdfa: '3u',
      signed: true,
      title: 'Attestation',
      dates: { created: '2026-02-11T10:32:00Z', modified: '2026-02-12', signed: '2026-02-13T10:00:00Z' },
      encrypted: false,
    });
    assert.deepEqual((await inspect(textPdf({ form: 'stream' }))).facts, { encrypted: false });
  });

  it('claim PDF/A in UTF-16 too', async () => {
    const claim = Buffer.from(pdfaMetadata.element('1', 'B'), 'utf16le');
    for (const bytes of [claim, Buffer.from(claim).swap16()]) {
      const { facts } = await inspect(textPdf({ more: [stream(bytes, '/Type/Metadata', { plain: true })] }));
      assert.equal(facts.pdfa, '1b');
    }
  });
});

const chapter = `requirements:
  SC.PSC.01:
    proofs:
      - { for: SC.PSC.01.01.01, cnda: { file: a.pdf, stage: attestation } }
  SC.PSC.02:
    proofs:
      - { for: SC.PSC.02.01.01, file: b.pdf }
`;

describe('a reader that fails', () => {
  it('costs one finding, and nothing of the rest', async () => {
    const folder = new MemoryFolder({
      'segur.yaml': dossierText,
      'rem/REM.rem.yaml': catalogueText,
      'preuves/a.preuves.yaml': chapter,
      'preuves/a.pdf': textPdf({ more: ['(breaks)'] }),
      'preuves/b.pdf': textPdf(),
    });
    const memory = createEvidenceMemory(
      nodeHasher,
      { now: () => someDay },
      parserInThisThread({ breaks: 'died' }),
    );
    const project = new Project({ folder, memory, clock: { now: () => someDay } }, 'segur.yaml');
    const { findings, evidence } = await project.lookAtEvidence(go);
    const unread = findings.filter(({ code }) => code === 'file-unreadable');
    assert.deepEqual(
      unread.map(({ severity, params }) => ({ severity, ...params })),
      [{ severity: 'warning', file: 'a.pdf', reason: 'died' }],
    );
    const other = evidence.states.get('preuves/b.pdf');
    assert.equal(other?.kind === 'present' && other.inspection.facts.textLayer, true);
    assert.deepEqual([...memory.lasting.keys()], ['preuves/b.pdf']);
  });
});

describe('text', () => {
  it('is read where what is remembered lacks it, and asked for once', async () => {
    const folder = new MemoryFolder({ 'a.pdf': textPdf(), 'b.png': 'x' });
    const documentParser = parserInThisThread();
    const memory = createEvidenceMemory(nodeHasher, undefined, documentParser);
    const look = async (wantsText: boolean): Promise<string | undefined> => {
      const citations = ['a.pdf', 'b.png'].map((path) => ({ folder: '', path, wantsHash: false, wantsText }));
      const { survey } = await lookAtEvidence(folder, { chapterFolders: [''], citations }, { memory }, go);
      const state = survey.states.get('a.pdf');
      return state?.kind === 'present' ? state.inspection.text : undefined;
    };
    assert.deepEqual([await look(false), documentParser.asked], [undefined, 1]);
    assert.deepEqual([await look(true), documentParser.asked], ['Bonjour', 2]);
    assert.deepEqual([await look(true), documentParser.asked], ['Bonjour', 2]);
    assert.deepEqual([await look(false), documentParser.asked], ['Bonjour', 2]);
  });
});
