import assert from 'node:assert/strict';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { testDossier } from '../../support/dossierTexts';
import { bytes, lfsPointer, office, pdf, png, samples } from '../../support/evidenceBytes';
import { withMarks } from '../../support/marks';

const go = new AbortController().signal;

/** A requirement `SC.X.nn` for each list of kinds, each expecting one proof of those kinds. */
function catalogueOf(...kinds: readonly string[]): string {
  const requirements = kinds.map((list, at) => {
    const id = `SC.X.${String(at + 1).padStart(2, '0')}`;
    return `      - id: ${id}
        nature: EXIGENCE
        profiles: [Général]
        statement: Le système DOIT.
        scenarios:
          - id: ${id}.01
            text: Faire.
            proofs:
              - number: ${id}.01.01
                kinds: [${list}]
                text: Preuve
`;
  });
  return `rem: 1\nchapters:\n  - name: Essai\n    requirements:\n${requirements.join('')}`;
}

const dossierText = 'segur: 1\nproduct: { name: Radiance, version: 3.2.0 }\ncatalogue: rem/REM.rem.yaml\n';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function snapshotOf(chapter: string, catalogue: string, files: Files = {}): Promise<Snapshot> {
  const { project } = testDossier({
    'segur.yaml': dossierText,
    'rem/REM.rem.yaml': catalogue,
    'preuves/x.preuves.yaml': chapter,
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`preuves/${name}`, content])),
  });
  await project.load(go);
  return project.lookAtEvidence(go);
}

/** The pictures of these tests are a few pixels wide. */
const silent = new Set(['proof-missing', 'image-too-small']);

/** Codes of one proof, written as YAML in flow, against the kinds expected. */
async function codesOf(proof: string, kinds = 'other', files: Files = {}): Promise<string> {
  const { findings } = await snapshotOf(
    `chapter: Essai\nrequirements:\n  SC.X.01:\n    proofs:\n      - ${proof}\n`,
    catalogueOf(kinds),
    files,
  );
  return findings
    .flatMap(({ code }) => (silent.has(code) || code === 'evidence-orphan' ? [] : [code]))
    .join(', ');
}

