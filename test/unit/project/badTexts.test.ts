import assert from 'node:assert/strict';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { catalogueText, dossierText, findingsOf, testDossier } from '../../support/dossierTexts';
import { long } from '../../support/long';

const go = new AbortController().signal;
const chapter = 'preuves/psc.preuves.yaml';
const catalogue = 'rem/REM.rem.yaml';
const dossier = 'segur.yaml';
const head = 'chapter: Pro Santé Connect\nrequirements:\n';
const entry = '  SC.PSC.02:\n    notApplicable: sans objet chez nous\n';
/** Its id is reported as unknown wherever it is: the sign that what is below a fault was read. */
const unknown = '  SC.PSC.98:\n    notApplicable: sans objet chez nous\n';

/** What is reported about one file, beside the proofs that are missing: code and line from 0. */
async function said(file: string, text: string | Uint8Array): Promise<readonly string[]> {
  const found = await findingsOf({ [file]: text });
  return found
    .filter((one) => one.includes(` ${file}:`) && !/^(?:proof|requirement)-missing /u.test(one))
    .map((one) => one.replace(` ${file}:`, ' '));
}

async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<Snapshot> {
  const { project } = testDossier(files);
  await project.load(go);
  const { snapshot } = project;
  assert.ok(snapshot);
  return snapshot;
}

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('a text that somebody else wrote', () => {
  long('is not read where it nests without end, whatever file it is', async () => {
    for (const attack of [
      `${'- '.repeat(1900)}${'? '.repeat(1300)}`,
      '['.repeat(90_000),
      '{b: '.repeat(4000),
    ]) {
      assert.deepEqual(await said(chapter, attack), ['yaml-too-deep 0']);
      assert.deepEqual(await said(chapter, `${head}  SC.PSC.01: ${attack}\n${unknown}`), [
        'yaml-too-deep 2',
        'unknown-requirement 3',
      ]);
      assert.deepEqual(await said(dossier, `${dossierText}more: ${attack}`), ['yaml-too-deep 8']);
      const below = catalogueText.split('\n').length - 1;
      assert.deepEqual(await said(catalogue, `${catalogueText}      - ${attack}`), [
        `yaml-too-deep ${below}`,
      ]);
    }
  });

  long('has each anchor and each alias reported, and none of them followed', async () => {
    const bomb = Array.from(
      { length: 9 },
      (_, at) =>
        `a${at}: &a${at} [${
          at === 0
            ? 'x'
            : Array(9)
                .fill(`*a${at - 1}`)
                .join(', ')
        }]\n`,
    ).join('');
    const found = await said(chapter, `${bomb}${head}${unknown}`);
    assert.equal(found.filter((one) => one.startsWith('yaml-alias ')).length, 9 + 8 * 9);
    assert.ok(found.includes('unknown-requirement 11'));
    const shared = `${head}  SC.PSC.01:\n    notApplicable: &même non\n  SC.PSC.02: *même\n${unknown}`;
    assert.deepEqual(
      (await said(chapter, shared)).filter((one) => /alias|unknown/u.test(one)),
      ['yaml-alias 3', 'yaml-alias 4', 'unknown-requirement 5'],
    );
  });

  it('has an alias reported that leads nowhere', async () => {
    const found = await said(chapter, `${head}  SC.PSC.01:\n    proofs: *rien\n${unknown}`);
    assert.deepEqual(found, ['yaml-alias 3', 'unknown-requirement 4']);
  });

  long(
    'may have thousands of anchors, or of keys in one place: a repeated one is reported, and what follows is read',
    async () => {
      const keys = (more: (at: number) => string): string =>
        Array.from({ length: 5000 }, (_, at) => `    k${at}: ${more(at)}\n`).join('');
      const one = await said(chapter, `${head}  SC.PSC.01:\n${keys(() => '1')}    k7: 2\n${unknown}`);
      assert.ok(one.includes('duplicate-key 5003'));
      assert.ok(one.includes('unknown-requirement 5004'));
      const anchors = (at: number): string => (at % 2 === 0 ? `&n${at} 1` : `*n${at - 1}`);
      const other = await said(chapter, `${head}  SC.PSC.01:\n${keys(anchors)}${unknown}`);
      assert.ok(other.includes('yaml-alias 3') && other.includes('unknown-requirement 5003'));
    },
  );

  it('has merge keys, binary values and marks of types reported at their lines', async () => {
    const text = `${head}  SC.PSC.01:\n    <<: { proofs: [] }\n  SC.PSC.02: !!binary aGVsbG8=\n  SC.PSC.03:\n    notApplicable: !perso sans objet\n${unknown}`;
    assert.deepEqual(
      (await said(chapter, text)).filter((one) => /yaml|98|unknown-requirement 7/u.test(one)),
      ['yaml-alias 3', 'yaml-syntax 4', 'yaml-syntax 6', 'unknown-requirement 7'],
    );
  });

  long('has its places right behind a byte order mark and any line ends', async () => {
    const lines = `${head}${entry}${unknown}`;
    for (const text of [
      `\ufeff${lines}`,
      `\ufeff${lines.replaceAll('\n', '\r\n')}`,
      lines.replace('\n', '\r\n'),
      lines.replace('sans objet', 'sans\u2028objet'),
    ])
      assert.deepEqual(await said(chapter, text), ['unknown-requirement 4'], JSON.stringify(text));
    const nbsp = await said(chapter, `${head}${entry}${unknown.replace(':', ':\u00a0x')}`);
    assert.ok(nbsp.length > 0 && nbsp.every((one) => one.endsWith(' 4')), nbsp.join());
  });

  long('is reported once as in another encoding, and nothing of it is read as words', async () => {
    const texts = {
      [chapter]: `${head}${unknown}`,
      [dossier]: `# é\n${dossierText}`,
      [catalogue]: catalogueText,
    };
    for (const [file, text] of Object.entries(texts))
      for (const bytes of [latin(text), wide(text), wide(`\ufeff${text}`)])
        assert.deepEqual(await said(file, bytes), ['encoding-unsupported 0'], file);
  });

  it('may hold zeros and what turns letters round, in ids and in paths: each is reported, and nothing is opened', async () => {
    const proof = (path: string): string => `    proofs: [{ file: "${path}" }]\n`;
    const entries = `  SC.PSC.01:\n${proof('a\\0b.png')}  SC.PSC.02:\n${proof('a\\u202egnp.txt')}`;
    const { project, folder } = testDossier({
      [chapter]: `${head}${entries}  "SC.\\u202ePSC.02": {}\n  "SC\\0": {}\n`,
    });
    await project.load(go);
    const { findings } = await project.lookAtEvidence(go);
    const lines = findings.filter(({ file }) => file === chapter).map(({ range }) => range.start.line);
    for (const line of [3, 5, 6, 7]) assert.ok(lines.includes(line), String(line));
    assert.deepEqual(folder.opens, []);
    assert.deepEqual(await said(chapter, `${head}  SC.PSC.01: a\0b\n`), ['encoding-unsupported 0']);
  });

  long('is read with a line of 5 MB, and refused above 20 MB', async () => {
    const long = `${head}${entry.replace('sans', 'voir la note '.repeat(400_000))}${unknown}`;
    assert.deepEqual(await said(chapter, long), ['unknown-requirement 4']);
    const huge = new Uint8Array(21 * 1024 * 1024).fill(0x23);
    for (const file of [chapter, dossier, catalogue])
      assert.deepEqual(await said(file, huge), ['file-too-large 0'], file);
  });

  long('says in one sentence that it holds nothing of use, whatever file it is', async () => {
    for (const text of ['', '# rien\n', 'null\n', '---\n', '~\n'])
      for (const file of [chapter, dossier, catalogue])
        assert.deepEqual(await said(file, text), ['schema-invalid 0'], file + JSON.stringify(text));
    for (const file of [chapter, catalogue])
      assert.deepEqual(await said(file, '- a\n- b\n'), ['schema-invalid 0'], file);
  });

  it('keeps versions, words and days as they are written, and reports days that do not exist', async () => {
    const { dossier: about } = await read({ [dossier]: dossierText.replace('3.2.0', '1.10') });
    assert.equal(about.product.version?.value, '1.10');
    const { dossier: octal } = await read({ [dossier]: dossierText.replace('3.2.0', '0o17') });
    assert.equal(octal.product.version?.value, '0o17');
    const days = 'milestones:\n  date1: 2026-02-30\n  date2: no\n  date3: 2026-3-1\n';
    const found = await said(dossier, `${dossierText}${days}`);
    assert.deepEqual(found, ['schema-invalid 9', 'schema-invalid 10', 'schema-invalid 11']);
  });
});
