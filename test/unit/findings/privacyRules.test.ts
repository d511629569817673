import assert from 'node:assert/strict';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { messageOf } from '../../../src/core/findings/messageOf';
import { type Crafted, craftedFindings, craftedProduct } from '../../support/craftedEvidence';
import { Project } from '../../../src/core/project/project';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { grouped, withKey } from '../../support/identityNumbers';
import { MemoryFolder } from '../../support/memoryFolder';

const patient = withKey('2840575123456');

async function found(
  proof: string,
  files: Readonly<Record<string, Crafted>> = {},
  dossier = craftedProduct,
): Promise<readonly string[]> {
  const findings = await craftedFindings({
    expected: ['{ kinds: [other] }'],
    proofs: [proof],
    files,
    dossier,
  });
  for (const finding of findings) {
    for (const language of ['fr', 'en'] as const) {
      assert.ok(!messageOf(finding, language).includes(patient), 'no value in a message');
    }
  }
  return findings.map(
    ({ code, file, range }) => `${code} ${file}:${range.start.line}:${range.start.character}`,
  );
}

const chapter = 'preuves/x.preuves.yaml';

describe('privacy', () => {
  it('is in danger from what a file holds, one finding for each sort', async () => {
    const facts = {
      personal: { count: 3, places: [1, 7] },
      productionDomains: { count: 1, places: [2] },
      location: true,
      afterEnd: 5000,
    };
    assert.deepEqual(await found('{ file: a.txt }', { 'a.txt': { type: 'txt', facts } }), [
      `personal-data-suspected ${chapter}:4:16`,
      `location-metadata ${chapter}:4:16`,
      `production-identity-domain ${chapter}:4:16`,
      `data-after-end ${chapter}:4:16`,
    ]);
    const none = { personal: { count: 0, places: [] }, location: false };
    assert.deepEqual(await found('{ file: a.txt }', { 'a.txt': { type: 'txt', facts: none } }), []);
  });

  it('is reported with the count and the places, in lines or in pages', async () => {
    const facts = { personal: { count: 3, places: [1, 7] } };
    const says = async (type: string): Promise<string> => {
      const [finding] = await craftedFindings({
        expected: ['{ kinds: [other] }'],
        proofs: ['{ file: a }'],
        files: { a: { type, facts } },
      });
      assert.ok(finding !== undefined);
      return messageOf(finding, 'en');
    };
    assert.match(await says('txt'), /3 INS\/NIR .*\(lines 1, 7\)/u);
    assert.match(await says('pdf'), /\(pages 1, 7\)/u);
  });

  it('is in danger from the name of a file, said once', async () => {
    const name = `releve_${patient}.txt`;
    assert.deepEqual(await found(`{ file: ${name} }`, { [name]: { type: 'txt' } }), [
      `personal-data-suspected ${chapter}:4:16`,
    ]);
    assert.deepEqual(await found(`{ file: ${patient}/a.txt }`), [
      `file-not-found ${chapter}:4:16`,
      `personal-data-suspected ${chapter}:4:16`,
    ]);
  });

  it('is in danger from names that no proof cites, once for each folder', async () => {
    const cited = { 'a.txt': { type: 'txt' } };
    const strays = [
      `${patient}/a.png`,
      `${patient}/b/c.png`,
      `X/scan_${grouped(patient, '_')}.png`,
      `X/capture.png`,
    ];
    const files = { ...cited, ...Object.fromEntries(strays.map((name) => [name, { type: 'png' }])) };
    const findings = await craftedFindings({
      expected: ['{ kinds: [other] }'],
      proofs: ['{ file: a.txt }'],
      files,
    });
    assert.deepEqual(
      findings.map(({ code, file, range }) => `${code} ${file}:${range.start.line}:${range.start.character}`),
      [`personal-data-suspected ${chapter}:0:9`, `personal-data-suspected ${chapter}:0:9`],
    );
    assert.deepEqual(
      findings.map((finding) => messageOf(finding, 'en').split('”')[0]),
      ['The name of “preuves/• •• •• •• ••• ••• ••', 'The name of “preuves/X/scan_• •• •• •• ••• ••• ••.png'],
    );
  });

  it('is in danger from the head of a chapter file, and from the id of an entry', async () => {
    const folder = new MemoryFolder({
      'segur.yaml': craftedProduct,
      'rem/REM.rem.yaml': 'rem: 1\nchapters: []\n',
      'preuves/x.preuves.yaml': `chapter: Essai de ${patient}\nnotes: [vu, ${grouped(patient)}]\nrequirements:\n  ${patient}:\n    proofs: []\n`,
      'preuves/y.preuves.yaml': `{ chapter: ${patient}, requirements: {} }\n`,
    });
    const host = { folder, memory: createEvidenceMemory(nodeHasher), clock: { now: () => 0 } };
    const { findings } = await new Project(host, 'segur.yaml').lookAtEvidence(new AbortController().signal);
    const places = findings
      .filter(({ code }) => code === 'personal-data-suspected')
      .map(({ file, range }) => `${file}:${range.start.line}:${range.start.character}`);
    assert.deepEqual(places.sort(), [
      'preuves/x.preuves.yaml:0:9',
      'preuves/x.preuves.yaml:1:12',
      'preuves/x.preuves.yaml:3:2',
      'preuves/y.preuves.yaml:0:11',
    ]);
    for (const finding of findings)
      for (const language of ['fr', 'en'] as const)
        assert.ok(!messageOf(finding, language).includes(patient));
  });

  it('is in danger from what is written in the dossier', async () => {
    const noted = `{ link: "https://docs.radiance.fr/a", note: "dossier de ${grouped(patient)}" }`;
    const named = craftedProduct.replace('Radiance', `Radiance ${patient}`);
    const policy = 'policy: { hosts: [docs.radiance.fr] }\n';
    assert.deepEqual(await found(noted, {}, craftedProduct + policy), [
      `personal-data-suspected ${chapter}:4:52`,
    ]);
    assert.deepEqual(await found('{ link: "https://docs.radiance.fr/a" }', {}, named + policy), [
      'personal-data-suspected segur.yaml:1:17',
    ]);
  });

  it('is in danger from comments', async () => {
    const commented = `${craftedProduct}# vu avec ${patient}, le 3 mars\n`;
    assert.deepEqual(await found(`{ motco2: 48213, test: T } # de ${grouped(patient)}`), [
      `personal-data-suspected ${chapter}:4:35`,
    ]);
    assert.deepEqual(await found('{ motco2: 48213, test: T }', {}, commented), [
      'personal-data-suspected segur.yaml:3:0',
    ]);
    assert.deepEqual(await found('{ motco2: 48213, test: T } # empreinte 0123456789012345678901234567'), []);
  });

  it('is not in danger from ordinary numbers of a dossier', async () => {
    const ordinary = `{ motco2: 48213, test: X, sha256: ${'0123456789abcdef'.repeat(4)}, note: "tél. 01 23 45 67 89" }`;
    assert.deepEqual(await found(ordinary), []);
  });

  it('is kept in every sentence that repeats what was written', () => {
    const params = { file: `${patient}.png`, nearest: '', moved: '' };
    assert.doesNotMatch(messageOf({ code: 'file-not-found', params }, 'fr'), /\d/u);
  });
});
