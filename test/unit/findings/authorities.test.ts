import assert from 'node:assert/strict';
import type { Facts } from '../../../src/core/inspect/model';
import { type Crafted, craftedCodes, craftedFindings, craftedProduct } from '../../support/craftedEvidence';
import { long } from '../../support/long';

const picture: Crafted = { type: 'png', facts: { width: 800, height: 600 } };

function attestation(facts: Facts = {}, text?: string): Crafted {
  return {
    type: 'pdf',
    facts: { pages: 1, textLayer: true, signed: false, ...facts },
    ...(text === undefined ? {} : { text }),
  };
}

/** Codes, reasons and severities of one proof of the CNDA. */
async function cnda(
  proof: string,
  { dossier = craftedProduct, today = '2026-04-01', files = {} } = {},
): Promise<readonly string[]> {
  const findings = await craftedFindings({
    expected: ['{ kinds: [cnda] }'],
    proofs: [proof],
    files: { 'a.png': picture, 'a.pdf': attestation(), ...files },
    dossier,
    today,
  });
  return findings.map(({ code, severity, params }) =>
    [code, params['reason'], severity === 'error' ? '' : severity].filter(Boolean).join(' '),
  );
}

describe('the stage of a request to the CNDA', () => {
  it('is enough from the pre-examination on, with the date on which an answer is expected', async () => {
    for (const stage of ['pre-examen', 'examen-de-conformite', 'finalisation']) {
      assert.deepEqual(await cnda(`{ cnda: { file: a.png, stage: ${stage}, expectedOn: 2026-04-30 } }`), []);
    }
  });

  it('is asked for, and is not enough before', async () => {
    assert.deepEqual(await cnda('{ cnda: { file: a.png } }'), ['cnda-stage-insufficient missing warning']);
    assert.deepEqual(await cnda('{ cnda: { file: a.png, stage: initialisation } }'), [
      'cnda-stage-insufficient too-early',
    ]);
    assert.deepEqual(await cnda('{ file: a.png }'), ['cnda-stage-insufficient missing warning']);
    assert.deepEqual(await cnda('{ file: a.pdf }'), []);
  });

  it('says nothing of the time of a day that there is none', async () => {
    assert.deepEqual(await cnda('{ cnda: { file: a.png, stage: pre-examen, expectedOn: 2026-02-30 } }'), [
      'schema-invalid date',
    ]);
  });

  it('wants the date of the answer, and one that has not passed', async () => {
    assert.deepEqual(await cnda('{ cnda: { file: a.png, stage: pre-examen } }'), [
      'cnda-expected-date missing warning',
    ]);
    const dated = '{ cnda: { file: a.png, stage: pre-examen, expectedOn: 2026-04-30 } }';
    assert.deepEqual(await cnda(dated, { today: '2026-04-30' }), []);
    assert.deepEqual(await cnda(dated, { today: '2026-05-01' }), ['cnda-expected-date past warning']);
  });

  it('is insufficient to be listed while it runs, where the dossier aims at that or date 3 has passed', async () => {
    const running = '{ cnda: { file: a.png, stage: pre-examen, expectedOn: 2030-01-01 } }';
    const aiming = `${craftedProduct}policy: { target: listing }\n`;
    const late = `${craftedProduct}milestones: { date2: 2026-02-01T12:00, date3: 2026-03-01T12:00 }\n`;
    assert.deepEqual(await cnda(running, { dossier: aiming }), ['cnda-stage-insufficient listing']);
    assert.deepEqual(await cnda(running, { dossier: late }), ['cnda-stage-insufficient listing information']);
    const attested = '{ cnda: { file: a.pdf, stage: attestation } }';
    assert.deepEqual(await cnda(attested, { dossier: aiming }), []);
  });

  it('asks for a PDF once it is the attestation', async () => {
    assert.deepEqual(await cnda('{ cnda: { file: a.png, stage: attestation } }'), [
      'cnda-stage-insufficient not-pdf',
    ]);
    assert.deepEqual(await cnda('{ cnda: { file: a.pdf, stage: attestation } }'), []);
  });
});

