import assert from 'node:assert/strict';
import type { Facts } from '../../../src/core/inspect/model';
import { craftedFindings, craftedProduct, craftedProject } from '../../support/craftedEvidence';
import { quickFixesFor } from '../../../src/core/findings/quickFixesFor';

const never = new AbortController().signal;

interface Given {
  readonly proof?: string;
  readonly expected?: string;
  readonly dossier?: string;
}

const crafted = (facts: Facts, { proof, expected, dossier }: Given = {}) => ({
  expected: [expected ?? '{ kinds: [cnda] }'],
  proofs: [proof ?? '{ cnda: { file: a.pdf, stage: attestation } }'],
  files: { 'a.pdf': { type: 'pdf', facts: { pages: 1, textLayer: true, signed: false, ...facts } } },
  dossier: dossier ?? craftedProduct,
});

/** Codes with what was found, for a PDF that names these NILs. */
async function found(
  nil: readonly string[],
  given: Given = {},
  facts: Facts = {},
): Promise<readonly string[]> {
  const findings = await craftedFindings(crafted({ identifiers: { nil }, ...facts }, given));
  return findings
    .filter(({ code }) => code.endsWith('mismatch'))
    .map(({ code, params }) => `${code} ${String(params['found'])}`);
}

describe('the NIL that an authority’s document names', () => {
  it('is told with two others at most, where none of them is the product’s', async () => {
    assert.deepEqual(await found(['AAA111111']), ['nil-mismatch AAA111111']);
    assert.deepEqual(await found(['AAA111111', 'BBB222222', 'CCC333333', 'DDD444444']), [
      'nil-mismatch AAA111111, BBB222222, CCC333333',
    ]);
    assert.deepEqual(await found(['AAA111111', 'RAD123456']), []);
    assert.deepEqual(await found(['AAA111111', ' rad123456 ']), []);
    assert.deepEqual(await found([]), []);
  });

  it('is compared without blanks and case, and not at all where the dossier gives none', async () => {
    const dossier = (nil: string): string => craftedProduct.replace('nil: RAD123456, ', nil);
    assert.deepEqual(await found(['RAD123456'], { dossier: dossier('nil: " rad123456 ", ') }), []);
    assert.deepEqual(await found(['AAA111111'], { dossier: dossier('') }), []);
  });

  it('is not taken for it where it is the number of the vendor', async () => {
    const dossier = craftedProduct.replace('nil:', 'nie: " edi347461 ", nil:');
    assert.deepEqual(await found(['EDI347461'], { dossier }), []);
    assert.deepEqual(await found(['edi347461'], { dossier }), []);
    assert.deepEqual(await found(['EDI347461', 'AAA111111'], { dossier }), ['nil-mismatch AAA111111']);
  });

  it('is the one that the request gives, of a proof that cites a request alone', async () => {
    const dossier = `${craftedProduct}requests:\n  cnda:\n    - { service: DMP, nil: PRX654321 }\n`;
    assert.deepEqual(await found(['RAD123456'], { dossier }), []);
    assert.deepEqual(
      await found(['RAD123456'], { dossier, proof: '{ cnda: { request: DMP, file: a.pdf } }' }),
      ['nil-mismatch RAD123456'],
    );
  });

  it('can be written into the dossier where it is the only one, and the dossier still has the other', async () => {
    const offered = async (nil: readonly string[], text?: string): Promise<boolean> => {
      const project = craftedProject(crafted({ identifiers: { nil } }));
      const snapshot = await project.lookAtEvidence(never);
      const finding = snapshot.findings.find(({ code }) => code === 'nil-mismatch');
      assert.ok(finding);
      const fixes = quickFixesFor(finding, snapshot, (path) =>
        text === 'none' ? undefined : project.textOf(path),
      );
      return fixes.some(({ kind }) => kind === 'use-found-nil');
    };
    assert.equal(await offered(['AAA111111']), true);
    assert.equal(await offered(['AAA111111', 'BBB222222']), false);
    assert.equal(await offered(['AAA111111'], 'none'), false);
  });
});

describe('the version that a document of the CNDA names', () => {
  const other = { versions: ['1.0.0'] };
  const version = async (given: Given, nil: readonly string[] = []) => found(nil, given, other);

  it('is compared in what is expected from the CNDA, or said to come from it', async () => {
    const told = ['version-mismatch 1.0.0'];
    assert.deepEqual(await version({}), told);
    assert.deepEqual(await version({ proof: '{ file: a.pdf }' }), told);
    assert.deepEqual(await version({ expected: '{ kinds: [document] }' }), told);
    for (const kinds of ['attestation', 'cnda, attestation', 'document'])
      assert.deepEqual(
        await version({ proof: '{ file: a.pdf }', expected: `{ kinds: [${kinds}] }` }),
        [],
        kinds,
      );
  });

  it('is not compared where the document is of another product', async () => {
    assert.deepEqual(await version({}, ['AAA111111']), ['nil-mismatch AAA111111']);
    assert.deepEqual(await version({}, ['RAD123456']), ['version-mismatch 1.0.0']);
  });
});
