import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Facts } from '../../../src/core/inspect/model';
import { monthsBefore } from '../../../src/core/findings/time/dates';
import { sameVersion } from '../../../src/core/findings/sameVersion';
import { parisDay, parisTime } from '../../../src/core/findings/parisTime';
import { testDossier } from '../../support/dossierTexts';
import { type Crafted, craftedFindings, craftedProduct } from '../../support/craftedEvidence';
import { long } from '../../support/long';

async function found(
  expected: string,
  proof: string,
  { file = {}, dossier = craftedProduct, today = '2026-04-01' } = {},
): Promise<string> {
  const findings = await craftedFindings({
    expected: [expected],
    proofs: [proof],
    files: { a: { type: 'txt', ...file } },
    dossier,
    today,
  });
  return findings.map(({ code, params }) => [code, params['reason']].filter(Boolean).join(' ')).join(', ');
}

const dated = (dates: NonNullable<Facts['dates']>, type = 'txt'): Partial<Crafted> => ({
  type,
  facts: { dates },
});

describe('evidence that is stale', () => {
  it('was made before the version was released, by what the user wrote', async () => {
    assert.equal(
      await found('{ kinds: [log] }', '{ file: a, madeOn: 2026-01-31 }'),
      'evidence-stale release',
    );
    assert.equal(await found('{ kinds: [log] }', '{ file: a, madeOn: 2026-02-01 }'), '');
    assert.equal(
      await found('{ kinds: [other] }', '{ file: a, madeOn: 2026-01-31 }'),
      'evidence-stale release',
    );
    const unreleased = craftedProduct.replace(', releasedOn: 2026-02-01', '');
    assert.equal(
      await found('{ kinds: [log] }', '{ file: a, madeOn: 2020-01-31 }', { dossier: unreleased }),
      '',
    );
  });

  it('is not reported for a day that does not exist', async () => {
    assert.equal(await found('{ kinds: [log] }', '{ file: a, madeOn: 2025-13-01 }'), 'schema-invalid date');
    assert.equal(await found('{ kinds: [log] }', '{ file: a, madeOn: 2027-02-29 }'), 'schema-invalid date');
    const dossier = craftedProduct.replace('2026-02-01', '2026-02-31');
    assert.equal(
      await found('{ kinds: [log] }', '{ file: a, madeOn: 2026-02-11 }', { dossier }),
      'schema-invalid date',
    );
    const file = dated({ taken: '2025-99-99T00:00:00' });
    assert.equal(await found('{ kinds: [log] }', '{ file: a }', { file }), '');
  });

  it('was made before, by what the file says where the user wrote nothing', async () => {
    const file = dated({ created: '2026-01-10T10:00:00Z' });
    assert.equal(await found('{ kinds: [log] }', '{ file: a }', { file }), 'evidence-stale release');
    assert.equal(await found('{ kinds: [log] }', '{ file: a, madeOn: 2026-02-11 }', { file }), '');
    assert.equal(await found('{ kinds: [document] }', '{ file: a }', { file }), '');
    const unset = dated({ created: '1904-01-01T00:00:00Z' }, 'mp4');
    assert.equal(await found('{ kinds: [video] }', '{ file: a }', { file: unset }), '');
    const touched = dated({ created: '2026-01-10', modified: '2026-02-03' });
    assert.equal(await found('{ kinds: [log] }', '{ file: a }', { file: touched }), '');
  });

  it('is never what an office gives: its request goes before the release', async () => {
    const psc = '{ psc: { file: a, role: user }, madeOn: 2025-06-01 }';
    assert.equal(await found('{ kinds: [psc-habilitation] }', psc), '');
  });

  it('was made with another version', async () => {
    assert.equal(await found('{ kinds: [log] }', '{ file: a, version: 3.1.0 }'), 'evidence-stale version');
    for (const version of ['3.2', '3.2.0', 'v3.2', "'3.2.0.0'"])
      assert.equal(await found('{ kinds: [log] }', `{ file: a, version: ${version} }`), '', version);
    assert.ok(!sameVersion('3.20', '3.2'));
    assert.ok(!sameVersion('3.2.1', '3.2'));
  });

  it('is a penetration test of a year or more at date 2, or today where that is not known', async () => {
    const pdf = (signed?: string): Partial<Crafted> => ({
      type: 'pdf',
      facts: { signed: true, textLayer: true, ...(signed === undefined ? {} : { dates: { signed } }) },
    });
    const date2 = `${craftedProduct}milestones: { date2: 2026-05-13T12:00 }\n`;
    const form = '{ kinds: [pentest-form] }';
    const old = { file: pdf('2025-05-13T09:00:00Z'), dossier: date2 };
    assert.equal(await found(form, '{ file: a }', old), 'evidence-stale too-old');
    assert.equal(await found(form, '{ file: a }', { ...old, file: pdf('2025-05-14T09:00:00Z') }), '');
    assert.equal(await found(form, '{ file: a }', { file: pdf('2025-05-13T09:00:00Z') }), '');
    assert.equal(
      await found(form, '{ file: a, madeOn: 2025-03-31 }', { file: pdf() }),
      'evidence-stale too-old',
    );
    assert.equal(await found(form, '{ file: a }', { file: pdf() }), '');
    const lax = `${date2}policy: { freshnessMonths: 0 }\n`;
    assert.equal(await found(form, '{ file: a }', { ...old, dossier: lax }), '');
  });

  it('is older than a year where the prose asks for less', async () => {
    const expected = '{ kinds: [document], demands: [under-a-year] }';
    const dossier = craftedProduct.replace(', releasedOn: 2026-02-01', '');
    assert.equal(
      await found(expected, '{ file: a, madeOn: 2025-03-31 }', { dossier }),
      'evidence-stale too-old',
    );
    assert.equal(await found(expected, '{ file: a, madeOn: 2025-04-02 }', { dossier }), '');
  });

  it('counts months to the end of short ones', () => {
    assert.equal(monthsBefore('2026-05-13', 12), '2025-05-13');
    assert.equal(monthsBefore('2024-02-29', 12), '2023-02-28');
    assert.equal(monthsBefore('2026-03-31', 1), '2026-02-28');
    assert.equal(monthsBefore('2026-01-15', 1), '2025-12-15');
  });
});