describe('what an attestation says of the product', () => {
  async function said(crafted: Crafted, name = 'a.pdf', dossier = craftedProduct): Promise<string> {
    const proof = `{ cnda: { file: '${name}', stage: attestation } }`;
    return (await cnda(proof, { files: { [name]: crafted }, dossier })).join(', ');
  }

  long('must not be another product’s NIL', async () => {
    const other = attestation({ identifiers: { nil: ['JUL895988'] } });
    assert.equal(await said(other), 'nil-mismatch');
    assert.equal(await said(attestation({ identifiers: { nil: ['RAD123456'] } })), '');
    assert.equal(await said(attestation({ identifiers: { nil: ['JUL895988', 'rad123456'] } })), '');
    assert.equal(await said(attestation({ identifiers: { nie: ['EDI347461'] } })), '');
    assert.equal(await said(other, 'a.pdf', craftedProduct.replace('nil: RAD123456, ', '')), '');
    const vendor = craftedProduct.replace('nil:', 'nie: JUL895988, nil:');
    assert.equal(await said(other, 'a.pdf', vendor), '');
  });

  long('names the product, whatever its case, its accents and its spaces', async () => {
    assert.equal(
      await said(attestation({}, 'Attestation de conformité\nJulie 2')),
      'product-mismatch warning',
    );
    assert.equal(await said(attestation({}, 'Logiciel : RADIANCE')), '');
    assert.equal(await said(attestation({}, 'L o g i c i e l  R a d i a n c e')), '');
    assert.equal(await said(attestation({})), '');
    const accents = craftedProduct.replace('Radiance', 'Éclair-Santé');
    assert.equal(await said(attestation({}, 'ECLAIR SANTE version 3'), 'a.pdf', accents), '');
  });

  it('names the version, 3.2 and 3.2.0 being the same', async () => {
    assert.equal(await said(attestation({ versions: ['3.1.0', '2.0'] })), 'version-mismatch warning');
    assert.equal(await said(attestation({ versions: ['1.0', '3.2'] })), '');
    assert.equal(await said(attestation({ versions: ['V3.2.0.0'] })), '');
    assert.equal(await said(attestation({ versions: ['3.2.1'] })), 'version-mismatch warning');
    assert.equal(await said(attestation({ versions: [] })), '');
  });

  it('is taken from the file’s name where the text names no version', async () => {
    const name = '2025 08 21 ATTESTATION RADIANCE 2.0.1.pdf';
    assert.equal(await said(attestation(), name), 'version-mismatch warning');
    assert.equal(await said(attestation({ versions: ['3.2.0'] }), name), '');
    assert.equal(await said(attestation(), '2025 08 21 ATTESTATION RADIANCE 3.2.pdf'), '');
  });

  it('points at the path', async () => {
    const [finding] = await craftedFindings({
      expected: ['{ kinds: [cnda] }'],
      proofs: ['{ cnda: { file: a.pdf, stage: attestation } }'],
      files: { 'a.pdf': attestation({ identifiers: { nil: ['JUL895988'] } }) },
    });
    assert.deepEqual(
      [finding?.range.start, finding?.severity, finding?.params],
      [{ line: 4, character: 24 }, 'error', { file: 'a.pdf', found: 'JUL895988', expected: 'RAD123456' }],
    );
  });

  it('is not looked at in documents of other kinds', async () => {
    const codes = await craftedCodes({
      expected: ['{ kinds: [document] }'],
      proofs: ['{ file: a.pdf }'],
      files: { 'a.pdf': attestation({ identifiers: { nil: ['JUL895988'] }, versions: ['9.9'] }) },
    });
    assert.deepEqual(codes, []);
  });
});

