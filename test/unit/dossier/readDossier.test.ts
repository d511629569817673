import assert from 'node:assert/strict';
import { defaultPolicy } from '../../../src/core/dossier/policy';
import { readDossier } from '../../../src/core/dossier/readDossier';
import type { Dossier } from '../../../src/core/dossier/model';
import { withMarks } from '../../support/marks';
import type { Draft } from '../../../src/core/text/draft';

const head = 'segur: 1\nproduct:\n  name: P\n  version: 1.0\n';

function dossier(more: string): Dossier {
  return readDossier('segur.yaml', `${head}${more}`).dossier;
}

/** Code, line and reason of each problem. */
function problems(text: string): readonly string[] {
  return readDossier('segur.yaml', text).problems.map(
    ({ code, range, params }: Draft) =>
      `${range.start.line} ${code} ${params['path'] ?? ''} ${params['reason'] ?? ''}`,
  );
}

describe('a dossier that is read', () => {
  it('gives each value with its place', () => {
    const { text, ranges } = withMarks(
      'segur: 1\nproduct:\n  name: [[Radiance]]\n  version: [["3.2"]]\n  releasedOn: [[2026-02-01]]\n  nie: [[EDI123456]]\n' +
        '  nil: [[LOG123456]]\n  nru: { user: [[U1]], proxy: [[P1]] }\ndevice: [[RIS]]\nwave: [[2]]\nprofiles: [ [[Portail]] ]\n' +
        'catalogue: [[rem/a.rem.yaml]]\nmilestones:\n  date3: [[2026-09-16T12:00]]\n  date1: [[2025-09-10T12:00]]\n',
    );
    const reading = readDossier('segur.yaml', text);
    const { product, device, wave, profiles, catalogue, milestones, path } = reading.dossier;

    assert.deepEqual(reading.problems, []);
    assert.equal(path, 'segur.yaml');
    assert.deepEqual(
      milestones.map(({ name, at }) => [name, at.value]),
      [
        ['date1', '2025-09-10T12:00'],
        ['date3', '2026-09-16T12:00'],
      ],
    );
    const located = [
      ...[product.name, product.version, product.releasedOn, product.nie, product.nil],
      ...[product.nru.user, product.nru.proxy, device, wave, ...profiles, catalogue],
      ...milestones.map(({ at }) => at).toReversed(),
    ];
    assert.deepEqual(
      located.map((one) => one?.value),
      [
        ...['Radiance', '3.2', '2026-02-01', 'EDI123456', 'LOG123456', 'U1', 'P1', 'RIS', 2, 'Portail'],
        ...['rem/a.rem.yaml', '2026-09-16T12:00', '2025-09-10T12:00'],
      ],
    );
    assert.deepEqual(
      located.map((one) => one?.range),
      ranges,
    );
  });

  it('leaves out the profile Général, however it is written', () => {
    const { profiles } = dossier('profiles: [Général, GENERAL, Portail]\n');
    assert.deepEqual(
      profiles.map(({ value }) => value),
      ['Portail'],
    );
  });

  it('was listed in wave 1 where it says true or how it was listed, and only there', () => {
    const listed = (wave1: string): boolean =>
      readDossier('segur.yaml', `segur: 1\nproduct:\n  name: P\n  version: 1.0\n  ${wave1}\n`).dossier.product
        .listedInWave1;
    assert.deepEqual(
      ['wave1: true', 'wave1: { id: W1-17 }', 'wave1: false', 'wave1:', 'wave1: [x]', ''].map(listed),
      [true, true, false, false, false, false],
    );
  });

  it('takes a wave only from a whole number of at most three digits', () => {
    const waves = ['0', '2', '100', '1000', '-2', '2.0', 'deux', '[2]'].map(
      (written) => dossier(`wave: ${written}\n`).wave?.value,
    );
    assert.deepEqual(waves, [0, 2, 100, ...Array.from({ length: 5 }, () => undefined)]);
  });

  it('keeps the reasons for findings set aside, by code, and the comments with many figures', () => {
    const { ignored, comments } = dossier(
      'ignore:\n  file-empty: vu\n  x: [a]\n# 1 85 12 75 116 001 12\n# 12\n',
    );
    assert.deepEqual([...ignored], [['file-empty', 'vu']]);
    assert.deepEqual(
      comments.map(({ value, range }) => [value, range.start.line]),
      [['# 1 85 12 75 116 001 12', 7]],
    );
  });

  it('says once that a file holds nothing, and where a conflict of git is', () => {
    assert.deepEqual(problems(''), ['0 schema-invalid  empty-file']);
    assert.deepEqual(problems('# words\n'), ['0 schema-invalid  empty-file']);
    const conflict = `<<<<<<< HEAD\n${head}=======\n${head}>>>>>>> other\n`;
    assert.deepEqual(problems(conflict), ['0 merge-conflict  ']);
  });

  it('says each fault of the form at its place and keeps the rest', () => {
    const text = `${head}device: RIS\nwave: deux\nmilestones: { date1: 2026-02-30T12:00 }\nnom: x\n`;
    assert.deepEqual(problems(text).toSorted(), [
      '5 schema-invalid wave whole-number',
      '6 schema-invalid milestones.date1 date-time',
      '7 unknown-key  ',
    ]);
    assert.equal(readDossier('segur.yaml', text).dossier.device?.value, 'RIS');
  });
});