describe('evidence that has expired', () => {
  it('is an attestation whose text says until when it is valid, and no other document with an end date', async () => {
    const file = dated({ validUntil: '2026-03-31' }, 'pdf');
    for (const proof of ['{ file: a }', '{ cnda: { file: a, stage: attestation } }'])
      assert.equal(await found('{ kinds: [cnda] }', proof, { file }), 'evidence-expired', proof);
    assert.equal(
      await found('{ kinds: [psc-habilitation] }', '{ psc: { file: a, role: user } }', { file }),
      'evidence-expired',
    );
    assert.equal(await found('{ kinds: [document] }', '{ file: a }', { file }), '');
    const holds = dated({ validUntil: '2026-04-01' }, 'pdf');
    assert.equal(await found('{ kinds: [cnda] }', '{ file: a }', { file: holds }), '');
  });

  it('is reported from the day after the last one', async () => {
    const file = dated({ validUntil: '2026-03-31T23:59:59Z' }, 'pem');
    assert.equal(await found('{ kinds: [certificate] }', '{ file: a }', { file }), 'evidence-expired');
    assert.equal(await found('{ kinds: [certificate] }', '{ file: a }', { file, today: '2026-03-31' }), '');
    assert.equal(await found('{ kinds: [certificate] }', '{ file: a }', { file: { type: 'pem' } }), '');
  });
});

describe('dates to come', () => {
  it('are found in what the user wrote, as errors, and in files, as warnings', async () => {
    assert.equal(await found('{ kinds: [log] }', '{ file: a, madeOn: 2026-04-02 }'), 'date-in-future');
    assert.equal(await found('{ kinds: [log] }', '{ file: a, madeOn: 2026-04-01 }'), '');
    const file = dated({ sent: '2026-04-02T00:10:00+02:00' });
    assert.equal(await found('{ kinds: [log] }', '{ file: a }', { file }), 'date-in-future');
    const findings = await craftedFindings({
      expected: ['{ kinds: [log] }'],
      proofs: ['{ file: a }'],
      files: { a: { type: 'txt', ...file } },
    });
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['warning'],
    );
  });

  long('have the day and the hour that the calendar of Paris has, in any year', () => {
    const calendar = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Paris',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const changes = ['1996-03-31T01:00Z', '2026-03-29T01:00Z', '2026-10-25T01:00Z', '2037-10-25T01:00Z'];
    const instants = fc.oneof(
      fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2050, 0, 1) }),
      fc
        .tuple(fc.constantFrom(...changes), fc.integer({ min: -7_200_000, max: 7_200_000 }))
        .map(([change, by]) => Date.parse(change) + by),
    );
    fc.assert(
      fc.property(instants, (instant) => {
        const [day = '', time = ''] = calendar.format(instant).split(' ');
        assert.equal(parisDay(instant), day);
        const told = parisTime(`${day}T${time}`);
        assert.ok(told !== undefined);
        // In the hour that comes twice, the other one is as good.
        assert.equal(calendar.format(told), `${day} ${time}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('are checked by the calendar of Paris', () => {
    assert.equal(parisDay(Date.parse('2026-03-31T22:30:00Z')), '2026-04-01');
    assert.equal(parisDay(Date.parse('2026-12-31T22:30:00Z')), '2026-12-31');
  });

  it('come to pass while the dossier stays open', async () => {
    let now = Date.parse('2026-03-01T12:00:00Z');
    const { project } = testDossier(
      {
        'preuves/psc.preuves.yaml':
          'chapter: Pro Santé Connect\nrequirements:\n  SC.PSC.01:\n    proofs:\n      - { for: SC.PSC.01.01.02, link: "https://docs.radiance.fr/", madeOn: 2026-03-02 }\n',
      },
      { now: () => now },
    );
    const codes = async (): Promise<boolean> =>
      (await project.load(new AbortController().signal)).findings.some(
        ({ code }) => code === 'date-in-future',
      );
    assert.equal(await codes(), true);
    now += 24 * 60 * 60 * 1000;
    assert.equal(await codes(), false);
  });
});