describe('the order EDC PSC, CNDA, listing', () => {
  const nru = craftedProduct.replace('nil: RAD123456', 'nil: RAD123456, nru: { user: N1, proxy: N2 }');
  const expected = ['{ kinds: [psc-habilitation] }', '{ kinds: [cnda] }', '{ kinds: [psc-habilitation] }'];
  const [user, proxy] = ['user', 'proxy'].map(
    (role, at) => `{ for: SC.X.01.01.0${at === 0 ? 1 : 3}, psc: { file: ${role}.pdf, role: ${role} } }`,
  );
  const files = {
    'user.pdf': attestation(),
    'proxy.pdf': attestation(),
    'a.pdf': attestation(),
    'a.png': picture,
  };
  async function found(proofs: readonly string[], dossier = craftedProduct): Promise<readonly string[]> {
    const findings = await craftedFindings({ expected, proofs, dossier, files });
    return findings.map(
      ({ code, file, severity, params }) =>
        `${code} ${file} ${severity} ${String(params['missing'])}<${String(params['before'])}`,
    );
  }

  it('misses the habilitation before an attestation of the CNDA, and only mentions it while the request runs', async () => {
    const chapter = 'preuves/x.preuves.yaml';
    assert.deepEqual(await found(['{ for: SC.X.01.01.02, cnda: { file: a.pdf, stage: attestation } }']), [
      `prerequisite-missing ${chapter} warning psc<cnda`,
    ]);
    assert.deepEqual(
      await found([
        '{ for: SC.X.01.01.02, cnda: { file: a.png, stage: pre-examen, expectedOn: 2026-05-01 } }',
      ]),
      [`prerequisite-missing ${chapter} information psc<cnda`],
    );
    assert.deepEqual(
      await found([user ?? '', '{ for: SC.X.01.01.02, cnda: { file: a.pdf, stage: attestation } }']),
      [],
    );
  });

  it('says of which expected proof that is, at the stage that is written', async () => {
    const proofs = ['{ for: SC.X.01.01.02, cnda: { file: a.pdf, stage: attestation } }'];
    const [finding] = await craftedFindings({ expected, proofs, files });
    assert.deepEqual(
      [finding?.requirement, finding?.scenario, finding?.expectedProof],
      ['SC.X.01', 'SC.X.01.01', 'SC.X.01.01.02'],
    );
    const column = `      - ${proofs[0]?.split('attestation')[0] ?? ''}`.length;
    assert.deepEqual(finding?.range.start, { line: 4, character: column });
  });

  it('begins with the pre-examination, and wants no habilitation that nothing asks for', async () => {
    const prerequisites = async (stage: string, kinds = expected): Promise<readonly string[]> => {
      const findings = await craftedFindings({
        expected: kinds,
        proofs: [`{ for: SC.X.01.01.02, cnda: { file: a.png, stage: ${stage}, expectedOn: 2026-05-01 } }`],
        files,
      });
      return findings.filter(({ code }) => code === 'prerequisite-missing').map(({ severity }) => severity);
    };
    assert.deepEqual(await prerequisites('initialisation'), []);
    assert.deepEqual(await prerequisites('examen-de-conformite'), ['information']);
    assert.deepEqual(await prerequisites('finalisation'), ['warning']);
    assert.deepEqual(await prerequisites('finalisation', ['{ kinds: [other] }', '{ kinds: [cnda] }']), []);
  });

  it('is kept where a request in the dossier says that the habilitation was given', async () => {
    const requests = (psc: string): string => `${nru}requests: { psc: [${psc}] }\n`;
    const cnda = '{ for: SC.X.01.01.02, cnda: { file: a.pdf, stage: attestation } }';
    assert.deepEqual(await found([cnda], requests('{ role: user, stage: habilite }')), []);
    assert.equal((await found([cnda], requests('{ role: user, stage: bac-a-sable }'))).length, 1);
    assert.deepEqual(await found([user ?? ''], requests('{ role: proxy, stage: habilite }')), []);
    for (const other of ['{ role: proxy, stage: demande }', '{ role: operator, stage: habilite }'])
      assert.deepEqual(await found([user ?? ''], requests(other)), [
        'prerequisite-missing segur.yaml warning psc-proxy<listing',
      ]);
  });

  it('is not looked at where the requirement is set aside', async () => {
    const proofs = ['{ for: SC.X.01.01.02, cnda: { file: a.pdf, stage: attestation } }'];
    const aside = '\n    notApplicable: Le produit ne fait appel à aucun téléservice.';
    const findings = await craftedFindings({ expected, proofs: [`${proofs[0] ?? ''}${aside}`], files });
    assert.ok(findings.every(({ code }) => code !== 'prerequisite-missing'));
  });

  it('takes no habilitation for there whose proof is faulty', async () => {
    const cnda = '{ for: SC.X.01.01.02, cnda: { file: a.pdf, stage: attestation } }';
    const absent = (user ?? '').replace(/file: [^,} ]+/u, 'file: absent.pdf');
    assert.match(absent, /absent/);
    assert.deepEqual(
      (await found([absent, cnda])).filter((one) => one.startsWith('prerequisite')),
      ['prerequisite-missing preuves/x.preuves.yaml warning psc<cnda'],
    );
  });

  it('misses the role that no proof is for, where both are needed', async () => {
    assert.deepEqual(await found([user ?? ''], nru), [
      'prerequisite-missing segur.yaml warning psc-proxy<listing',
    ]);
    assert.deepEqual(await found([user ?? '', proxy ?? ''], nru), []);
    assert.deepEqual(await found([user ?? '']), []);
    const unnamed = (user ?? '').replace(', role: user', '');
    assert.ok((await found([unnamed], nru)).every((one) => !one.startsWith('prerequisite')));
    assert.deepEqual(await found([proxy ?? ''], nru), [
      'prerequisite-missing segur.yaml warning psc-user<listing',
    ]);
    const onlyOne = nru.replace(', proxy: N2', '');
    assert.deepEqual(await found([user ?? ''], onlyOne), []);
    const twice = [user ?? '', (proxy ?? '').replace('role: proxy', 'role: user')];
    assert.deepEqual(await found(twice), [
      'prerequisite-missing preuves/x.preuves.yaml warning psc-proxy<listing',
    ]);
  });
});
