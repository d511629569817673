import assert from 'node:assert/strict';
import type { Facts, FileFault } from '../../../src/core/inspect/model';
import { type Crafted, craftedCodes, craftedFindings, craftedProduct } from '../../support/craftedEvidence';
import { long } from '../../support/long';

/** Codes of one file given for one expected proof. */
async function codesOf(expected: string, name: string, crafted: Crafted, dossier?: string): Promise<string> {
  const codes = await craftedCodes({
    expected: [expected],
    proofs: [`{ file: ${name} }`],
    files: { [name]: crafted },
    ...(dossier === undefined ? {} : { dossier }),
  });
  return codes.join(', ');
}

function pdf(facts: Facts): Crafted {
  return { type: 'pdf', facts: { pages: 2, textLayer: true, signed: false, ...facts } };
}

const picture = (width: number, height: number, type = 'png'): Crafted => ({
  type,
  facts: { width, height },
});

describe('a PDF without text', () => {
  it('is reported where its text is compared with the dossier', async () => {
    const scan = pdf({ textLayer: false, pdfa: '1b' });
    assert.equal(await codesOf('{ kinds: [cnda] }', 'a.pdf', scan), 'pdf-without-text');
    assert.equal(await codesOf('{ kinds: [pdfa-document] }', 'a.pdf', scan), 'pdf-without-text');
    assert.equal(await codesOf('{ kinds: [attestation] }', 'a.pdf', scan), 'pdf-without-text');
  });

  long('is not reported where pictures are accepted, or where the file was not searched', async () => {
    const scan = pdf({ textLayer: false });
    assert.equal(await codesOf('{ kinds: [demonstration] }', 'a.pdf', scan), '');
    assert.equal(await codesOf('{ kinds: [cnda, scan] }', 'a.pdf', scan), '');
    assert.equal(await codesOf('{ kinds: [cnda] }', 'a.pdf', pdf({})), '');
    assert.equal(await codesOf('{ kinds: [cnda] }', 'a.pdf', { type: 'pdf' }), '');
  });

  it('only informs', async () => {
    const [finding] = await craftedFindings({
      expected: ['{ kinds: [cnda] }'],
      proofs: ['{ file: a.pdf }'],
      files: { 'a.pdf': pdf({ textLayer: false }) },
    });
    assert.equal(finding?.severity, 'information');
  });
});

describe('PDF/A', () => {
  it('is missed where the kind or the prose asks for it', async () => {
    assert.equal(await codesOf('{ kinds: [pdfa-document] }', 'a.pdf', pdf({})), 'pdfa-missing');
    assert.equal(await codesOf('{ kinds: [document], demands: [pdfa] }', 'a.pdf', pdf({})), 'pdfa-missing');
    assert.equal(
      await codesOf('{ kinds: [document], demands: [pdfa] }', 'a.png', picture(800, 600)),
      'pdfa-missing',
    );
  });

  it('is not missed where it is there, not asked for, or could not be looked for', async () => {
    assert.equal(await codesOf('{ kinds: [pdfa-document] }', 'a.pdf', pdf({ pdfa: '1b' })), '');
    assert.equal(await codesOf('{ kinds: [document] }', 'a.pdf', pdf({})), '');
    assert.equal(await codesOf('{ kinds: [pdfa-document, document] }', 'a.pdf', pdf({})), '');
    assert.equal(await codesOf('{ kinds: [pdfa-document] }', 'a.pdf', { type: 'pdf' }), '');
    assert.equal(
      await codesOf('{ kinds: [pdfa-document] }', 'a.png', picture(800, 600)),
      'format-not-accepted',
    );
  });

  it('is no more asked for where the dossier says so', async () => {
    const dossier = `${craftedProduct}policy: { require: { pdfa-document: [] } }\n`;
    assert.equal(await codesOf('{ kinds: [pdfa-document] }', 'a.pdf', pdf({}), dossier), '');
    const asking = `${craftedProduct}policy: { require: { document: [pdfa, signed] } }\n`;
    assert.equal(
      await codesOf('{ kinds: [document] }', 'a.pdf', pdf({}), asking),
      'pdfa-missing, signature-missing',
    );
  });
});

describe('an electronic signature', () => {
  async function severityOf(expected: string, crafted: Crafted): Promise<string | undefined> {
    const findings = await craftedFindings({
      expected: [expected],
      proofs: ['{ file: a.pdf }'],
      files: { 'a.pdf': crafted },
    });
    return findings.find(({ code }) => code === 'signature-missing')?.severity;
  }

  it('is missed in the form of the penetration test, scanned or not', async () => {
    assert.equal(await severityOf('{ kinds: [pentest-form] }', pdf({})), 'error');
    assert.equal(await severityOf('{ kinds: [pentest-form] }', pdf({ textLayer: false })), 'error');
  });

  it('is a warning in an attestation, an error where the prose says signed', async () => {
    assert.equal(await severityOf('{ kinds: [attestation] }', pdf({})), 'warning');
    assert.equal(await severityOf('{ kinds: [attestation], demands: [signed] }', pdf({})), 'error');
    assert.equal(await severityOf('{ kinds: [document], demands: [signed] }', pdf({})), 'error');
  });

  it('is not asked for by the prose of one case among several', async () => {
    const cases =
      "{ kinds: [document], demands: [signed], text: 'CAS 1 : un document OU CAS 2 : une attestation signée' }";
    assert.equal(await severityOf(cases, pdf({})), undefined);
  });

  long(
    'is not missed in a scan, in a signed file, where none is asked for, or where nobody looked',
    async () => {
      assert.equal(await severityOf('{ kinds: [attestation] }', pdf({ textLayer: false })), undefined);
      assert.equal(await severityOf('{ kinds: [pentest-form] }', pdf({ signed: true })), undefined);
      assert.equal(await severityOf('{ kinds: [document] }', pdf({})), undefined);
      assert.equal(await severityOf('{ kinds: [pentest-form] }', { type: 'pdf' }), undefined);
      assert.equal(await codesOf('{ kinds: [attestation] }', 'a.jpg', picture(800, 600, 'jpg')), '');
    },
  );
});