describe('rules on files', () => {
  it('finds each fault of a file once, and by one code', async () => {
    assert.equal(await codesOf('{ file: a.png }', 'demonstration', { 'a.png': png() }), '');
    assert.equal(await codesOf('{ file: b.png }', 'log', { 'a.png': png() }), 'file-not-found');
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
        params: { file: 'PSC/conexion.png', nearest: 'PSC/connexion.png' },
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

  it('tells links and test numbers apart from files', async () => {
    const link = 'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3';
    assert.equal(await codesOf(`{ gazelle: "${link}", test: T }`, 'gazelle-link'), '');
    assert.equal(await codesOf(`{ link: "${link}" }`, 'demonstration'), '');
    assert.equal(await codesOf(`{ link: "${link}" }`, 'cnda'), 'format-not-accepted');
    assert.equal(await codesOf('{ motco2: 48213 }', 'msante-test'), '');
    assert.equal(await codesOf('{ motco2: 48213 }', 'gazelle-link'), 'format-not-accepted');
  });
});

describe('rules on links and numbers', () => {
  it('asks for the name of the test beside a Gazelle link', async () => {
    const link = 'https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3';
    assert.equal(await codesOf(`{ gazelle: "${link}" }`), 'test-name-missing');
    assert.equal(await codesOf(`{ gazelle: "${link}", test: "" }`), 'schema-invalid');
    assert.equal(await codesOf(`{ link: "${link}" }`), '');
  });

  it('wants a positive whole number of a MOTCO2 test', async () => {
    for (const number of ['48213', '"48213"', '007'])
      assert.equal(await codesOf(`{ motco2: ${number} }`), '', number);
    for (const number of ['0', '-3', '48.5', '48O13', '"48 213"', 'https://a.fr/execution/show/48213']) {
      assert.equal(await codesOf(`{ motco2: ${number} }`), 'test-number-invalid', number);
    }
  });

  it('points at the address', async () => {
    const { text, ranges } = withMarks(
      'chapter: Essai\nrequirements:\n  SC.X.01:\n    proofs:\n      - link: [[http://interop.esante.gouv.fr/a1]]\n',
    );
    const { findings } = await snapshotOf(text, catalogueOf('other'));
    assert.deepEqual(findings.find(({ code }) => code === 'link-insecure')?.range, ranges[0]);
  });
});

describe('rules on evidence as a whole', () => {
  const chapter = (entries: string): string => `chapter: Essai\nrequirements:\n${entries}`;

  it('says that one file serves several expected proofs, at each later place, with the first', async () => {
    const { text, ranges } = withMarks(
      chapter(
        '  SC.X.01:\n    proofs:\n      - file: [[a.png]]\n  SC.X.02:\n    proofs:\n      - file: [[./a.png]]\n      - file: b.png\n',
      ),
    );
    const { findings } = await snapshotOf(text, catalogueOf('other', 'other'), {
      'a.png': png(),
      'b.png': png(),
    });
    const reused = findings.filter(({ code }) => code === 'evidence-reused');
    assert.deepEqual(
      reused.map(({ range, severity, related, expectedProof }) => ({
        range,
        severity,
        related,
        expectedProof,
      })),
      [
        {
          range: ranges[1],
          severity: 'information',
          related: [{ file: 'preuves/x.preuves.yaml', range: ranges[0], note: 'first-one' }],
          expectedProof: 'SC.X.02.01.01',
        },
      ],
    );
  });

  it('says nothing of one file twice under one expected proof: that is a duplicate', async () => {
    const text = chapter('  SC.X.01:\n    proofs:\n      - file: a.png\n      - file: a.png\n');
    const { findings } = await snapshotOf(text, catalogueOf('other'), { 'a.png': png() });
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['duplicate-proof'],
    );
  });

  it('names each file that nothing cites once, at the chapter, and not what tools leave behind', async () => {
    const files = {
      'a.png': png(),
      'X/oublié.png': png(),
      'X/.gitkeep': '',
      'X/Thumbs.db': 'x',
      'X/README.md': 'x',
      'X/~$note.docx': 'x',
    };
    const { text, ranges } = withMarks(
      'chapter: [[Essai]]\nrequirements:\n  SC.X.01:\n    proofs:\n      - file: a.png\n',
    );
    const { findings } = await snapshotOf(text, catalogueOf('other'), files);
    assert.deepEqual(
      findings.map(({ code, file, range, params }) => ({ code, file, range, params })),
      [
        {
          code: 'evidence-orphan',
          file: 'preuves/x.preuves.yaml',
          range: ranges[0],
          params: { file: 'preuves/X/oublié.png' },
        },
      ],
    );
  });

  it('does not call a file uncited that a wrong path was meant for, or that a broken entry names', async () => {
    const missed = chapter('  SC.X.01:\n    proofs:\n      - file: X/conexion.png\n');
    const found = await snapshotOf(missed, catalogueOf('other'), { 'X/connexion.png': png() });
    assert.deepEqual(
      found.findings.map(({ code }) => code),
      ['file-not-found'],
    );
    const unclosed = chapter('  SC.X.01:\n    proofs:\n      - file: "X/connexion.png\n  SC.X.02: {}\n');
    const broken = await snapshotOf(unclosed, catalogueOf('other'), { 'X/connexion.png': png() });
    assert.deepEqual(
      broken.findings.map(({ code }) => code).filter((code) => code.startsWith('evidence')),
      [],
    );
  });

  it('places an uncited file with the chapter file named like its folder, else with one that cites its neighbours', async () => {
    const { project } = testDossier({
      'segur.yaml': dossierText,
      'rem/REM.rem.yaml': catalogueOf('other', 'other'),
      'preuves/a.preuves.yaml': chapter('  SC.X.01:\n    proofs:\n      - file: images/vu.png\n'),
      'preuves/dmp.preuves.yaml': chapter('  SC.X.02:\n    proofs:\n      - file: autre/vu.png\n'),
      'preuves/images/vu.png': png(),
      'preuves/autre/vu.png': png(),
      'preuves/autre/non-vu.png': png(),
      'preuves/DMP/non-vu.png': png(),
      'preuves/ailleurs/non-vu.png': png(),
    });
    await project.load(go);
    const { findings } = await project.lookAtEvidence(go);
    const places = findings.flatMap(({ code, file, params }) =>
      code === 'evidence-orphan' ? [`${String(params['file'])} ${file}`] : [],
    );
    assert.deepEqual(places.sort(), [
      'preuves/DMP/non-vu.png preuves/dmp.preuves.yaml',
      'preuves/ailleurs/non-vu.png preuves/a.preuves.yaml',
      'preuves/autre/non-vu.png preuves/dmp.preuves.yaml',
    ]);
  });

  it('says nothing of any file before one was looked at', async () => {
    const { project } = testDossier({
      'segur.yaml': dossierText,
      'rem/REM.rem.yaml': catalogueOf('other'),
      'preuves/x.preuves.yaml': chapter('  SC.X.01:\n    proofs:\n      - file: absent.png\n'),
      'preuves/b.png': png(),
    });
    const { findings } = await project.load(go);
    assert.deepEqual(
      findings.map(({ code }) => code),
      [],
    );
  });
});
