import assert from 'node:assert/strict';
import { bytes, lfsPointer, office, pdf, png, samples } from '../../support/evidenceBytes';
import { withMarks } from '../../support/marks';
import { catalogueOf, codesOf, snapshotOf } from '../../support/ruleCodes';
import { long } from '../../support/long';

describe('rules on files', () => {
  long('finds each fault of a file once, and by one code', async () => {
    assert.equal(await codesOf('{ file: a.png }', 'demonstration', { 'a.png': png() }), '');
    assert.equal(await codesOf('{ file: b.png }', 'log', { 'a.png': png() }), 'file-not-found');
    assert.equal(await codesOf('{ file: "" }', 'log'), 'schema-invalid');
    assert.equal(await codesOf('{ file: "  " }', 'log'), 'schema-invalid');
    assert.equal(await codesOf('{ file: A.png }', 'demonstration', { 'a.png': png() }), 'file-case-mismatch');
    assert.equal(await codesOf('{ file: ../../a.png }'), 'file-outside-dossier');
    assert.equal(await codesOf("{ file: 'C:\\a.png' }"), 'file-outside-dossier');
    assert.equal(await codesOf('{ file: aux.png }'), 'file-unreadable');
    assert.equal(await codesOf('{ file: X }', 'log', { 'X/a.png': png() }), 'file-not-regular');
    assert.equal(await codesOf('{ file: a.png }', 'log', { 'a.png': '' }), 'file-empty');
    assert.equal(await codesOf('{ file: a.png }', 'log', { 'a.png': lfsPointer }), 'lfs-pointer');
    assert.equal(await codesOf('{ file: a.png }', 'log', { 'a.png': png().subarray(0, -4) }), 'file-corrupt');
    assert.equal(await codesOf('{ file: a.png }', 'log', { 'a.png': pdf() }), 'extension-mismatch');
    const locked = pdf({ trailer: '/Encrypt 9 0 R' });
    assert.equal(await codesOf('{ file: a.pdf }', 'mail-source', { 'a.pdf': locked }), 'pdf-encrypted');
  });

  it('finds a name whose accents are written in the other form, and only says so', async () => {
    const snapshot = await snapshotOf(
      `chapter: Essai\nrequirements:\n  SC.X.01:\n    proofs:\n      - file: ${'é.png'.normalize('NFC')}\n`,
      catalogueOf('demonstration'),
      { ['é.png'.normalize('NFD')]: png() },
    );
    const found = snapshot.findings.find(({ code }) => code === 'file-name-normalisation');
    assert.equal(found?.severity, 'information');
  });

  it('points at the path, and names the file that was likely meant as the citation would write it', async () => {
    const { text, ranges } = withMarks(
      'chapter: Essai\nrequirements:\n  # avant\n  SC.X.01:\n    proofs:\n      - file: [[PSC/conexion.png]]\n',
    );
    const { findings } = await snapshotOf(text, catalogueOf('other'), { 'PSC/connexion.png': png() });
    const { code, range, params, requirement, scenario, expectedProof } =
      findings.find((one) => one.code === 'file-not-found') ?? {};
    assert.deepEqual(
      { code, range, params, requirement, scenario, expectedProof },
      {
        code: 'file-not-found',
        range: ranges[0],
        params: { file: 'PSC/conexion.png', nearest: 'PSC/connexion.png', moved: '' },
        requirement: 'SC.X.01',
        scenario: 'SC.X.01.01',
        expectedProof: 'SC.X.01.01.01',
      },
    );
  });

  it('looks at the files of CNDA and EDC PSC proofs as well', async () => {
    assert.equal(await codesOf('{ cnda: { file: a.png, stage: attestation } }', 'cnda'), 'file-not-found');
    assert.equal(
      await codesOf('{ psc: { file: a.pdf, role: user } }', 'psc-habilitation', { 'a.pdf': '' }),
      'file-empty',
    );
  });

  it('finds a file that changed after its sum was written, at the sum', async () => {
    const { text, ranges } = withMarks(
      `chapter: Essai\nrequirements:\n  SC.X.01:\n    proofs:\n      - file: a.png\n        sha256: [[${'0'.repeat(64)}]]\n`,
    );
    const { findings } = await snapshotOf(text, catalogueOf('demonstration'), { 'a.png': png() });
    assert.deepEqual(findings.find(({ code }) => code === 'file-changed')?.range, ranges[0]);
  });

  it('says nothing where the sum is right, in either case', async () => {
    const { createHash } = await import('node:crypto');
    const sum = createHash('sha256').update(png()).digest('hex').toUpperCase();
    assert.equal(await codesOf(`{ file: a.png, sha256: ${sum} }`, 'demonstration', { 'a.png': png() }), '');
  });
});

describe('rules on formats', () => {
  const refused: readonly (readonly [kinds: string, name: string, content: string | Uint8Array])[] = [
    ['demonstration', 'a.docx', office('word')],
    ['demonstration', 'a.log', 'connexion\n'],
    ['screenshot', 'a.csv', samples['csv'] ?? ''],
    ['screenshot', 'a.zip', samples['zip'] ?? ''],
    ['video', 'a.png', png()],
    ['log', 'a.png', png()],
    ['mail-source', 'a.png', png()],
    ['pdfa-document', 'a.docx', office('word')],
    ['xdm-archive', 'a.xml', samples['xml'] ?? ''],
    ['gazelle-link', 'a.pdf', pdf()],
    ['msante-test', 'a.png', png()],
  ];
  for (const [kinds, name, content] of refused) {
    it(`refuses ${name} where ${kinds} is asked`, async () => {
      assert.equal(await codesOf(`{ file: ${name} }`, kinds, { [name]: content }), 'format-not-accepted');
    });
  }

  const accepted: readonly (readonly [kinds: string, name: string, content: string | Uint8Array])[] = [
    ['demonstration', 'a.mp4', samples['mp4'] ?? ''],
    ['demonstration', 'a.pdf', pdf()],
    ['document', 'a.docx', office('word')],
    ['document', 'a.png', png()],
    ['document', 'a.md', '# Titre\n'],
    ['log', 'trace.log', 'connexion\n'],
    ['log', 'a.xml', samples['xml'] ?? ''],
    ['mail-source', 'a.eml', samples['eml'] ?? ''],
    ['cnda', 'a.pdf', pdf()],
    ['other', 'a.zip', samples['zip'] ?? ''],
    ['log, demonstration', 'a.png', png()],
    ['log', 'a.bin', bytes([0, 1, 2, 250, 251, 9, 0, 3])],
  ];
  for (const [kinds, name, content] of accepted) {
    it(`takes ${name} where ${kinds} is asked`, async () => {
      assert.equal(await codesOf(`{ file: ${name} }`, kinds, { [name]: content }), '');
    });
  }

  it('distinguishes links and test numbers from files', async () => {
    const link = 'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3';
    assert.equal(await codesOf(`{ gazelle: "${link}", test: T }`, 'gazelle-link'), '');
    assert.equal(await codesOf(`{ link: "${link}" }`, 'demonstration'), '');
    assert.equal(await codesOf(`{ link: "${link}" }`, 'cnda'), 'format-not-accepted');
    assert.equal(await codesOf('{ motco2: 48213, test: T }', 'msante-test'), '');
    assert.equal(await codesOf('{ motco2: 48213, test: T }', 'gazelle-link'), 'format-not-accepted');
  });
});