describe('the policy of a dossier', () => {
  it('is the default one where nothing is written, or nothing that can be one', () => {
    for (const written of [
      '',
      'policy:\n',
      'policy: x\n',
      'policy: []\n',
      'policy: { formats: x, require: [] }\n',
    ])
      assert.deepEqual(dossier(written).policy, defaultPolicy, written);
  });

  it('holds what is written', () => {
    const { policy } = dossier(
      'policy:\n  severity: { file-empty: off, proof-missing: error, evidence-stale: warning, file-changed: information }\n' +
        '  wave1CriticalOnly: false\n  hosts: [Preuves.Exemple.FR]\n  formats: { test: [png, gif], log: [] }\n' +
        '  require: { test: [pdfa, signed, textLayer], log: [] }\n  pictureMinimum: 0\n  freshnessMonths: 6\n  target: listing\n',
    );
    assert.deepEqual(policy, {
      severity: new Map([
        ['file-empty', 'off'],
        ['proof-missing', 'error'],
        ['evidence-stale', 'warning'],
        ['file-changed', 'information'],
      ]),
      wave1CriticalOnly: false,
      hosts: ['preuves.exemple.fr'],
      formats: new Map([
        ['test', ['png', 'gif']],
        ['log', []],
      ]),
      require: new Map([
        ['test', ['pdfa', 'signed', 'textLayer']],
        ['log', []],
      ]),
      pictureMinimum: 0,
      freshnessMonths: 6,
      target: 'listing',
    });
  });

  it('passes over each value that is none of those allowed', () => {
    const { policy } = dossier(
      'policy:\n  severity: { file-empty: silent, proof-missing: [off] }\n  wave1CriticalOnly: peut-être\n' +
        '  require: { test: [pdfa, couleur] }\n  pictureMinimum: -1\n  freshnessMonths: 1234567\n  target: tout\n',
    );
    assert.deepEqual(policy, { ...defaultPolicy, require: new Map([['test', ['pdfa']]]) });
  });
});

describe('what segur.yaml says of the candidacy', () => {
  const text = `segur: 1
product: { name: Radiance, version: 3.2.0, wave1: { id: W-12 } }
candidacy:
  charterAcceptedOn: 2025-06-02
  administrative: { submittedOn: 2025-06-10, validatedOn: 2025-07-01 }
  eligibility: { submittedOn: 2025-07-05 }
  convention: { signedOn: 2026-09-20 }
  college: { on: 2026-10-06, decision: non-reference, reasons: [Trop tard, Trop peu] }
  whiteLabel: { of: Autre 4.1, modified: true }
  audit: { on: 2027-02-01, chapters: [Messagerie] }
requests:
  cnda: [{ service: DMP, reference: R-7, version: 3.2.0, nil: RAD123456, stage: pre-examen, expectedOn: 2026-06-30, opposableUntil: 2026-12-31 }]
  psc: [{ role: operator, nru: N-1, datapass: D-2, clientId: C-3, stage: bac-a-sable }]
components: [{ role: main, name: Radiance, nil: RAD123456, version: 3.2.0 }]
group: { lead: Un, members: [Un, Deux], mandate: documents/mandat.pdf }
distributors: [{ name: Trois, mandate: documents/distributeur.pdf }]
`;

  it('is read without a fault, each day with its place', () => {
    const { dossier, problems } = readDossier('segur.yaml', text);
    assert.deepEqual(problems, []);
    const { candidacy, requests, components, group, product } = dossier;
    assert.equal(candidacy.administrative.validatedOn?.value, '2025-07-01');
    assert.equal(candidacy.administrative.validatedOn.range.start.line, 4);
    assert.equal(candidacy.eligibility.validatedOn, undefined);
    assert.deepEqual(candidacy.college.reasons, ['Trop tard', 'Trop peu']);
    assert.deepEqual(candidacy.whiteLabel, { of: 'Autre 4.1', modified: true });
    assert.deepEqual(candidacy.audit, { on: '2027-02-01', chapters: ['Messagerie'] });
    assert.deepEqual(
      [requests.cnda[0]?.service?.value, requests.psc[0]?.stage?.value],
      ['DMP', 'bac-a-sable'],
    );
    assert.deepEqual(
      [components[0]?.role?.value, group?.members, product.wave1Id?.value],
      ['main', ['Un', 'Deux'], 'W-12'],
    );
  });

  it('is reported key by key where it is nonsense', () => {
    const bent = text
      .replace('pre-examen', 'examen')
      .replace('operator', 'chef')
      .replace('2026-09-20', 'bientôt');
    const { problems } = readDossier('segur.yaml', bent.replace('clientId', 'client'));
    assert.deepEqual(
      problems.map(({ code, params }) => `${code} ${'path' in params ? params.path : ''}`).sort(),
      [
        'schema-invalid candidacy.convention.signedOn',
        'schema-invalid requests.cnda.0.stage',
        'schema-invalid requests.psc.0.role',
        'unknown-key requests.psc.0',
      ],
    );
  });
});