describe('the size of a picture', () => {
  it('is too small below 400 pixels for its longer side', async () => {
    assert.equal(await codesOf('{ kinds: [screenshot] }', 'a.png', picture(399, 300)), 'image-too-small');
    assert.equal(await codesOf('{ kinds: [screenshot] }', 'a.png', picture(300, 400)), '');
    assert.equal(await codesOf('{ kinds: [screenshot] }', 'a.png', { type: 'png' }), '');
    assert.equal(await codesOf('{ kinds: [screenshot] }', 'a.svg', picture(16, 16, 'svg')), '');
    assert.equal(await codesOf('{ kinds: [other] }', 'a.png', picture(16, 16)), '');
  });

  it('is what the dossier says, and nothing at 0', async () => {
    const [strict, lax] = [900, 0].map((least) => `${craftedProduct}policy: { pictureMinimum: ${least} }\n`);
    assert.equal(
      await codesOf('{ kinds: [screenshot] }', 'a.png', picture(800, 600), strict),
      'image-too-small',
    );
    assert.equal(await codesOf('{ kinds: [screenshot] }', 'a.png', picture(8, 6), lax), '');
  });
});

describe('what is wrong in the bytes', () => {
  it('is said by its own code, at the path', async () => {
    const problems: readonly FileFault[] = [
      { code: 'xml-malformed', params: { line: '3', what: 'syntax' } },
      { code: 'doctype-refused', params: { line: '1', what: 'doctype' } },
      { code: 'hl7-malformed', params: { line: '2' } },
      { code: 'archive-unsafe', params: { what: 'ratio' } },
    ];
    for (const problem of problems) {
      const broken: Crafted = { type: 'xml', problems: [problem] };
      assert.equal(await codesOf('{ kinds: [data-file] }', 'a.xml', broken), problem.code);
    }
  });

  it('hides what could be reported besides', async () => {
    const broken = {
      ...pdf({}),
      problems: [{ code: 'file-corrupt', params: { type: 'pdf', what: 'truncated' } }],
    } as const;
    assert.equal(await codesOf('{ kinds: [pdfa-document] }', 'a.pdf', broken), 'file-corrupt');
  });
});

describe('messages, documents and archives', () => {
  it('misses the MSH segment in a text given as a message, as a warning', async () => {
    assert.equal(await codesOf('{ kinds: [hl7-message] }', 'a.txt', { type: 'txt' }), 'hl7-malformed');
    assert.equal(
      await codesOf('{ kinds: [hl7-message] }', 'a.hl7', { type: 'hl7', facts: { hl7: 'ADT^A28' } }),
      '',
    );
    assert.equal(
      await codesOf('{ kinds: [hl7-message] }', 'a.txt', { type: 'txt', facts: { hl7: 'ADT^A28' } }),
      '',
    );
    assert.equal(await codesOf('{ kinds: [hl7-message, log] }', 'a.txt', { type: 'txt' }), '');
  });

  it('refuses XML that is no CDA where a CDA is asked for', async () => {
    const xml = (cda: boolean): Crafted => ({ type: 'xml', facts: { xmlRoot: 'a', cda } });
    assert.equal(await codesOf('{ kinds: [cda-document] }', 'a.xml', xml(false)), 'format-not-accepted');
    assert.equal(await codesOf('{ kinds: [cda-document] }', 'a.xml', xml(true)), '');
    assert.equal(await codesOf('{ kinds: [cda-document] }', 'a.xml', { type: 'xml' }), '');
    assert.equal(await codesOf('{ kinds: [cda-document, log] }', 'a.xml', xml(false)), '');
  });

  long('finds an IHE_XDM archive that is none, or lacks a part, and names the part', async () => {
    const zip = (facts: Facts): Crafted => ({ type: 'zip', facts });
    assert.equal(await codesOf('{ kinds: [xdm-archive] }', 'a.zip', zip({ xdm: false })), 'xdm-incomplete');
    assert.equal(
      await codesOf('{ kinds: [xdm-archive] }', 'a.zip', zip({ xdm: true, xdmMissing: ['README.TXT'] })),
      'xdm-incomplete',
    );
    assert.equal(await codesOf('{ kinds: [xdm-archive] }', 'a.zip', zip({ xdm: true })), '');
    assert.equal(await codesOf('{ kinds: [xdm-archive] }', 'a.zip', zip({})), '');
    assert.equal(await codesOf('{ kinds: [log] }', 'a.zip', zip({ xdm: false })), '');
  });
});

describe('the number of files', () => {
  async function codes(expected: string, names: readonly string[], type = 'png'): Promise<string> {
    const found = await craftedCodes({
      expected: [expected],
      proofs: names.map((name) => `{ file: ${name} }`),
      files: Object.fromEntries(names.map((name) => [name, picture(800, 600, type)])),
    });
    return found.join(', ');
  }

  long('is too small for one picture where several are asked for', async () => {
    assert.equal(await codes('{ kinds: [screenshot], several: true }', ['a.png']), 'too-few-files');
    assert.equal(await codes('{ kinds: [screenshot], several: true }', ['a.png', 'b.png']), '');
    assert.equal(await codes('{ kinds: [screenshot] }', ['a.png']), '');
    assert.equal(await codes('{ kinds: [screenshot], several: true }', ['a.tif'], 'tif'), '');
    assert.equal(await codes('{ kinds: [demonstration], several: true }', ['a.png']), '');
  });
});
